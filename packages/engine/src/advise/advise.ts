import { drained, type Steps } from '../base/steps.ts';
import {
  type CompiledEdition,
  compiledOf,
  type EditionForm,
} from '../compiled/compiled-edition.ts';
import { toFindOut } from '../compiled/numbers-behind.ts';
import type { PatientCache } from '../compiled/patient-cache.ts';
import { type LoweredJudge, loweredJudge } from '../ir/told.ts';
import type {
  Classification,
  Condition,
  Edition,
  Recommendation,
  Remark,
  Strength,
} from '../model/edition.ts';
import type { Expression } from '../model/expression.ts';
import type { FactKey, Patient } from '../model/fact.ts';
import type { OptionRules } from '../model/option-rules.ts';
import { type AllTerms, allTerms } from '../model/vocabulary.ts';
import { derive } from '../patient/derive.ts';
import type {
  Advice,
  ClassificationAdvice,
  ConditionAdvice,
  OptionAdvice,
  RecommendationAdvice,
} from '../semantics/advice.ts';
import { type Definitions, evaluate, type Known } from '../semantics/evaluate.ts';
import { missingOf, type SharedReasons } from '../semantics/explain.ts';
import type { Explained } from '../semantics/explainer.ts';
import { and, or } from '../semantics/truth.ts';
import { contradictionAmong } from '../solve/contradiction.ts';
import { mattering } from '../solve/mattering.ts';
import {
  canBeTrue,
  type Situation,
  situationIn,
  situationJudged,
  standingOf,
  type Told,
  truthIn,
  truthOfAll,
} from '../solve/settle.ts';

interface Context {
  readonly known: Known;
  readonly definitions: Definitions;
  readonly explain: (of: Expression) => Explained;
  /** Conditions that several recommendations share are advised once. */
  readonly advised: Map<Condition, ConditionAdvice>;
  readonly situation: Situation;
  /** Tells standings without a search, where the lowered form was made. */
  readonly judge: LoweredJudge | undefined;
  /** Gates that several options share are settled once. */
  readonly settled: Map<number, Settled>;
  /** Remarks on several options are looked at once. */
  readonly applying: Map<Remark, boolean>;
  /** What is missing of each condition that was advised. */
  readonly missing: Map<ConditionAdvice, () => readonly FactKey[]>;
}

interface Settled {
  readonly told: Told;
  /** The unknown facts that the standing hangs on. */
  readonly missing: readonly FactKey[];
}

/**
 * What an edition says to a patient: for every option its standing, why, and what is still missing. Exact: an
 * option is undecided only if two possible patients with the known facts stand differently. Pure.
 *
 * @example
 * ```ts
 * import { advise, readPatient } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const file = {
 *   renavigate: 'patient/1',
 *   facts: { cancerCameBack: true, sites: { includes: ['bone'] }, progressedOn: { includes: ['sunitinib'] } },
 * };
 * const { patient } = readPatient(file, ccs2019.terms);
 * const advice = advise(ccs2019, patient);
 * console.log(advice.options.find(({ option }) => option === 'nivolumab')?.standing);
 * // offered
 * ```
 */
export function advise(edition: EditionForm, patient: Patient, cache?: PatientCache): Advice {
  return drained(adviseInSteps(edition, patient, undefined, cache));
}

/**
 * The same in steps, an option each: for whoever has something else to do in between. Facts that follow from terms
 * which the edition lacks need all terms to be told. A cache holds what the next question and an account need again.
 */
export function* adviseInSteps(
  form: EditionForm,
  patient: Patient,
  allOf?: AllTerms,
  cache?: PatientCache,
): Steps<Advice> {
  const compiled = compiledOf(form);
  const { edition } = compiled;
  const terms = allOf ?? allTerms(edition.terms);
  const { known, problems } = derive(patient.facts, compiled.rules, terms);
  const judge = loweredJudge(compiled.loweredBefore, known);
  const situation =
    judge === undefined
      ? situationIn(compiled.model, known)
      : situationJudged(compiled.model, known, judge.isPossible);
  if (situation.possible === 'impossible') {
    // Facts that no patient has together, though no two of them clash: none is used until somebody says which is wrong.
    const contradiction = contradictionAmong(situation, terms);
    const nothing = yield* adviseInSteps(compiled, { facts: [] }, terms);
    return { ...nothing, problems: [...problems, contradiction] };
  }
  const context = contextOf(compiled, known, situation, judge);
  const scope = adviseScope(edition, context);
  const options: OptionAdvice[] = [];
  for (const [index, rules] of compiled.options.entries()) {
    yield;
    options.push(adviseOption(rules, index, scope, context));
  }
  const { classifications } = compiled.definitions;
  const advice: Advice = {
    edition: edition.id,
    scope,
    options,
    classifications: [...classifications.values()].map((each) =>
      adviseClassification(each, context),
    ),
    facts: [...known.values()],
    problems,
  };
  cache?.situations.set(advice, situation);
  return advice;
}

function contextOf(
  compiled: CompiledEdition,
  known: Known,
  situation: Situation,
  judge: LoweredJudge | undefined,
): Context {
  const shared: SharedReasons = new Map();
  return {
    known,
    definitions: compiled.definitions,
    explain: (of) => compiled.explain(of, known, shared),
    advised: new Map(),
    situation,
    judge,
    settled: new Map(),
    applying: new Map(),
    missing: new Map(),
  };
}

function adviseScope({ scope }: Edition, context: Context): Advice['scope'] {
  const conditions = scope.conditions.map((each) => adviseCondition(each, context));
  return { truth: and(conditions.map(({ truth }) => truth)), conditions };
}

