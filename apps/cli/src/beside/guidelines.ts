import { type ConditionAdvice, reasonLines, type Truth, words } from '@renavigate/engine';
import { editionName } from '@renavigate/guideline';
import { noticesOfEdition } from '@renavigate/guideline/notices';
import { type Speaker, speakersOf, spoken, type Together, tell } from '@renavigate/guideline/tell';
import { marks } from '../advice/conditions.ts';
import { type Block, item, paragraph, section, span } from '../document/document.ts';
import { noticeBlocks } from './notice-blocks.ts';
import { say } from './words.ts';

function reasonText(conditions: readonly ConditionAdvice[], speaker: Speaker, together: Together) {
  const { language, audience } = together;
  const telling = {
    edition: spoken(speaker.edition, together.library.content),
    language,
    audience,
  };
  const lines = conditions.flatMap(({ reason }) => reasonLines(reason, telling));
  return [...new Set(lines.map(({ text }) => text))].join(words.semicolon[language]);
}

/** Why an edition does not speak to the patient, or may not. */
function whyText(speaker: Speaker, together: Together): string {
  const { scope } = speaker.advice;
  if (scope.truth === 'true') return '';
  const lead = scope.truth === 'false' ? say.guidelines.because : say.guidelines.dependsOn;
  const bearing = scope.conditions.filter(({ truth }) => truth === scope.truth);
  return `, ${tell(together, lead)}${tell(together, words.colon)}${reasonText(bearing, speaker, together)}`;
}

/** Whether an edition speaks to the patient, why not, and what a reader must know about its age. */
function guidelineBlocks(speaker: Speaker, together: Together): readonly Block[] {
  const { edition, advice } = speaker;
  const { truth } = advice.scope;
  const id = together.audience === 'clinician' ? span(` [${edition.id}]`, 'faint') : undefined;
  const standing = `${words.dash}${tell(together, say.guidelines[truth]).toLocaleLowerCase()}`;
  return [
    item(
      1,
      marks[truth],
      span(editionName(edition)[together.language], 'strong'),
      id,
      `${standing}${whyText(speaker, together)}.`,
    ),
    ...(truth === 'false'
      ? []
      : [
          paragraph(2, span(edition.source.currency[together.language], 'faint')),
          ...noticeBlocks(noticesOfEdition(edition.id), together, 2),
        ]),
  ];
}

const order: readonly Truth[] = ['true', 'unknown', 'false'];

/** The editions: those that speak to the patient, those that may, and those that do not, with the reason. */
export function guidelinesBlocks(together: Together): readonly Block[] {
  const speakers = speakersOf(together);
  return [
    section(tell(together, say.guidelines.heading)),
    ...order.flatMap((truth) =>
      speakers
        .filter(({ advice }) => advice.scope.truth === truth)
        .flatMap((speaker) => guidelineBlocks(speaker, together)),
    ),
  ];
}
