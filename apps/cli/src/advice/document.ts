import {
  type Classification,
  type ClassificationAdvice,
  type Edition,
  type Place,
  type Problem,
  reasonLines,
  type Standing,
  words,
} from '@renavigate/engine';
import {
  type Accounted,
  accounted,
  eachOnce,
  listed,
  noticesOfEdition,
  type Told,
  tell,
} from '@renavigate/guideline/tell';
import {
  type Block,
  type Document,
  group,
  item,
  line,
  paragraph,
  section,
  separated,
  span,
  title,
} from '../document/document.ts';
import { numberAssumptions } from '../document/number-assumptions.ts';
import { noticeBlocks } from '../marks/notice-blocks.ts';
import { conditionBlocks, marks } from './conditions.ts';
import { factBlocks } from './facts.ts';
import { findOutBlocks } from './find-out.ts';
import { byTerm, keysLabel } from './keys.ts';
import { shownAt, tellOptions, warningSpans } from './option-blocks.ts';
import { noteBlocks, problemBlocks } from './problems.ts';
import { say } from './words.ts';

const standings = ['offered', 'undecided', 'notOffered', 'notCovered'] as const;

function headingBlocks(told: Told): readonly Block[] {
  const { source, id } = told.edition;
  const { language } = told;
  const date = tell(told, say.content, { date: source.contentDate[language] });
  const currency = `${tell(told, say.currency)}${tell(told, words.colon)}`;
  return [
    title(source.title[language]),
    paragraph(0, `${source.body[language]} · `, span(id, 'code'), ` · ${date}`),
    item(0, '!', span(currency, 'strong'), source.currency[language]),
    ...noticeBlocks(noticesOfEdition(id, told.library.content), told, 0),
  ];
}

function summaryBlocks(told: Told): readonly Block[] {
  const { edition, advice, audience, language } = told;
  if (advice.scope.truth === 'false') return [];
  const lines = standings.flatMap((standing) => {
    const those = advice.options.filter((each) => each.standing === standing);
    if (those.length === 0) return [];
    const count = span(`${tell(told, say.standing[standing])} (${those.length})`, 'strong');
    if (audience === 'patient') return [item(1, standingMarks[standing], count)];
    const names = those.flatMap((advice) => {
      const option = edition.options.find(({ id }) => id === advice.option);
      const label = option?.label[audience][language];
      return label === undefined ? [] : [line(label, ...warningSpans(advice, told))];
    });
    const colon = tell(told, words.colon);
    return [item(1, standingMarks[standing], count, colon, ...separated(names, ', '))];
  });
  return [section(tell(told, say.inShort)), ...lines];
}

const standingMarks = { offered: '✓', undecided: '?', notOffered: '✗', notCovered: '✗' } as const;

function scopeBlocks(told: Told): readonly Block[] {
  const { scope } = told.advice;
  const bearing = scope.conditions.filter(({ truth }) => truth === scope.truth);
  const outside = paragraph(1, told.edition.scope.outside[told.language]);
  return [
    section(tell(told, say.scope.heading)),
    paragraph(1, span(tell(told, say.scope[scope.truth]), 'strong')),
    ...bearing.flatMap((condition) => conditionBlocks(condition, told, 1)),
    ...(scope.truth === 'false' ? [outside] : []),
  ];
}

/** One standing: its options by their groups. What a group is stands where the group is first met. */
function standingBlocks(standing: Standing, met: Set<string>, told: Accounted): readonly Block[] {
  const { edition, advice } = told;
  const advices = new Map(
    advice.options.filter((each) => each.standing === standing).map((each) => [each.option, each]),
  );
  if (advices.size === 0) return [];
  const blocks = edition.groups.flatMap(({ id, label }) => {
    const options = edition.options.filter((each) => each.group === id && advices.has(each.id));
    if (options.length === 0) return [];
    const shown = told.audience === 'patient' && !met.has(id) ? groupTexts(id, told) : [];
    met.add(id);
    return [group(label[told.language]), ...shown, ...tellOptions(options, advices, told)];
  });
  const meaning = span(tell(told, words.standingMeaning[standing]), 'faint');
  return [
    section(`${tell(told, say.standing[standing])} (${advices.size})`),
    paragraph(0, meaning),
    ...(advice.scope.truth === 'unknown' ? [paragraph(0, tell(told, say.waitsOnScope))] : []),
    ...blocks,
  ];
}

function groupTexts(id: string, told: Told): readonly Block[] {
  const texts = shownAt(
    told.edition,
    told,
    (place) => place.kind === 'group' && place.group === id,
  );
  return texts.length === 0 ? [] : [paragraph(2, texts.join(' '))];
}

/** A classification with the groups that are left. */
interface Classified {
  readonly definition: Classification;
  readonly possible: Classification['groups'];
}

