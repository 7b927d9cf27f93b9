import { type OptionBeside, type Problem, type Voices, words } from '@renavigate/engine';
import {
  consideredFirst,
  eachOnce,
  editionsOf,
  inCommon,
  optionLabel,
  standing,
  type Together,
  tell,
} from '@renavigate/guideline/tell';
import { factBlocks } from '../advice/facts.ts';
import { noteBlocks, problemBlocks } from '../advice/problems.ts';
import {
  type Block,
  type Document,
  item,
  type Mark,
  paragraph,
  section,
  span,
  title,
} from '../document/document.ts';
import { alertBlocks } from './alert-blocks.ts';
import { consideredBlocks, riskBlocks } from './considered-blocks.ts';
import { guidelinesBlocks } from './guidelines.ts';
import { compactBlocks, offeredBlocks } from './option-blocks.ts';
import { questionsBlocks } from './questions.ts';
import { safetyBlocks } from './safety-questions.ts';
import { say } from './words.ts';

function headingBlocks(together: Together): readonly Block[] {
  const count = editionsOf(together).length;
  return [
    title(tell(together, say.title, { count })),
    paragraph(0, tell(together, say.order)),
    paragraph(
      0,
      `${tell(together, say.inFull)} `,
      span(
        `renavigate advise ${together.language === 'fr' ? 'FICHIER' : 'FILE'} --edition ID`,
        'code',
      ),
    ),
  ];
}

function summaryBlock(
  mark: Mark,
  label: Voices,
  options: readonly OptionBeside[],
  together: Together,
): readonly Block[] {
  if (options.length === 0) return [];
  const names = options.map(({ option, marks }) => {
    const marked = marks.some(({ truth }) => truth === 'true') ? '\u00a0!' : '';
    return `${optionLabel(option, together)}${marked}`;
  });
  const lead = `${tell(together, label)} (${options.length})`;
  // What may be offered is named at once; the rest has its own list.
  if (mark !== '✓') return [item(1, mark, span(lead, 'strong'))];
  return [item(1, mark, span(lead, 'strong'), `${tell(together, words.colon)}${names.join(', ')}`)];
}

function offeredSection(options: readonly OptionBeside[], together: Together): readonly Block[] {
  const heading = section(`${tell(together, say.inShort.offered)} (${options.length})`);
  if (options.length === 0) return [heading, paragraph(1, tell(together, say.nothingOffered))];
  return [heading, ...offeredBlocks(options, together)];
}

function openSection(options: readonly OptionBeside[], together: Together): readonly Block[] {
  if (options.length === 0) return [];
  return [
    section(`${tell(together, say.inShort.open)} (${options.length})`),
    ...compactBlocks('?', options, ({ agreement }) => agreement.undecided, together),
  ];
}

const offeredOrOpen = ({ agreement }: OptionBeside) => [
  ...agreement.offered,
  ...agreement.undecided,
];
const refused = ({ agreement }: OptionBeside) => [
  ...agreement.advisedAgainst,
  ...agreement.notOffered,
];

/** Options that are told in few lines, under a heading that counts them. */
function compactSection(
  mark: Mark,
  label: Voices,
  options: readonly OptionBeside[],
  editionsOf: (option: OptionBeside) => readonly string[],
  together: Together,
): readonly Block[] {
  if (options.length === 0) return [];
  return [
    section(`${tell(together, label)} (${options.length})`),
    ...compactBlocks(mark, options, editionsOf, together),
  ];
}

/** What was had before, each with what editions say of it by their letter. */
function hadSection(options: readonly OptionBeside[], together: Together): readonly Block[] {
  if (options.length === 0) return [];
  const heading = section(`${tell(together, say.inShort.had)} (${options.length})`);
  return [heading, ...offeredBlocks(options, together, '•')];
}

/** What about the patient decides which options come first. */
function circumstanceBlocks(together: Together): readonly Block[] {
  return together.beside.circumstances.map(({ text }) =>
    item(1, '!', span(tell(together, text), 'strong')),
  );
}

/** The options by how they stand today. */
function listsOf({ beside }: Together) {
  return {
    offered: standing(beside, 'offered'),
    open: standing(beside, 'open'),
    replaced: standing(beside, 'replaced'),
    had: standing(beside, 'had'),
    aside: standing(beside, 'aside'),
    others: standing(beside, 'named'),
    unnamed: standing(beside, 'unnamed'),
  };
}

type Lists = ReturnType<typeof listsOf>;

const summaryMarks = {
  offered: '✓',
  open: '?',
  replaced: '•',
  had: '•',
  aside: '•',
  others: '✗',
  unnamed: '•',
} as const satisfies Readonly<Record<keyof Lists, Mark>>;

/** The whole in a few lines: how many options stand how, and which may be offered. */
function shortBlocks(lists: Lists, together: Together): readonly Block[] {
  const names = Object.keys(summaryMarks) as readonly (keyof Lists)[];
  return [
    section(tell(together, say.inShort.heading)),
    ...circumstanceBlocks(together),
    ...names.flatMap((name) =>
      summaryBlock(summaryMarks[name], say.inShort[name], lists[name], together),
    ),
    ...riskBlocks(together.beside, together),
    paragraph(1, span(tell(together, say.notNamedIsNotRuledOut), 'faint')),
  ];
}

/** The options themselves, each list under its heading, with what is to be asked for them. */
function listBlocks(lists: Lists, together: Together): readonly Block[] {
  const { inShort } = say;
  const { offered, open, replaced, had, aside, others, unnamed } = lists;
  const considered = consideredBlocks(together.beside, together);
  const isFirst = consideredFirst(together.beside, together.library.content);
  return [
    ...(isFirst ? considered : []),
    ...offeredSection(offered, together),
    ...safetyBlocks(offered, together),
    ...openSection(open, together),
    ...questionsBlocks(together),
    ...compactSection('•', inShort.replaced, replaced, offeredOrOpen, together),
    ...hadSection(had, together),
    ...compactSection('•', inShort.aside, aside, offeredOrOpen, together),
    ...(isFirst ? [] : considered),
    ...compactSection('✗', inShort.others, others, refused, together),
    ...compactSection('•', inShort.unnamed, unnamed, () => [], together),
  ];
}

/** What several editions say to one patient: first what is wrong, then the options side by side. */
export function besideDocument(
  together: Together,
  problems: readonly Problem[],
  notes: readonly Problem[],
): Document {
  const { beside } = together;
  const lists = listsOf(together);
  return [
    ...alertBlocks(beside, problems, together),
    ...headingBlocks(together),
    ...problemBlocks(eachOnce([...problems, ...beside.problems]), together),
    ...shortBlocks(lists, together),
    ...guidelinesBlocks(together),
    ...listBlocks(lists, together),
    ...factBlocks({ ...inCommon(together), advice: beside }),
    ...noteBlocks(notes, together),
    section(tell(together, say.information)),
  ];
}
