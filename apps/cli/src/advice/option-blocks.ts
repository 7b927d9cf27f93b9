import {
  type ConditionAdvice,
  type Edition,
  groupBy,
  type Option,
  type OptionAdvice,
  type Place,
  type RecommendationAdvice,
  type Remark,
  type Strength,
  truth,
  words,
} from '@renavigate/engine';
import { type Accounted, noticesBeside, type Told, tell } from '@renavigate/guideline/tell';
import {
  type Block,
  item,
  type Line,
  line,
  name,
  paragraph,
  type Span,
  separated,
  span,
} from '../document/document.ts';
import { holdingMarkBlocks, openMarkBlocks } from '../marks/mark-blocks.ts';
import { noticeBlocks } from '../marks/notice-blocks.ts';
import { accountBlocks } from './account-blocks.ts';
import { assumption, basisSpans, conditionBlocks, references } from './conditions.ts';
import { say } from './words.ts';

/** An option and the reasons for its standing. Options with the same reasons go together. */
interface ToldOption {
  readonly option: Option;
  readonly advice: OptionAdvice;
  readonly blocks: readonly Block[];
}

const depth = 3;

/** The texts of the statements that are shown at a place. */
export function shownAt(
  edition: Edition,
  { language }: Pick<Told, 'language'>,
  isThere: (place: Place) => boolean,
): readonly string[] {
  return edition.showings
    .filter(({ place }) => isThere(place))
    .flatMap(({ statement }) => edition.statements.filter(({ id }) => id === statement))
    .map(({ text }) => text[language]);
}

function strengthBlock(strength: Strength, told: Told): Block {
  const { inherited } = strength;
  return paragraph(
    depth,
    span(`${tell(told, say.sourceSays)}${tell(told, words.colon)}`, 'faint'),
    strength.words[told.language],
    ...references([strength.statement], told),
    ...(inherited === undefined ? [] : assumption(inherited[told.language])),
  );
}

/** The source's words for how firmly it speaks; a rule that fails says nothing. */
function strengthBlocks(rules: readonly RecommendationAdvice[], told: Told): readonly Block[] {
  const live = rules.filter(({ truth }) => truth !== 'false');
  return once(live.map(({ strength }) => strengthBlock(strength, told)));
}

/** What leads the conditions of a rule. What is unknown of a settled option is of no weight. */
function leadOf(rule: RecommendationAdvice, { standing }: OptionAdvice, told: Told) {
  if (rule.truth === 'unknown' && standing !== 'undecided') return say.ofNoWeight;
  return told.advice.scope.truth === 'unknown' ? say.wouldBe[rule.truth] : say.because[rule.truth];
}

function ruleBlocks(
  rule: RecommendationAdvice,
  advice: OptionAdvice,
  told: Told,
): readonly Block[] {
  const bearing = conditionsBearing(rule);
  if (bearing.length === 0) return [item(depth, '✓', tell(told, say.everyone))];
  const lead = paragraph(depth, span(tell(told, leadOf(rule, advice, told)), 'faint'));
  const conditions = bearing.flatMap((each) => conditionBlocks(each, told, depth));
  return told.audience === 'patient' ? [lead, ...conditions] : conditions;
}

/** Every condition that bears on an option, line by line. */
function reasonBlocks(
  rules: readonly RecommendationAdvice[],
  advice: OptionAdvice,
  told: Told,
): readonly Block[] {
  const either = paragraph(depth, span(tell(told, say.or), 'faint'));
  const fails = rules[0]?.truth === 'false';
  const reasons = rules.flatMap((rule, index) => [
    ...(index === 0 || fails ? [] : [either]),
    ...ruleBlocks(rule, advice, told),
  ]);
  const heading = paragraph(depth, span(tell(told, say.lineByLine), 'strong'));
  return [heading, ...(fails ? once(reasons) : reasons)];
}

function once(blocks: readonly Block[]): readonly Block[] {
  return [...new Map(blocks.map((block) => [JSON.stringify(block), block])).values()];
}

/** The rules that bear on the standing: those whose truth is the gate's. */
function rulesBearing({ recommendations }: OptionAdvice): readonly RecommendationAdvice[] {
  const gate = truth.or(recommendations.map((rule) => rule.truth));
  return recommendations.filter((rule) => rule.truth === gate);
}

/** A rule that fails is told by what fails, one that is open by what is open, one that holds by all of it. */
function conditionsBearing(rule: RecommendationAdvice): readonly ConditionAdvice[] {
  return rule.conditions.filter((condition) => condition.truth === rule.truth);
}

