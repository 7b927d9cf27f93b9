import {
  accountLines,
  type ChangeLines,
  type FactLine,
  type FindOutLine,
  type OptionAccount,
  type OptionAdvice,
  type WhyLines,
  words,
} from '@renavigate/engine';
import { type Accounted, changesOf, type Told, tell } from '@renavigate/guideline/tell';
import { type Block, item, type Mark, paragraph, type Span, span } from '../document/document.ts';
import { sourceSpans } from './conditions.ts';
import { say } from './words.ts';

/** Up to so many changes are told, unless everything is. */
const toldAtMost = 3;

/** Why an option stands as it does, what would change that, and what would decide it. */
export function accountBlocks(
  { option }: OptionAdvice,
  basis: readonly Span[],
  told: Accounted,
  depth: number,
): readonly Block[] {
  const account = told.accounts.get(option);
  if (account === undefined) return [];
  const { why, findOut } = accountLines(account, told);
  const open = account.standing === 'undecided' && account.notKnown === undefined;
  return [
    // What is open is told by what would decide it.
    ...(open && !told.explain ? [] : whyBlocks(why, account, open ? [] : basis, told, depth)),
    ...(findOut.lines.length === 0
      ? []
      : [
          headingBlock(depth, findOut.heading, open ? basis : []),
          ...findOut.lines.map((line) => findOutBlock(line, told, depth)),
        ]),
    ...changeBlocks(changesOf(account, told), told, depth),
  ];
}

function headingBlock(depth: number, heading: string, basis: readonly Span[], lead?: string) {
  const after = lead === undefined ? [] : [span(` · ${lead}`, 'faint')];
  return paragraph(depth, span(heading, 'strong'), ...basis, ...after);
}

function whyBlocks(
  why: WhyLines,
  { standing }: OptionAccount,
  basis: readonly Span[],
  told: Told,
  depth: number,
): readonly Block[] {
  const lead = [why.whatever, why.lead].filter((each) => each !== undefined).join(' ');
  const mark = standing === 'offered' ? '✓' : '✗';
  return [
    headingBlock(depth, why.heading, basis, lead),
    ...why.facts.map((line) => factBlock(line, mark, told, depth)),
    // The scope has a section of its own.
    ...(why.scope === undefined || !told.explain ? [] : [factBlock(why.scope, '•', told, depth)]),
  ];
}

function factBlock(line: FactLine, mark: Mark, told: Told, depth: number): Block {
  return item(depth, mark, line.text, ...sourceSpans(line, told));
}

function findOutBlock(line: FindOutLine, { language }: Told, depth: number): Block {
  const rest = [line.whereFound, line.wouldFit].filter((each) => each !== undefined);
  return item(
    depth,
    '?',
    line.text,
    span(`${words.dash}${rest.join(words.semicolon[language])}`, 'faint'),
  );
}

function changeBlocks(lines: ChangeLines | undefined, told: Told, depth: number): readonly Block[] {
  if (lines === undefined) return [];
  const shown = told.explain ? lines.lines : lines.lines.slice(0, toldAtMost);
  const count = lines.lines.length - shown.length;
  return [
    headingBlock(depth, lines.heading, [], lines.lead),
    ...shown.map(({ text }) => item(depth, '•', text)),
    ...(count === 0 ? [] : [paragraph(depth + 1, span(tell(told, say.more, { count }), 'faint'))]),
  ];
}
