import {
  fill,
  type Mark,
  type OptionAdvice,
  type RecommendationAdvice,
  words,
} from '@renavigate/engine';
import type { Exported, Speaking } from './exported.ts';
import { say } from './words.ts';

function reasonsOf(rules: readonly RecommendationAdvice[], { language }: Exported) {
  const strengths = rules.flatMap(({ strength }) => [
    strength.words[language],
    ...(strength.footnotes ?? []).map((each) =>
      fill(say.footnote[language], { text: each[language] }),
    ),
  ]);
  const statements = [...new Set(rules.flatMap((rule) => rule.statements))].join(', ');
  return [...new Set(strengths), fill(say.statements[language], { list: statements })].map(
    (text) => ({ text }),
  );
}

function cautionText({ guardrail }: Mark, { language }: Exported): string {
  const template = guardrail.kind === 'caution' ? say.caution : say.question;
  return fill(template[language], {
    label: guardrail.label.clinician[language],
    text: guardrail.text.clinician[language],
  });
}

/** What the edition remarks on an option for this patient, and what of it was had or sets it back. */
function besideTexts(option: string, speaking: Speaking, exported: Exported): readonly string[] {
  const { language, beside } = exported;
  const { edition, advice } = speaking;
  const shown = advice.options.find((each) => each.option === option)?.remarks ?? [];
  const found = beside.options.find((each) => each.option === option);
  const had = (found?.had?.parts ?? [])
    .filter(({ truth }) => truth === 'true')
    .map(({ part }) => part.label.clinician[language]);
  const { place } = found ?? {};
  return [
    ...(had.length === 0 ? [] : [fill(say.had[language], { list: had.join(', ') })]),
    ...(place === undefined || place.how === 'first'
      ? []
      : [place.circumstance.label.clinician[language]]),
    ...edition.remarks
      .filter(({ id }) => shown.includes(id))
      .map(({ text }) => fill(say.remark[language], { text: text.clinician[language] })),
  ];
}

function activity(
  option: string,
  rules: readonly RecommendationAdvice[],
  doNotPerform: boolean,
  speaking: Speaking,
  exported: Exported,
) {
  const { language, beside } = exported;
  const named = speaking.edition.options.find(({ id }) => id === option);
  const marks = beside.options.find((each) => each.option === option)?.marks ?? [];
  const holding = marks.filter(({ truth }) => truth === 'true');
  const texts = [
    ...besideTexts(option, speaking, exported),
    ...(doNotPerform ? [] : holding.map((mark) => cautionText(mark, exported))),
  ];
  return {
    detail: {
      status: 'not-started',
      doNotPerform,
      code: { text: named?.label.clinician[language] ?? option },
      reasonCode: reasonsOf(rules, exported),
      ...(texts.length === 0 ? {} : { description: texts.join(' ') }),
    },
  };
}

const holding = (rules: readonly RecommendationAdvice[]) =>
  rules.filter(({ truth }) => truth === 'true');

/** What is offered, and what is advised against. */
function activitiesOf(offered: readonly OptionAdvice[], speaking: Speaking, exported: Exported) {
  const against = speaking.advice.options.filter((each) => holding(each.against).length > 0);
  return [
    ...offered.map((each) =>
      activity(each.option, holding(each.recommendations), false, speaking, exported),
    ),
    ...against.map((each) =>
      activity(each.option, holding(each.against), true, speaking, exported),
    ),
  ];
}

/** What cannot wait, what the plan is, and where it comes from. */
function notesOf(offered: readonly OptionAdvice[], { edition }: Speaking, exported: Exported) {
  const { language, beside } = exported;
  const source = [edition.source.title, edition.source.contentDate, edition.source.currency];
  return [
    ...beside.alerts.map(({ alert: { label, text } }) => ({
      text: `${label.clinician[language]}${words.colon[language]}${text.clinician[language]}`,
    })),
    { text: say.information[language] },
    { text: source.map((each) => each[language]).join(words.dash) },
    ...(offered.length === 0 ? [{ text: say.nothingOffered[language] }] : []),
  ];
}

/** What an edition offers and advises against, as a draft of a plan in which nothing is ordered. */
export function carePlan(speaking: Speaking, exported: Exported) {
  const { language, nameOf, at } = exported;
  const { edition, advice } = speaking;
  const offered = advice.options.filter(({ standing }) => standing === 'offered');
  const activities = activitiesOf(offered, speaking, exported);
  return {
    resourceType: 'CarePlan',
    id: `plan-${edition.id}`,
    language: `${language}-CA`,
    status: 'draft',
    intent: 'proposal',
    title: fill(say.title[language], { edition: nameOf(edition)[language] }),
    subject: { display: say.subject[language] },
    created: at,
    ...(activities.length === 0 ? {} : { activity: activities }),
    note: notesOf(offered, speaking, exported),
  };
}
