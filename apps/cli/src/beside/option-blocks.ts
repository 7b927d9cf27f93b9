import type { OptionBeside, Strength, Text } from '@renavigate/engine';
import { accountWords, fill, groupBy, words } from '@renavigate/engine';
import { optionCatalogue } from '@renavigate/guideline';
import { noticesBeside } from '@renavigate/guideline/notices';
import {
  agreementText,
  nameOf,
  namesOf,
  optionLabel,
  speakingOf,
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
import { holdingMarkBlocks } from './mark-blocks.ts';
import { noticeBlocks } from './notice-blocks.ts';
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
  edition: string,
  strengths: readonly Strength[],
  together: Together,
): Block {
  const id = together.audience === 'clinician' ? span(` [${edition}]`, 'faint') : undefined;
  const name = nameOf(edition, together);
  const lead = mark === '!' ? tell(together, say.voice.advisesAgainst, { edition: name }) : name;
  const said = quotedWords(strengths, together);
  const colon = said === '' ? '' : tell(together, words.colon);
  return item(depth, mark, lead, id, `${colon}${said}`);
}

/** Editions that have nothing to add in words, on one line. */
function namesBlock(
  mark: Mark,
  lead: Text,
  ids: readonly string[],
  together: Together,
): readonly Block[] {
  if (ids.length === 0) return [];
  const names = namesOf(ids, together);
  const label = `${tell(together, lead)}${tell(together, words.colon)}`;
  return [item(depth, mark, span(label, 'faint'), names)];
}

/** What every edition says of an option, those that offer it first, each in its own words; newest first in each. */
export function voiceBlocks(option: OptionBeside, together: Together): readonly Block[] {
  const { agreement, voices } = option;
  const adviceOf = (id: string) => voices.find(({ edition }) => edition === id)?.advice;
  const against = (id: string) =>
    (adviceOf(id)?.against ?? [])
      .filter(({ truth }) => truth === 'true')
      .map(({ strength }) => strength);
  return [
    ...agreement.offered.map((id) => voiceBlock('✓', id, adviceOf(id)?.strengths ?? [], together)),
    ...agreement.advisedAgainst.map((id) => voiceBlock('!', id, against(id), together)),
    ...namesBlock('?', say.voice.undecided, agreement.undecided, together),
    ...namesBlock('✗', say.voice.notOffered, agreement.notOffered, together),
    // How many do not name it is said above; the person need not read which.
    ...(together.audience === 'patient'
      ? []
      : namesBlock('•', say.voice.notNamed, speakingOf(agreement.notNamed, together), together)),
  ];
}

function descriptionBlocks(id: string, together: Together): readonly Block[] {
  const option = optionCatalogue.find((each) => each.id === id);
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
): readonly Block[] {
  const each = options.map((option) => ({
    label: span(optionLabel(option.option, together), 'strong'),
    marks: option.marks.filter(({ truth }) => truth === 'true'),
    blocks: [
      ...descriptionBlocks(option.option, together),
      paragraph(depth, agreementText(option, together)),
      ...voiceBlocks(option, together),
      ...noticeBlocks(noticesBeside(option.option), together, depth),
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

/** Options in few lines: those of the same editions and guardrails together. */
export function compactBlocks(
  mark: Mark,
  options: readonly OptionBeside[],
  editionsOf: (option: OptionBeside) => readonly string[],
  together: Together,
): readonly Block[] {
  const sinceThen = ({ option }: OptionBeside) =>
    noticeBlocks(
      noticesBeside(option).filter(({ kind }) => kind === 'correction'),
      together,
      2,
    );
  const alike = groupBy(options, (option) =>
    [
      namesOf(editionsOf(option), together),
      holdingLabels(option, together),
      JSON.stringify(sinceThen(option)),
    ].join('\n'),
  );
  return [...alike.values()].flatMap((those) => {
    const [first] = those;
    if (first === undefined) return [];
    const names = those.map(({ option }) => optionLabel(option, together)).join(', ');
    const list = holdingLabels(first, together);
    return [
      item(
        1,
        mark,
        span(names, 'strong'),
        span(`${words.dash}${namesOf(editionsOf(first), together)}`, 'faint'),
      ),
      ...(list === '' ? [] : [item(2, '!', span(tell(together, say.marked, { list }), 'open'))]),
      ...sinceThen(first),
    ];
  });
}