function adviseCondition(condition: Condition, context: Context): ConditionAdvice {
  const before = context.advised.get(condition);
  if (before !== undefined) return before;
  const { reason, missing } = context.explain(condition.expression);
  const advice = { truth: reason.truth, origin: condition.origin, reason };
  context.advised.set(condition, advice);
  context.missing.set(advice, missing);
  return advice;
}

function adviseRecommendation(rule: Recommendation, context: Context): RecommendationAdvice {
  const conditions = rule.conditions.map((condition) => adviseCondition(condition, context));
  const truth = and(conditions.map((condition) => condition.truth));
  const { id: recommendation, strength, statements } = rule;
  return { recommendation, truth, strength, statements, conditions };
}

/** An edition advises only those against an option to whom it speaks at all. Exact, as standings are. */
function adviseAgainst(
  rule: Recommendation,
  index: number,
  scope: Advice['scope'],
  context: Context,
): RecommendationAdvice {
  const advice = adviseRecommendation(rule, context);
  const told = and([scope.truth, advice.truth]);
  const { program } = context.situation.model;
  const node = program.options[index]?.recommendations.find(({ id }) => id === rule.id)?.node;
  if (told !== 'unknown' || node === undefined) return { ...advice, truth: told };
  return { ...advice, truth: truthOfAll(context.situation, [program.scope, node]) };
}

function adviseOption(
  { option, offering, against, remarks }: OptionRules,
  index: number,
  scope: Advice['scope'],
  context: Context,
): OptionAdvice {
  const recommendations = offering.map((rule) => adviseRecommendation(rule, context));
  const truth = or(recommendations.map((rule) => rule.truth));
  const live = recommendations.filter((rule) => rule.truth !== 'false' && rule.truth === truth);
  const gate = context.situation.model.program.options[index]?.gate ?? -1;
  const { told, missing } = settle(gate, index, scope, truth === 'unknown' ? live : [], context);
  const { standing, notKnown, neverOffered } = told;
  const advice: OptionAdvice = {
    option: option.id,
    standing,
    strengths: standing === 'notCovered' ? [] : uniqueStrengths(live),
    recommendations,
    against: against
      .map((rule) => adviseAgainst(rule, index, scope, context))
      .filter((rule) => rule.truth !== 'false'),
    missing,
    remarks: remarks.filter((remark) => applies(remark, context)).map((remark) => remark.id),
  };
  return {
    ...advice,
    ...(notKnown === undefined ? {} : { notKnown }),
    ...(neverOffered === undefined ? {} : { neverOffered }),
  };
}

function settle(
  gate: number,
  index: number,
  scope: Advice['scope'],
  open: readonly RecommendationAdvice[],
  context: Context,
): Settled {
  const { situation, settled } = context;
  const before = settled.get(gate);
  if (before !== undefined) return before;
  const told = context.judge?.told(index) ?? standingOf(situation, gate);
  const matter =
    told.standing === 'undecided'
      ? mattering(situation, gate, missingFrom(scope, open, context))
      : [];
  const missing = toFindOut(situation, matter);
  const made = { told, missing };
  settled.set(gate, made);
  return made;
}

function uniqueStrengths(live: readonly RecommendationAdvice[]): readonly Strength[] {
  if (live.length < 2) return live.map(({ strength }) => strength);
  return [...new Map(live.map(({ strength }) => [strength.id, strength])).values()];
}

/** The facts that could decide: those of the scope first, then those of the recommendations still open. */
function missingFrom(
  scope: Advice['scope'],
  open: readonly RecommendationAdvice[],
  { missing }: Context,
): readonly FactKey[] {
  const keys = new Set<FactKey>();
  const gather = (condition: ConditionAdvice): void => {
    if (condition.truth !== 'unknown') return;
    for (const key of missing.get(condition)?.() ?? []) keys.add(key);
  };
  scope.conditions.forEach(gather);
  for (const rule of open) rule.conditions.forEach(gather);
  return [...keys];
}

function applies(remark: Remark, context: Context): boolean {
  const before = context.applying.get(remark);
  if (before !== undefined) return before;
  const made = isSure(remark, context);
  context.applying.set(remark, made);
  return made;
}

/** Whether a remark is true of every possible patient with these facts. */
function isSure({ id, when }: Remark, { known, definitions, situation }: Context): boolean {
  if (when === undefined) return true;
  const truth = evaluate(when, known, definitions);
  if (truth !== 'unknown') return truth === 'true';
  const node = situation.model.program.remarks.find((each) => each.id === id)?.node;
  return node !== undefined && truthIn(situation, node) === 'true';
}

function adviseClassification(
  classification: Classification,
  context: Context,
): ClassificationAdvice {
  const { situation } = context;
  const reasons = classification.groups.map((group) => ({
    group: group.id,
    reason: context.explain(group.expression).reason,
  }));
  const nodes = situation.model.program.groups;
  const possible = reasons.filter(({ group, reason }) => {
    if (reason.truth !== 'unknown') return reason.truth === 'true';
    const node = nodes.find(
      (each) => each.definition === classification.id && each.group === group,
    );
    return canBeTrue(situation, node?.node ?? -1);
  });
  const open =
    possible.length < 2 ? [] : [...new Set(possible.flatMap(({ reason }) => missingOf(reason)))];
  return {
    definition: classification.id,
    possibleGroups: possible.map(({ group }) => group),
    reasons,
    missing: toFindOut(situation, open),
  };
}
