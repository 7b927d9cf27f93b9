import { fill, type Mark, type RecommendationAdvice, words } from '@renavigate/engine';
import type { Exported, Speaking } from './exported.ts';
import { say } from './words.ts';

function reasonsOf(rules: readonly RecommendationAdvice[], { language }: Exported) {
  const strengths = rules.map(({ strength }) => strength.words[language]);
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
  return {
    detail: {
      status: 'not-started',
      doNotPerform,
      code: { text: named?.label.clinician[language] ?? option },
      reasonCode: reasonsOf(rules, exported),
      ...(holding.length === 0 || doNotPerform
        ? {}
        : { description: holding.map((mark) => cautionText(mark, exported)).join(' ') }),
    },
  };
}

/** What an edition offers and advises against, as a draft of a plan in which nothing is ordered. */
export function carePlan(speaking: Speaking, exported: Exported) {
  const { language, nameOf, at } = exported;
  const { edition, advice } = speaking;
  const holding = (rules: readonly RecommendationAdvice[]) =>
    rules.filter(({ truth }) => truth === 'true');
  const offered = advice.options.filter(({ standing }) => standing === 'offered');
  const against = advice.options.filter((each) => holding(each.against).length > 0);
  const activities = [
    ...offered.map((each) =>
      activity(each.option, holding(each.recommendations), false, speaking, exported),
    ),
    ...against.map((each) =>
      activity(each.option, holding(each.against), true, speaking, exported),
    ),
  ];
  const source = [edition.source.title, edition.source.contentDate, edition.source.currency];
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
    note: [
      { text: say.information[language] },
      { text: source.map((each) => each[language]).join(words.dash) },
      ...(offered.length === 0 ? [{ text: say.nothingOffered[language] }] : []),
    ],
  };
}