function tellOption(option: Option, advice: OptionAdvice, told: Accounted): ToldOption {
  const rules = rulesBearing(advice);
  const basis = basisSpans(rules.flatMap(conditionsBearing), told);
  return {
    option,
    advice,
    blocks: [
      ...strengthBlocks(rules, told),
      ...accountBlocks(advice, basis, told, depth),
      ...(told.explain ? reasonBlocks(rules, advice, told) : []),
    ],
  };
}

/** The statements that name the option, without those that its strength repeats. */
function namingStatements(advice: OptionAdvice): readonly string[] {
  const rules = rulesBearing(advice);
  const all = [...new Set(rules.flatMap(({ statements }) => statements))];
  const others = all.filter((id) => rules.every(({ strength }) => strength.statement !== id));
  return others.length === 0 ? all : others;
}

/** Something stands beside the option that is true of this patient in particular: a mark at its name. */
export function warningSpans(
  { remarks }: OptionAdvice,
  { edition }: Pick<Told, 'edition'>,
): readonly Span[] {
  const own = edition.remarks.some(({ id, when }) => when !== undefined && remarks.includes(id));
  return own ? [span('\u00a0!', 'open')] : [];
}

function nameLine(options: readonly ToldOption[], told: Told): Line {
  const names = options.map(({ option, advice }) => {
    const label = span(option.label[told.audience][told.language], 'strong');
    return line(
      label,
      ...warningSpans(advice, told),
      ...references(namingStatements(advice), told),
    );
  });
  return separated(names, ' · ');
}

function descriptionOf({ option }: ToldOption, told: Told): string {
  const shown = shownAt(told.edition, told, (place) => {
    return place.kind === 'option' && place.option === option.id;
  });
  return [option.description[told.language], ...shown].join(' ');
}

/** Names with what they are, in plain words; the team knows what they are. */
function nameBlocks(options: readonly ToldOption[], told: Told): readonly Block[] {
  if (told.audience === 'clinician') return [name(...nameLine(options, told))];
  const alike = groupBy(options, (each) => descriptionOf(each, told));
  const blocks = [...alike].flatMap(([description, those]) => [
    name(...nameLine(those, told)),
    paragraph(depth, description),
  ]);
  return alike.size === 1 ? blocks : [...blocks, name(span(tell(told, say.eachOfThese), 'faint'))];
}

const weights = { caution: 0, doubt: 1, coverage: 2 } as const satisfies Record<
  Remark['kind'],
  number
>;

/** What may harm before what may cost. */
function inOrderOfWeight(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.toSorted((one, two) => weights[one.kind] - weights[two.kind]);
}

/** Remarks on options told together; whom a remark is about is said unless it is about all of them. */
function remarkBlocks(options: readonly ToldOption[], told: Told): readonly Block[] {
  return inOrderOfWeight(told.edition.remarks).flatMap(({ id, kind, text, statements }) => {
    const about = options.filter(({ advice }) => advice.remarks.includes(id));
    if (about.length === 0) return [];
    const names = about.map(({ option }) => option.label[told.audience][told.language]);
    const whom = about.length === options.length ? '' : ` · ${names.join(', ')}`;
    const label = `${tell(told, say.remark[kind])}${whom}${tell(told, words.colon)}`;
    return [
      item(depth, '!', span(label, 'open'), tell(told, text), ...references(statements, told)),
    ];
  });
}

/** The guardrails of options told together: the same mark of several is told once. */
function markBlocks(options: readonly ToldOption[], told: Told): readonly Block[] {
  const all = options.flatMap(({ option }) => told.marks?.get(option.id) ?? []);
  const marks = [...new Map(all.map((mark) => [mark.guardrail.id, mark])).values()];
  return [...holdingMarkBlocks(marks, told, depth), ...openMarkBlocks(marks, told, depth)];
}

/** What stands beside options told together and is in no edition, each once. */
function besideBlocks(options: readonly ToldOption[], told: Told): readonly Block[] {
  const all = options.flatMap(({ option }) => noticesBeside(option.id, told.library.content));
  return noticeBlocks([...new Set(all)], told, depth);
}

/** What is said of some options of one group and one standing. What is the same for several is said once. */
export function tellOptions(
  options: readonly Option[],
  advices: ReadonlyMap<string, OptionAdvice>,
  told: Accounted,
): readonly Block[] {
  const each = options.flatMap((option) => {
    const advice = advices.get(option.id);
    return advice === undefined ? [] : [tellOption(option, advice, told)];
  });
  const bundles = groupBy(each, ({ blocks }) => JSON.stringify(blocks)).values();
  return [...bundles].flatMap((bundle) => [
    ...nameBlocks(bundle, told),
    ...(bundle[0]?.blocks ?? []),
    ...remarkBlocks(bundle, told),
    ...markBlocks(bundle, told),
    ...besideBlocks(bundle, told),
  ]);
}
