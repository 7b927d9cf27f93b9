import { type ConditionAdvice, reasonLines, type Truth, words } from '@renavigate/engine';
import type { Notice } from '@renavigate/guideline/notices';
import {
  nameOf,
  namesOf,
  noticesOfEdition,
  type Speaker,
  speakersOf,
  spoken,
  type Together,
  tell,
} from '@renavigate/guideline/tell';
import { marks } from '../advice/conditions.ts';
import { type Block, item, paragraph, section, span } from '../document/document.ts';
import { noticeBlocks } from '../marks/notice-blocks.ts';
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

/**
 * Whether an edition speaks to the patient, why not, and what a reader must know about its age; what stands beside
 * several of them is told below, once.
 */
function guidelineBlocks(
  speaker: Speaker,
  together: Together,
  shared: ReadonlyMap<Notice, readonly string[]>,
): readonly Block[] {
  const { edition, advice } = speaker;
  const { truth } = advice.scope;
  const id = together.audience === 'clinician' ? span(` [${edition.id}]`, 'faint') : undefined;
  const standing = `${words.dash}${tell(together, say.guidelines[truth]).toLocaleLowerCase()}`;
  return [
    item(
      1,
      marks[truth],
      span(nameOf(edition.id, together), 'strong'),
      id,
      `${standing}${whyText(speaker, together)}.`,
    ),
    ...(truth === 'false'
      ? []
      : [
          paragraph(2, span(edition.source.currency[together.language], 'faint')),
          ...noticeBlocks(
            noticesOfEdition(edition.id, together.library.content).filter(
              (notice) => !shared.has(notice),
            ),
            together,
            2,
          ),
        ]),
  ];
}

/** What came after several of these editions, each with their names; that a newer one exists is said at each. */
function sharedNotices(
  speakers: readonly Speaker[],
  { library }: Together,
): ReadonlyMap<Notice, readonly string[]> {
  const beside = new Map<Notice, readonly string[]>();
  for (const { edition } of speakers) {
    for (const notice of noticesOfEdition(edition.id, library.content)) {
      beside.set(notice, [...(beside.get(notice) ?? []), edition.id]);
    }
  }
  return new Map(
    [...beside].filter(([{ kind }, ids]) => kind !== 'newerEdition' && ids.length > 1),
  );
}

/** What stands beside several editions, after their names. */
function sharedBlocks(shared: ReadonlyMap<Notice, readonly string[]>, together: Together) {
  return [...shared].flatMap(([notice, ids]) => [
    item(1, '•', span(`${namesOf(ids, together)}${tell(together, words.colon)}`.trim(), 'faint')),
    ...noticeBlocks([notice], together, 2),
  ]);
}

const order: readonly Truth[] = ['true', 'unknown', 'false'];

/** The editions: those that speak to the patient, those that may, and those that do not, with the reason. */
export function guidelinesBlocks(together: Together): readonly Block[] {
  const speakers = speakersOf(together);
  const shared = sharedNotices(
    speakers.filter(({ advice }) => advice.scope.truth !== 'false'),
    together,
  );
  return [
    section(tell(together, say.guidelines.heading)),
    ...order.flatMap((truth) =>
      speakers
        .filter(({ advice }) => advice.scope.truth === truth)
        .flatMap((speaker) => guidelineBlocks(speaker, together, shared)),
    ),
    ...sharedBlocks(shared, together),
  ];
}
