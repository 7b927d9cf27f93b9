import {
  type Edition,
  groupBy,
  type Language,
  type StatementUse,
  statementUses,
} from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import { spoken } from '@renavigate/guideline/tell';
import { fill } from '../base/text.ts';
import {
  type Block,
  type Document,
  item,
  line,
  paragraph,
  span,
  title,
} from '../document/document.ts';
import { type Telling, tellUse } from './uses.ts';
import { say } from './words.ts';

/** How many statements have a use, of how many. */
export interface Account {
  readonly used: number;
  readonly all: number;
}

export function accountOf(edition: Edition): Account {
  const uses = [...statementUses(edition).values()];
  return { used: uses.filter((each) => each.length > 0).length, all: uses.length };
}

/** The last line of the list. */
export function accountText(edition: Edition, language: Language): string {
  return fill(say.accounted[language], { ...accountOf(edition) });
}

/**
 * What uses a statement. A rule that several statements make is told once, and named elsewhere with where that
 * is; rules that ask for the same are told together.
 */
function useBlocks(
  statement: string,
  uses: readonly StatementUse[],
  toldAt: Map<string, string>,
  telling: Telling,
): readonly Block[] {
  if (uses.length === 0) return [item(1, '✗', say.nowhere[telling.language])];
  const told = uses.map((use) => {
    const { name, body } = tellUse(use, telling);
    const before = body.length === 0 ? undefined : toldAt.get(name);
    if (before === undefined) {
      toldAt.set(name, statement);
      return { line: line(name), body };
    }
    const where = fill(say.told[telling.language], { statement: before });
    return { line: line(name, span(` (${where})`, 'faint')), body: [] };
  });
  const alike = groupBy(told, ({ body }) => JSON.stringify(body)).values();
  return [...alike].flatMap((those) => [
    ...those.map((each) => item(1, '•', ...each.line)),
    ...(those[0]?.body ?? []),
  ]);
}

/** Every statement of an edition, beside what was made from it or where a reader meets it. */
export function showEdition(edition: Edition, language: Language, library: Library): Document {
  const telling = { edition: spoken(edition, library), language };
  const uses = statementUses(edition);
  const toldAt = new Map<string, string>();
  const { source } = edition;
  return [
    title(source.title[language]),
    paragraph(
      0,
      `${source.body[language]} · `,
      span(edition.id, 'code'),
      ` · ${source.contentDate[language]}`,
    ),
    paragraph(0, span(source.url, 'address')),
    ...edition.statements.flatMap(({ id, locator, text }): readonly Block[] => [
      { kind: 'entry', line: [span(id, 'strong'), span(`  ${locator[language]}`, 'faint')] },
      paragraph(1, text[language]),
      ...useBlocks(id, uses.get(id) ?? [], toldAt, telling),
    ]),
    { kind: 'entry', line: [span(accountText(edition, language), 'strong')] },
  ];
}
