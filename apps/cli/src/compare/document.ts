import { type OptionBeside, type Problem, type Voice, words } from '@renavigate/engine';
import {
  type Accounted,
  accounted,
  compared,
  eachOnce,
  editionsOf,
  inCommon,
  nameOf,
  optionLabel,
  type Side,
  type Speaker,
  sideOf,
  sideText,
  speakersOf,
  type Together,
  tell,
  toldBy,
  whyText,
  wordsOf,
} from '@renavigate/guideline/tell';
import { factBlocks } from '../advice/facts.ts';
import { noteBlocks, problemBlocks } from '../advice/problems.ts';
import { alertBlocks } from '../beside/alert-blocks.ts';
import { guidelinesBlocks } from '../beside/guidelines.ts';
import { say as besideSay } from '../beside/words.ts';
import {
  type Block,
  type Document,
  item,
  name,
  paragraph,
  section,
  span,
  title,
} from '../document/document.ts';
import { sideMarks } from './side-marks.ts';
import { say } from './words.ts';

const depth = 3;

function voiceBlock(voice: Voice, told: ReadonlyMap<string, Accounted>, together: Together): Block {
  const side = sideOf(voice);
  const by = told.get(voice.edition);
  const edition = nameOf(voice.edition, together);
  if (side === undefined || by === undefined) return item(depth, '•', edition);
  const colon = words.colon[together.language];
  const quoted = side === 'offered' ? wordsOf(voice, together) : '';
  const standing = sideText(side, together).toLocaleLowerCase();
  const why = whyText(voice, side, by);
  return item(
    depth,
    sideMarks[side],
    edition,
    `${colon}${standing}${quoted === '' ? '' : `, ${quoted}`}`,
    why === '' ? undefined : span(`${words.dash}${why}`, 'faint'),
  );
}

function differBlocks(options: readonly OptionBeside[], together: Together): readonly Block[] {
  const told = new Map(
    speakersOf(together).map((speaker: Speaker) => [
      speaker.edition.id,
      accounted(toldBy(speaker, together)),
    ]),
  );
  const heading = section(`${tell(together, say.differ)} (${options.length})`);
  if (options.length === 0) return [heading, paragraph(1, tell(together, say.noDifference))];
  return [
    heading,
    ...options.flatMap((option) => [
      name(span(optionLabel(option.option, together), 'strong')),
      ...option.voices.map((voice) => voiceBlock(voice, told, together)),
    ]),
  ];
}

function otherWordsBlocks(options: readonly OptionBeside[], together: Together): readonly Block[] {
  if (options.length === 0) return [];
  const { language } = together;
  const told = ({ edition, ...voice }: Voice) =>
    `${nameOf(edition, together)}${words.colon[language]}${wordsOf({ edition, ...voice }, together) || tell(together, say.nothing)}`;
  return [
    section(`${tell(together, say.otherWords)} (${options.length})`),
    ...options.map(({ option, voices }) =>
      item(
        1,
        '✓',
        span(optionLabel(option, together), 'strong'),
        `${words.dash}${voices.map(told).join(words.semicolon[language])}`,
      ),
    ),
  ];
}

/** Options by their standing, a line for each standing. */
function byStanding(
  options: readonly OptionBeside[],
  edition: string,
  together: Together,
): readonly Block[] {
  const sides = Object.keys(sideMarks) as readonly Side[];
  return sides.flatMap((side) => {
    const those = options.filter(({ voices }) =>
      voices.some((voice) => voice.edition === edition && sideOf(voice) === side),
    );
    if (those.length === 0) return [];
    const lead = `${sideText(side, together)} (${those.length})${words.colon[together.language]}`;
    const names = those.map(({ option }) => optionLabel(option, together));
    return [item(1, sideMarks[side], span(lead, 'faint'), names.join(', '))];
  });
}

function listBlocks(
  heading: string,
  options: readonly OptionBeside[],
  edition: string,
  together: Together,
): readonly Block[] {
  if (options.length === 0) return [];
  return [section(`${heading} (${options.length})`), ...byStanding(options, edition, together)];
}

/** How two editions differ for one patient: what stands differently and why, what only one names, what is the same. */
export function compareDocument(
  together: Together,
  problems: readonly Problem[],
  notes: readonly Problem[],
): Document {
  const { differ, otherWords, same, only } = compared(together);
  const [one = '', other = ''] = editionsOf(together).map(({ id }) => nameOf(id, together));
  const first = editionsOf(together)[0]?.id ?? '';
  return [
    ...alertBlocks(together.beside, problems, together),
    title(tell(together, say.title, { one, other })),
    paragraph(0, tell(together, say.meaning)),
    ...problemBlocks(eachOnce([...problems, ...together.beside.problems]), together),
    ...guidelinesBlocks(together),
    ...differBlocks(differ, together),
    ...otherWordsBlocks(otherWords, together),
    ...only.flatMap(({ edition, options }) => {
      const heading = tell(together, say.onlyIn, { edition: nameOf(edition, together) });
      return listBlocks(heading, options, edition, together);
    }),
    ...listBlocks(tell(together, say.same), same, first, together),
    paragraph(0, span(tell(together, besideSay.notNamedIsNotRuledOut), 'faint')),
    ...factBlocks({ ...inCommon(together), advice: together.beside }),
    ...noteBlocks(notes, together),
    section(tell(together, besideSay.information)),
  ];
}
