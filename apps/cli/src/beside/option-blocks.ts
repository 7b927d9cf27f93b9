import type { OptionBeside, Side, Strength, Text, Voice, Voices } from '@renavigate/engine';
import { accountWords, fill, groupBy, words } from '@renavigate/engine';
import {
  agreementText,
  hadText,
  kindText,
  nameOf,
  namesOf,
  notesOf,
  noticesBeside,
  optionLabel,
  placeText,
  silenceText,
  type Together,
  tell,
} from '@renavigate/guideline/tell';
import {
  type Block,
  item,
  type Mark,
  name,
  paragraph,
  separated,
  span,
} from '../document/document.ts';
import { holdingMarkBlocks } from '../marks/mark-blocks.ts';
import { noticeBlocks } from '../marks/notice-blocks.ts';
import { say } from './words.ts';

const depth = 3;

function quotedWords(strengths: readonly Strength[], { language }: Together): string {
  const all = new Set(strengths.map((each) => each.words[language]));
  return [...all]
    .map((each) => fill(accountWords.quoted[language], { text: each }))
    .join(words.semicolon[language]);
}

/** An edition with its own words for how firmly it speaks. */
function voiceBlock(
  mark: Mark,
  voice: Voice,
  strengths: readonly Strength[],
  together: Together,
): Block {
  const { edition } = voice;
  const id = together.audience === 'clinician' ? span(` [${edition}]`, 'faint') : undefined;
  const name = nameOf(edition, together);
  const lead = mark === '!' ? tell(together, say.voice.advisesAgainst, { edition: name }) : name;
  const kind = kindText(voice, together);
  const said = [quotedWords(strengths, together), kind].filter((each) => each !== '');
  const colon = said.length === 0 ? '' : tell(together, words.colon);
  return item(depth, mark, lead, id, `${colon}${said.join(words.semicolon[together.language])}`);
}

/** Editions that have nothing to add in words, on one line. */
function namesBlock(
  mark: Mark,
  lead: Text | Voices,
  ids: readonly string[],
  together: Together,
): readonly Block[] {
  if (ids.length === 0) return [];
  const names = namesOf(ids, together);
  const label = `${tell(together, lead)}${tell(together, words.colon)}`;
  return [item(depth, mark, span(label, 'faint'), names)];
}

/** An edition that takes no side on the option for a reason of its own: a part not held, or other people. */
function silenceBlock(voice: Voice, together: Together): Block {
  const id = together.audience === 'clinician' ? span(` [${voice.edition}]`, 'faint') : undefined;
  const lead = span(`${nameOf(voice.edition, together)}`, 'faint');
  const colon = tell(together, words.colon);
  return item(depth, '•', lead, id, `${colon}${silenceText(voice, together)}`);
}

/** The editions that take no side, by which of the three silences it is. */
function silenceBlocks({ voices, agreement }: OptionBeside, together: Together): readonly Block[] {
  const own = voices.filter(
    ({ side, speaksOf }) => side === 'notHeld' || (side === 'silent' && speaksOf !== undefined),
  );
  const outside = voices.filter(
    ({ side, speaksOf }) => side === 'silent' && speaksOf === undefined,
  );
  return [
    ...own.map((voice) => silenceBlock(voice, together)),
    // How many do not name it is said above; the person need not read which.
    ...(together.audience === 'patient'
      ? []
      : [
          ...namesBlock('•', say.voice.notNamed, agreement.notNamed, together),
          ...namesBlock(
            '•',
            say.voice.outside,
            outside.map(({ edition }) => edition),
            together,
          ),
        ]),
  ];
}

/** What an edition notes at its answer: it stands wherever the answer stands. */
function noteBlocks(voice: Voice, together: Together, at: number): readonly Block[] {
  return notesOf(voice, together).map(({ kind, label, text }) =>
    item(
      at,
      kind === 'footnote' ? '•' : '!',
      span(`${label}${tell(together, words.colon)}`, kind === 'footnote' ? 'faint' : 'open'),
      text,
    ),
  );
}

/** The notes of editions whose answer stands in a list of names. */
function namedNotes(voices: readonly Voice[], together: Together, at: number): readonly Block[] {
  return voices.flatMap((voice) => {
    const notes = noteBlocks(voice, together, at + 1);
    return notes.length === 0
      ? []
      : [item(at, '•', span(nameOf(voice.edition, together), 'faint')), ...notes];
  });
}

/**
 * What every edition says of an option, those that offer it first, each in its own words; newest first in each.
 * `offering` is the mark of those that offer it: no tick where the option was had before, or is set aside.
 */
