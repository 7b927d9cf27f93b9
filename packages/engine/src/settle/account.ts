import { type Advice, advise, type OptionAdvice } from '../advise.ts';
import type { Edition } from '../edition/edition.ts';
import { atomsOf } from '../meaning/explain.ts';
import { type Fact, type FactKey, factKey, factValue, type Patient } from '../patient/fact.ts';
import type { Standing } from '../standing.ts';
import { byKey, needed } from './needed.ts';
import {
  type Situation,
  settleStanding,
  settlesAs,
  situationOf,
  type Witness,
  withFewer,
} from './settle.ts';

/** Facts to alter, and facts to learn beside them, after which the option stands otherwise. */
export interface Change {
  readonly standing: Standing;
  readonly alter: readonly Fact[];
  readonly learn: readonly Fact[];
}

/** What exact reasoning says of one option: why, what would change it, or two possible patients who differ. */
export interface OptionAccount {
  readonly option: string;
  readonly standing: Standing;
  /** Given facts that alone settle the standing; without any one of them it is open. Empty while undecided. */
  readonly because: readonly Fact[];
  /** While undecided: possible patients, each with what they would have beside the known facts. */
  readonly witnesses: readonly Witness[];
  /** Why a standing could not be told, where it could not. */
  readonly notKnown?: 'impossible' | 'too-large';
}

/** What the accounts of one patient's options share. */
interface Context {
  readonly situation: Situation;
  readonly stated: readonly Fact[];
  readonly advice: Advice;
}

function contextOf(edition: Edition, advice: Advice): Context {
  return {
    situation: situationOf(edition, byKey(advice.facts)),
    stated: advice.facts.filter(({ source }) => source.kind !== 'derived'),
    advice,
  };
}

/** The account of every option for one patient. Pure; `advice` is what `advise` gives, if it is there already. */
export function account(
  edition: Edition,
  patient: Patient,
  advice: Advice = advise(edition, patient),
): readonly OptionAccount[] {
  const context = contextOf(edition, advice);
  const byGate = new Map<number, Omit<OptionAccount, 'option'>>();
  return context.situation.model.program.options.map(({ option, gate }, index) => {
    const told = advice.options[index];
    if (told === undefined) throw new Error(`The advice does not speak of ${option}.`);
    const made = byGate.get(gate) ?? accountOfGate(gate, told, context);
    byGate.set(gate, made);
    return { option, ...made };
  });
}

function accountOfGate(
  gate: number,
  told: OptionAdvice,
  context: Context,
): Omit<OptionAccount, 'option'> {
  const settlement = settleStanding(context.situation, gate);
  if (settlement.kind === 'settled') {
    const because = enough(gate, settlement.answer, told, context);
    return { standing: settlement.answer, because, witnesses: [] };
  }
  const open = { standing: 'undecided', because: [] } as const;
  if (settlement.kind === 'open') return { ...open, witnesses: settlement.witnesses };
  return { ...open, witnesses: [], notKnown: settlement.because };
}

/** Whether some of the facts of a situation alone settle a gate's standing as this answer. */
function settles(
  facts: readonly Fact[],
  gate: number,
  answer: Standing,
  situation: Situation,
): boolean {
  return settlesAs(withFewer(situation, byKey(facts)), gate, answer);
}

/** Stated facts that alone settle an answer, none of which can be left out. */
function enough(
  gate: number,
  answer: Standing,
  told: OptionAdvice,
  { situation, stated, advice }: Context,
): readonly Fact[] {
  const bearing = factsBearing(told, advice);
  const start = settles(bearing, gate, answer, situation) ? bearing : stated;
  return needed(start, [], gate, answer, situation);
}

/** The stated facts that the reasons of an option's standing rest on. */
function factsBearing(told: OptionAdvice, advice: Advice): readonly Fact[] {
  const conditions = [
    ...advice.scope.conditions,
    ...told.recommendations.flatMap((rule) => rule.conditions),
  ];
  const facts = conditions.flatMap(({ reason }) => atomsOf(reason).flatMap((atom) => atom.facts));
  const known = byKey(advice.facts);
  return [...new Set(facts.flatMap((fact) => rootsOf(fact, known)))];
}

function rootsOf(fact: Fact, known: ReadonlyMap<FactKey, Fact>): readonly Fact[] {
  if (fact.source.kind !== 'derived') return [fact];
  return fact.source.from.flatMap((key) => {
    const parent = known.get(key);
    return parent === undefined ? [] : rootsOf(parent, known);
  });
}

/** Most facts that a change alters. */
const mostAltered = 3;

/**
 * The smallest changes of stated facts after which an option stands otherwise: offered becomes not offered, and
 * the other way round. Every change alters at least one of the facts that the standing rests on.
 */
export function changes(
  edition: Edition,
  patient: Patient,
  option: string,
  advice: Advice = advise(edition, patient),
): readonly Change[] {
  const context = contextOf(edition, advice);
  const { options } = context.situation.model.program;
  const gate = options.find((each) => each.option === option)?.gate;
  const told = advice.options.find((each) => each.option === option);
  if (gate === undefined || told === undefined) throw new Error(`No option ${option}.`);
  const { standing, because } = accountOfGate(gate, told, context);
  const wanted = standing === 'offered' ? 'notOffered' : 'offered';
  for (let size = 1; size <= mostAltered && because.length > 0; size += 1) {
    const flips = setsTouching(because, context.stated, size).flatMap(
      (altered) => changeOf(altered, wanted, gate, context) ?? [],
    );
    if (flips.length > 0) return flips;
  }
  return [];
}

/** The sets of so many facts of which at least one is among the core. */
function setsTouching(
  core: readonly Fact[],
  all: readonly Fact[],
  size: number,
): readonly (readonly Fact[])[] {
  const ordered = [...core, ...all.filter((fact) => !core.includes(fact))];
  const extend = (start: number, set: readonly Fact[]): readonly (readonly Fact[])[] => {
    if (set.length === size) return [set];
    const last = set.length === 0 ? core.length : ordered.length;
    return ordered
      .slice(start, last)
      .flatMap((fact, index) => extend(start + index + 1, [...set, fact]));
  };
  return extend(0, []);
}

function changeOf(
  altered: readonly Fact[],
  wanted: Standing,
  gate: number,
  { situation, stated }: Context,
): Change | undefined {
  const kept = stated.filter((fact) => !altered.includes(fact));
  const settlement = settleStanding(withFewer(situation, byKey(kept)), gate);
  const witness =
    settlement.kind === 'open' && settlement.witnesses.find(({ answer }) => answer === wanted);
  if (!witness) return undefined;
  const keys = new Set(altered.map(factKey));
  const alter = witness.supposed.filter((fact) => keys.has(factKey(fact)));
  if (alter.length < altered.length || !alter.every((fact) => differs(fact, altered))) {
    return undefined;
  }
  const after = [...kept, ...alter];
  const others = witness.supposed.filter((fact) => !keys.has(factKey(fact)));
  // The witness is a possible patient, so each part of it is.
  if (!settles([...after, ...others], gate, wanted, situation)) return undefined;
  return { standing: wanted, alter, learn: needed(others, after, gate, wanted, situation) };
}

function differs(fact: Fact, before: readonly Fact[]): boolean {
  const old = before.find((each) => factKey(each) === factKey(fact));
  return old !== undefined && factValue(old) !== factValue(fact);
}
