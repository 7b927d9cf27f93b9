import { groupBy, type Mark, type OptionBeside, words } from '@renavigate/engine';
import { optionLabel, type Together, tell } from '@renavigate/guideline/tell';
import { type Block, item, paragraph, section, span } from '../document/document.ts';
import { say as sayOfMarks } from '../marks/words.ts';
import { say } from './words.ts';

/** Up to so many options are named; more are counted. */
const namedAtMost = 4;

interface Marked {
  readonly mark: Mark;
  readonly option: string;
}

function aboutText(options: readonly string[], together: Together): string {
  const { about, aboutMany } = say.safety;
  if (options.length > namedAtMost) return tell(together, aboutMany, { count: options.length });
  const list = options.map((option) => optionLabel(option, together)).join(', ');
  return tell(together, about, { list });
}

function whomBlocks(those: readonly Marked[], together: Together): readonly Block[] {
  const whom = those[0]?.mark.guardrail.askWhom[together.language] ?? '';
  const byLabel = groupBy(those, ({ mark }) => tell(together, mark.guardrail.label));
  return [
    item(1, '?', `${tell(together, sayOfMarks.askAbout, { whom })}${tell(together, words.colon)}`),
    ...[...byLabel].map(([label, marked]) => {
      const options = [...new Set(marked.map(({ option }) => option))];
      return item(2, '•', label, span(`${words.dash}${aboutText(options, together)}`, 'faint'));
    }),
  ];
}

/** The guardrails that may mark the options offered, by whom to ask, each once. */
export function safetyBlocks(
  options: readonly OptionBeside[],
  together: Together,
): readonly Block[] {
  const open = options.flatMap(({ option, marks }) =>
    marks.filter(({ truth }) => truth === 'unknown').map((mark): Marked => ({ mark, option })),
  );
  if (open.length === 0) return [];
  const byWhom = groupBy(open, ({ mark }) => mark.guardrail.askWhom.en);
  return [
    section(tell(together, say.safety.heading)),
    paragraph(0, span(tell(together, say.safety.meaning), 'faint')),
    ...[...byWhom.values()].flatMap((those) => whomBlocks(those, together)),
  ];
}
