import { advise } from '../advise/advise.ts';
import { once } from '../base/once.ts';
import { compiledOf, type EditionForm } from '../compiled/compiled-edition.ts';
import { type PatientCache, patientCache } from '../compiled/patient-cache.ts';
import { situationBehind } from '../compiled/situation-behind.ts';
import { byKey, type Fact, factKey, factValue, type Patient } from '../model/fact.ts';
import type { Standing } from '../model/standing.ts';
import type { Advice, OptionAdvice } from '../semantics/advice.ts';
import { isStated } from '../solve/contradiction.ts';
import { emptyMemory, learn } from '../solve/memory.ts';
import { needed } from '../solve/needed.ts';
import type { Change, OptionAccount } from '../solve/option-account.ts';
import {
  canStand,
  possibleSituation,
  type Situation,
  settleStanding,
  settlesAs,
} from '../solve/settle.ts';
import { bearingFacts, neededForScope } from './bearing.ts';
import { type Reasoning, reasonerFor } from './reasoning.ts';
import { smallestSets } from './smallest-sets.ts';

/** What the accounts of one patient's options share. */
interface Context {
  readonly situation: Situation;
  readonly stated: readonly Fact[];
  /** Per settled gate, the stated facts that its reasons rest on. */
  readonly bearing: ReadonlyMap<number, readonly Fact[]>;
  /** The facts that every settled gate needs, for the patient to be within the scope or outside it. */
  readonly forScope: ReadonlySet<Fact>;
  /** Reasons beside them. */
  readonly reasonBeside: Reasoning;
  /** Reasons from nothing. */
  readonly reason: () => Reasoning;
}

function contextOf(edition: EditionForm, advice: Advice, cache: PatientCache): Context {
  const situation = situationBehind(edition, advice, cache);
  const bearing = bearingFacts(advice, situation);
  const stated = advice.facts.filter((fact) => isStated(fact, situation.known));
  const { loweredBefore } = compiledOf(edition);
  const reasoner = reasonerFor(situation, loweredBefore);
  const forScope = neededForScope(advice, bearing, situation.known, reasoner.scopeBeside);
  const reasonBeside = reasoner.beside(forScope);
  const reason = once(() => reasonerFor(situation, loweredBefore).beside([]));
  return { situation, stated, bearing, forScope, reasonBeside, reason };
}

/**
 * The account of every option for one patient. Pure; `advice` is what `advise` gives, if it is there already. A cache
 * keeps it for every language and voice in which it is told.
 *
 * @example
 * ```ts
 * import { account, readPatient } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const file = {
 *   renavigate: 'patient/1',
 *   facts: { cancerCameBack: true, sites: { includes: ['bone'] }, progressedOn: { includes: ['sunitinib'] } },
 * };
 * const { patient } = readPatient(file, ccs2019.terms);
 * const [nivolumab] = account(ccs2019, patient).filter(({ option }) => option === 'nivolumab');
 * console.log(nivolumab?.standing);
 * // offered
 * ```
 */
export function account(
  edition: EditionForm,
  patient: Patient,
  advice?: Advice,
  cache: PatientCache = patientCache(),
): readonly OptionAccount[] {
  const told = advice ?? advise(edition, patient, cache);
  const made = cache.accounts.get(told) ?? accountsOf(contextOf(edition, told, cache), told);
  cache.accounts.set(told, made);
  return made;
}

function accountsOf(context: Context, advice: Advice): readonly OptionAccount[] {
  const byGate = new Map<number, Omit<OptionAccount, 'option'>>();
  return context.situation.model.program.options.map(({ option, gate }, index) => {
    const told = advice.options[index];
    if (told === undefined) throw new Error(`The advice does not speak of ${option}.`);
    const made = byGate.get(gate) ?? accountOfGate(gate, told, context);
    byGate.set(gate, made);
    return { ...made, option };
  });
}