function voiceBlocks(option: OptionBeside, offering: Mark, together: Together): readonly Block[] {
  const { agreement, voices } = option;
  const on = (side: Side) => voices.filter((voice) => voice.side === side);
  const against = ({ advice }: Voice) =>
    (advice?.against ?? []).filter(({ truth }) => truth === 'true').map(({ strength }) => strength);
  return [
    ...on('offered').flatMap((voice) => [
      voiceBlock(offering, voice, voice.advice?.strengths ?? [], together),
      ...noteBlocks(voice, together, depth + 1),
    ]),
    ...on('advisedAgainst').flatMap((voice) => [
      voiceBlock('!', voice, against(voice), together),
      ...noteBlocks(voice, together, depth + 1),
    ]),
    ...namesBlock('?', say.voice.undecided, agreement.undecided, together),
    ...namesBlock('✗', say.voice.notOffered, agreement.notOffered, together),
    ...namedNotes([...on('undecided'), ...on('notOffered'), ...on('silent')], together, depth),
    ...silenceBlocks(option, together),
  ];
}

/** What is known beside the editions' answers: that the option was had, or that it comes after others. */
function besideBlocks(option: OptionBeside, together: Together, at: number): readonly Block[] {
  return [hadText(option, together), placeText(option, together)]
    .filter((text) => text !== '')
    .map((text) => item(at, '!', span(text, 'open')));
}

function descriptionBlocks(id: string, together: Together): readonly Block[] {
  const option = together.library.content.options.find((each) => each.id === id);
  if (together.audience === 'clinician' || option === undefined) return [];
  return [paragraph(depth, option.description[together.language])];
}

/**
 * Options that an edition offers: how the editions agree, what each says, and which guardrails hold. Those of which
 * all that is the same are told together, where the first of them stands.
 */
export function offeredBlocks(
  options: readonly OptionBeside[],
  together: Together,
  offering: Mark = '✓',
): readonly Block[] {
  const each = options.map((option) => ({
    label: span(optionLabel(option.option, together), 'strong'),
    marks: option.marks.filter(({ truth }) => truth === 'true'),
    blocks: [
      ...descriptionBlocks(option.option, together),
      ...besideBlocks(option, together, depth),
      paragraph(depth, agreementText(option, together)),
      ...voiceBlocks(option, offering, together),
      ...noticeBlocks(noticesBeside(option.option, together.library.content), together, depth),
    ],
  }));
  const alike = groupBy(each, ({ marks, blocks }) =>
    JSON.stringify([blocks, marks.map(({ guardrail }) => guardrail.id)]),
  );
  const told = new Set<string>();
  return [...alike.values()].flatMap((those) => [
    name(
      ...separated(
        those.map(({ label }) => [label]),
        ' · ',
      ),
    ),
    ...(those[0]?.blocks ?? []),
    ...holdingMarkBlocks(those[0]?.marks ?? [], together, depth, told),
  ]);
}

function holdingLabels({ marks }: OptionBeside, together: Together): string {
  const holding = marks.filter(({ truth }) => truth === 'true');
  const labels = new Set(holding.map(({ guardrail }) => tell(together, guardrail.label)));
  return [...labels].join(words.semicolon[together.language]);
}

/** What is to be said at the options of a few lines: what was had, silences, and what editions note. */
function compactNotes(option: OptionBeside, together: Together): readonly Block[] {
  const named = option.voices.filter(({ advice }) => advice !== undefined);
  const silent = option.voices.filter(
    ({ side, speaksOf }) => side === 'notHeld' || (side === 'silent' && speaksOf !== undefined),
  );
  return [
    ...besideBlocks(option, together, 2),
    ...namedNotes(named, together, 2),
    ...(together.audience === 'patient' ? [] : silent.map((each) => silenceBlock(each, together))),
    ...noticeBlocks(
      noticesBeside(option.option, together.library.content).filter(
        ({ kind }) => kind === 'correction',
      ),
      together,
      2,
    ),
  ];
}

/** Options in few lines: those of the same editions, guardrails and notes together. */
export function compactBlocks(
  mark: Mark,
  options: readonly OptionBeside[],
  editionsOf: (option: OptionBeside) => readonly string[],
  together: Together,
): readonly Block[] {
  const each = options.map((option) => ({ option, notes: compactNotes(option, together) }));
  const alike = groupBy(each, ({ option, notes }) =>
    JSON.stringify([editionsOf(option), holdingLabels(option, together), notes]),
  );
  return [...alike.values()].flatMap((those) => {
    const [first] = those;
    if (first === undefined) return [];
    const names = those.map(({ option }) => optionLabel(option.option, together)).join(', ');
    const list = holdingLabels(first.option, together);
    const editions = namesOf(editionsOf(first.option), together);
    return [
      item(
        1,
        mark,
        span(names, 'strong'),
        editions === '' ? undefined : span(`${words.dash}${editions}`, 'faint'),
      ),
      ...(list === '' ? [] : [item(2, '!', span(tell(together, say.marked, { list }), 'open'))]),
      ...first.notes,
    ];
  });
}
