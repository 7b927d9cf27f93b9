import {
  type ConditionAdvice,
  conditionLines,
  type Reason,
  type ReasonLine,
  words,
} from '@renavigate/engine';
import type { Told } from '@renavigate/guideline/tell';
import { type Block, item, type Mark, type Span, span } from '../document/document.ts';

/** A truth as a mark of its own shape. */
export const marks: Readonly<Record<ReasonLine['truth'], Mark>> = {
  true: '✓',
  false: '✗',
  unknown: '?',
};

/** The names of statements, for those who look them up. */
export function references(
  statements: readonly string[],
  { audience }: Pick<Told, 'audience'>,
): readonly Span[] {
  if (audience === 'patient') return [];
  return statements.flatMap((id) => [span(' '), span(id, 'reference')]);
}

/** Something that is ours, not the source's: marked beside it, and told once with its number. */
export function assumption(because: string): readonly Span[] {
  return [span(because, 'assumption')];
}

/** Where a fact of a line came from. That it was given as such is left to the list of facts. */
export function sourceSpans(
  { source }: Pick<ReasonLine, 'source'>,
  { language, audience }: Told,
): readonly Span[] {
  if (source === undefined || audience === 'patient') return [];
  const given = [words.source.file[language], words.source.answer[language]];
  if (given.some((each) => source.startsWith(each))) return [];
  return [span(`${words.dash}${source}`, 'faint')];
}

function definitionsIn(reason: Reason): readonly string[] {
  if (reason.kind === 'atom') return [];
  if (reason.kind === 'definition') return [reason.definition, ...definitionsIn(reason.of)];
  return reason.of.flatMap(definitionsIn);
}

/** What we assumed in a condition, and in the definitions that it uses. */
function assumptionsIn({ origin, reason }: ConditionAdvice, told: Told): readonly string[] {
  const used = definitionsIn(reason);
  const definitions = told.edition.definitions.filter(({ id }) => used.includes(id));
  const assumed = [origin, ...definitions.flatMap(({ origins }) => origins)].flatMap((each) =>
    each.kind === 'assumed' ? [each.because[told.language]] : [],
  );
  return [...new Set(assumed)];
}

/** What conditions rest on: the statements they come from, and what of them is ours. */
export function basisSpans(conditions: readonly ConditionAdvice[], told: Told): readonly Span[] {
  const statements = conditions.flatMap(({ origin }) => origin.statements);
  const ours = conditions.flatMap((condition) => assumptionsIn(condition, told));
  return [...references([...new Set(statements)], told), ...[...new Set(ours)].flatMap(assumption)];
}

/** One part of a gate: its lines, the statements it comes from, and whether it is ours. */
export function conditionBlocks(
  condition: ConditionAdvice,
  told: Told,
  depth: number,
): readonly Block[] {
  return conditionLines(condition, told).map((each, index) =>
    item(
      depth + each.depth,
      marks[each.truth],
      each.text,
      ...sourceSpans(each, told),
      ...(index === 0 ? basisSpans([condition], told) : []),
    ),
  );
}
