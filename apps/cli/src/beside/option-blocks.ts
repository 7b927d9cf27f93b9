import type { OptionBeside, Strength, Text } from '@renavigate/engine';
import { accountWords, fill, words } from '@renavigate/engine';
import { optionCatalogue } from '@renavigate/guideline';
import { tell } from '../advice/telling.ts';
import { type Block, item, type Mark, name, paragraph, span } from '../document/document.ts';
import { agreementText, speakingOf } from './agreement-text.ts';
import { holdingMarkBlocks } from './mark-blocks.ts';
import { nameOf, optionLabel, type Together } from './together.ts';
import { say } from './words.ts';

const depth = 3;

function quotedWords(strengths: readonly Strength[], { language }: Together): string {
  const all = new Set(strengths.map((each) => each.words[language]));
  return [...all]
    .map((each) => fill(accountWords.quoted[language], { text: each }))
    .join(words.semicolon[language]);
}

function voiceBlock(
  mark: Mark,
  template: Text,
  edition: string,
  strengths: readonly Strength[],
  together: Together,
): Block {
  const id = together.audience === 'clinician' ? span(` [${edition}]`, 'faint') : undefined;
  const lead = tell(together, template, { edition: nameOf(edition, together) });
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
  const names = ids.map((id) => nameOf(id, together)).join(words.semicolon[together.language]);
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
    ...agreement.offered.map((id) =>
      voiceBlock('✓', say.voice.offers, id, adviceOf(id)?.strengths ?? [], together),
    ),
    ...agreement.advisedAgainst.map((id) =>
      voiceBlock('!', say.voice.advisesAgainst, id, against(id), together),
    ),
    ...namesBlock('?', say.voice.undecided, agreement.undecided, together),
    ...namesBlock('✗', say.voice.notOffered, agreement.notOffered, together),
    ...namesBlock('•', say.voice.notNamed, speakingOf(agreement.notNamed, together), together),
  ];
}

function descriptionBlocks(id: string, together: Together): readonly Block[] {
  const option = optionCatalogue.find((each) => each.id === id);
  if (together.audience === 'clinician' || option === undefined) return [];
  return [paragraph(depth, option.description[together.language])];
}

/** An option that an edition offers: how the editions agree, what each says, and which guardrails hold. */
export function offeredBlocks(
  option: OptionBeside,
  told: Set<string>,
  together: Together,
): readonly Block[] {
  return [
    name(span(optionLabel(option.option, together), 'strong')),
    ...descriptionBlocks(option.option, together),
    paragraph(depth, agreementText(option.agreement, together)),
    ...voiceBlocks(option, together),
    ...holdingMarkBlocks(option.marks, together, depth, told),
  ];
}

/** An option on one line: which editions it waits on or which name it, and the guardrails that hold. */
export function compactBlock(
  mark: Mark,
  option: OptionBeside,
  ids: readonly string[],
  together: Together,
): Block {
  const names = ids.map((id) => nameOf(id, together)).join(words.semicolon[together.language]);
  const holding = option.marks.filter(({ truth }) => truth === 'true');
  const labels = [...new Set(holding.map(({ guardrail }) => tell(together, guardrail.label)))];
  const marked = tell(together, say.marked, {
    list: labels.join(words.semicolon[together.language]),
  });
  return item(
    1,
    mark,
    span(optionLabel(option.option, together), 'strong'),
    span(`${words.dash}${names}`, 'faint'),
    labels.length === 0 ? undefined : span(` ! ${marked}`, 'open'),
  );
}