function accountOfGate(
  gate: number,
  told: OptionAdvice,
  context: Context,
): Omit<OptionAccount, 'option'> {
  const { standing } = told;
  if (standing !== 'undecided') {
    return { standing, because: enough(gate, standing, context), witnesses: [] };
  }
  const settlement = settleStanding(context.situation, gate);
  const witnesses = settlement.kind === 'open' ? settlement.witnesses : [];
  const open = { standing, because: [], witnesses };
  return settlement.kind === 'notKnown' ? { ...open, notKnown: settlement.because } : open;
}

/** Stated facts that alone settle an answer, none of which can be left out. */
function enough(gate: number, answer: Standing, context: Context): readonly Fact[] {
  const { bearing, forScope, stated, reasonBeside, reason } = context;
  const facts = bearing.get(gate) ?? [];
  const others = facts.filter((fact) => !forScope.has(fact));
  const kept = reasonBeside(gate, answer, others);
  if (kept !== undefined) return facts.filter((fact) => forScope.has(fact) || kept.includes(fact));
  // In the order of their keys, so that the order in which they were stated does not matter.
  const ordered = [...byKey(stated)].sort(([one], [two]) => (one < two ? -1 : 1));
  const all = ordered.map(([, fact]) => fact);
  return reason()(gate, answer, all) ?? [];
}

/** Most facts that a change alters. */
const mostAltered = 3;

/**
 * The smallest changes of stated facts after which an option stands otherwise: offered becomes not offered, and
 * the other way round. Every change alters at least one of the facts that the standing rests on.
 *
 * @example
 * ```ts
 * import { changes, readPatient } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const file = {
 *   renavigate: 'patient/1',
 *   facts: { cancerCameBack: true, sites: { includes: ['bone'] }, progressedOn: { includes: ['sunitinib'] } },
 * };
 * const { patient } = readPatient(file, ccs2019.terms);
 * console.log(changes(ccs2019, patient, 'nivolumab').length > 0);
 * // true
 * ```
 */
export function changes(
  edition: EditionForm,
  patient: Patient,
  option: string,
  advice?: Advice,
  cache: PatientCache = patientCache(),
): readonly Change[] {
  const told = advice ?? advise(edition, patient, cache);
  const ofAdvice = cache.changes.get(told) ?? new Map<string, readonly Change[]>();
  cache.changes.set(told, ofAdvice);
  const made = ofAdvice.get(option) ?? changesOf(option, contextOf(edition, told, cache), told);
  ofAdvice.set(option, made);
  return made;
}

function changesOf(option: string, context: Context, advice: Advice): readonly Change[] {
  const { options } = context.situation.model.program;
  const gate = options.find((each) => each.option === option)?.gate;
  const told = advice.options.find((each) => each.option === option);
  if (gate === undefined || told === undefined) throw new Error(`No option ${option}.`);
  const { standing, because } = accountOfGate(gate, told, context);
  const wanted = standing === 'offered' ? 'notOffered' : 'offered';
  // Where it rests on no fact, none can change it.
  if (because.length === 0) return [];
  const memory = emptyMemory(context.situation);
  const sets = smallestSets(context.stated, mostAltered, because, (kept) =>
    needed(kept, memory, () => !canStand(memory, gate, wanted)),
  );
  return sets.flatMap((altered) => changeOf(altered, wanted, gate, context) ?? []);
}

function changeOf(
  altered: readonly Fact[],
  wanted: Standing,
  gate: number,
  { situation, stated }: Context,
): Change | undefined {
  const kept = stated.filter((fact) => !altered.includes(fact));
  const { model, solved } = situation;
  const settlement = settleStanding(possibleSituation(model, byKey(kept), solved), gate);
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
  const memory = emptyMemory(situation);
  for (const fact of after) learn(memory, fact);
  const toLearn = needed(others, memory, () => settlesAs(memory, gate, wanted));
  return toLearn === undefined ? undefined : { standing: wanted, alter, learn: toLearn };
}

function differs(fact: Fact, before: readonly Fact[]): boolean {
  const old = before.find((each) => factKey(each) === factKey(fact));
  return old !== undefined && factValue(old) !== factValue(fact);
}