/** The groups that are left, in a sentence. */
function groupsText({ definition, possible }: Classified, told: Told): string {
  const { language, audience } = told;
  const label = definition.label[audience][language];
  const names = possible.map((each) => each.label[audience][language]);
  const values = { label, groups: listed(names, told) };
  if (possible.length === 1) return tell(told, say.groupsSettled, values);
  const areAll = possible.length === definition.groups.length;
  return tell(told, areAll ? say.groupsAllPossible : say.groupsPossible, values);
}

/** What is missing to tell the group. */
function missingBlocks({ missing }: ClassificationAdvice, told: Told): readonly Block[] {
  if (missing.length === 0) return [];
  const lacking = byTerm(missing).map((keys) => keysLabel(keys, told));
  const lead = `${tell(told, say.missing)}${tell(told, words.colon)}`;
  return [paragraph(1, span(lead, 'faint'), lacking.join(words.semicolon[told.language]))];
}

function classificationBlocks(advice: ClassificationAdvice, told: Told): readonly Block[] {
  const definition = told.edition.definitions.find(({ id }) => id === advice.definition);
  if (definition?.kind !== 'classification') return [];
  const possible = definition.groups.filter(({ id }) => advice.possibleGroups.includes(id));
  const isSettled = possible.length === 1;
  const isMeant = told.audience === 'patient' && possible.length < definition.groups.length;
  const why = advice.reasons.filter(
    ({ group }) => isSettled && advice.possibleGroups.includes(group),
  );
  return [
    section(groupsText({ definition, possible }, told)),
    ...(isMeant ? [paragraph(1, tell(told, say.groupMeaning))] : []),
    ...why.flatMap(({ reason }) =>
      reasonLines(reason, told).map((each) => item(1 + each.depth, marks[each.truth], each.text)),
    ),
    ...missingBlocks(advice, told),
  ];
}

function shownBlocks(heading: string, kind: Place['kind'], told: Told): readonly Block[] {
  const texts = shownAt(told.edition, told, (place) => place.kind === kind);
  if (texts.length === 0) return [];
  return [section(heading), ...texts.map((text) => item(1, '•', text))];
}

function introductionBlocks(told: Told): readonly Block[] {
  if (told.audience === 'clinician') return [];
  const texts = shownAt(told.edition, told, (place) => place.kind === 'introduction');
  return texts.length === 0 ? [] : [paragraph(0, texts.join(' '))];
}

function endBlocks(told: Told): readonly Block[] {
  const { source }: Edition = told.edition;
  const { language } = told;
  const about = [source.completeness, source.rights].map((text) => item(1, '•', text[language]));
  const retrieved = tell(told, say.retrieved, { date: source.retrievedOn });
  return [
    section(tell(told, say.about)),
    item(1, '•', span(source.url, 'address'), ` (${retrieved})`),
    ...about,
    ...shownBlocks(tell(told, say.references), 'references', told),
    ...shownBlocks(tell(told, say.disclaimer), 'disclaimer', told),
    ...shownBlocks(tell(told, say.help), 'footer', told),
  ];
}

function optionBlocks(told: Told): readonly Block[] {
  if (told.advice.scope.truth === 'false') return [];
  const met = new Set<string>();
  const all = accounted(told);
  return [
    ...standingBlocks('offered', met, all),
    ...standingBlocks('undecided', met, all),
    ...findOutBlocks(told),
    ...standingBlocks('notOffered', met, all),
    ...standingBlocks('notCovered', met, all),
    ...told.advice.classifications.flatMap((each) => classificationBlocks(each, told)),
  ];
}

function assumptionBlocks(assumptions: readonly string[], told: Told): readonly Block[] {
  if (assumptions.length === 0) return [];
  return [
    section(tell(told, say.assumptions.heading)),
    paragraph(0, span(tell(told, say.assumptions.meaning), 'faint')),
    ...assumptions.map((because, index) => item(1, '≈', `${index + 1}. ${because}`)),
  ];
}

/** One edition's advice as a document: first what is wrong, then the answer, then what stands beside it and what it rests on. */
export function adviceDocument(
  told: Told,
  problems: readonly Problem[],
  notes: readonly Problem[],
  beside: readonly Block[] = [],
): Document {
  const all = eachOnce([...problems, ...told.advice.problems]);
  const answer = numberAssumptions(
    [...summaryBlocks(told), ...scopeBlocks(told), ...optionBlocks(told)],
    (number) => tell(told, say.assumptions.mark, { number }),
  );
  return [
    ...headingBlocks(told),
    ...problemBlocks(all, told),
    ...introductionBlocks(told),
    ...answer.document,
    ...assumptionBlocks(answer.assumptions, told),
    ...beside,
    ...factBlocks(told),
    ...noteBlocks(notes, told),
    ...endBlocks(told),
    section(tell(told, say.information)),
  ];
}
