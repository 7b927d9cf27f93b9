import type { Audience, Language } from '../base/text.ts';
import type { Definition, Edition } from '../model/edition.ts';
import type { AtomExpression, ComparisonOperator, Quantity } from '../model/expression.ts';
import { keyOf } from '../model/fact.ts';
import type { AllTerms } from '../model/vocabulary.ts';
import type { ConditionAdvice } from '../semantics/advice.ts';
import { keysOfAtom } from '../semantics/evaluate.ts';
import { type AtomReason, atomsOf, type Reason } from '../semantics/explain.ts';
import type { Truth } from '../semantics/truth.ts';
import {
  factText,
  keysText,
  keyText,
  numberText,
  sourcesText,
  sourceText,
  unitText,
} from '../wording/fact.ts';
import { words } from '../wording/words.ts';

/** The definitions of an edition, or of none, with all the terms that telling its reasons can need. */
export interface Spoken extends Pick<Edition, 'definitions'> {
  readonly terms: AllTerms;
}

/** An edition that can be told: with all terms, where its own are not enough. */
export type SpokenEdition = Edition & Spoken;

/** To whom and in which language something is told. */
export interface Telling {
  readonly edition: Spoken;
  readonly language: Language;
  readonly audience: Audience;
}

/** One line of a told reason. `depth` is how far it is indented; `source` is where its fact came from. */
export interface ReasonLine {
  readonly depth: number;
  readonly truth: Truth;
  readonly text: string;
  readonly source?: string;
}

/** A reason as indented lines, the same for every place that shows it. */
export function reasonLines(reason: Reason, telling: Telling, depth = 0): readonly ReasonLine[] {
  switch (reason.kind) {
    case 'atom':
      return [atomLine(reason, telling, depth)];
    case 'definition': {
      const head = { depth, truth: reason.truth, text: definitionText(reason, telling) };
      return [head, ...reasonLines(reason.of, telling, depth + 1)];
    }
    case 'all':
    case 'any':
    case 'atLeast':
      return connectiveLines(reason, telling, depth);
  }
}

/** A condition of a gate as indented lines. */
export function conditionLines(
  condition: ConditionAdvice,
  telling: Telling,
): readonly ReasonLine[] {
  return reasonLines(condition.reason, telling);
}

type ConnectiveReason = Extract<Reason, { kind: 'all' | 'any' | 'atLeast' }>;

function connectiveLines(
  reason: ConnectiveReason,
  telling: Telling,
  depth: number,
): readonly ReasonLine[] {
  const only = reason.of.length === 1 && reason.kind !== 'atLeast' ? reason.of[0] : undefined;
  if (only !== undefined) return reasonLines(only, telling, depth);
  const bundles = bundled(reason);
  // A list of parts that all hold, or all fail, needs no heading, and neither does a single line.
  const plain =
    reason.kind === 'all' ||
    (reason.kind === 'any' && (reason.truth === 'false' || bundles.length === 1));
  const inner = plain ? depth : depth + 1;
  const parts = bundles.flatMap(([part, ...others]) => {
    if (part === undefined) return [];
    return others.length === 0
      ? reasonLines(part, telling, inner)
      : [valuesLine([part, ...others].flatMap(atomsOf), reason.kind, telling, inner)];
  });
  if (plain) return parts;
  return [{ depth, truth: reason.truth, text: headingText(reason, telling.language) }, ...parts];
}

/** Parts that look at values of one several-of term with one result go together, except where they are counted. */
function bundled({ kind, of }: ConnectiveReason): readonly (readonly Reason[])[] {
  const bundles = new Map<string, Reason[]>();
  of.forEach((part, index) => {
    const values = part.kind === 'atom' && part.atom.kind === 'includes' && kind !== 'atLeast';
    const key = values ? `${part.atom.term} ${part.truth} ${part.wanted}` : String(index);
    bundles.set(key, [...(bundles.get(key) ?? []), part]);
  });
  return [...bundles.values()];
}

/** Several values of one term, of which the same is known, on one line. */
function valuesLine(
  atoms: readonly AtomReason[],
  kind: ConnectiveReason['kind'],
  telling: Telling,
  depth: number,
): ReasonLine {
  const { edition, language, audience } = telling;
  const [truth, wanted] = [atoms[0]?.truth ?? 'unknown', atoms[0]?.wanted ?? true];
  const keys = atoms.flatMap(({ atom }) => keysOfAtom(atom));
  const found = wanted ? truth : opposite[truth];
  const subject = `${keysText(keys, edition.terms, language, audience)}${words.colon[language]}`;
  const asked =
    kind === 'any' && wanted
      ? words.anyOf[language]
      : words.yesNo[wanted ? 'true' : 'false'][language];
  const needed =
    truth === 'true' ? '' : ` (${words.needed[language]}${words.colon[language]}${asked})`;
  const source = sourcesText(
    atoms.flatMap(({ facts }) => facts),
    edition.terms,
    language,
    audience,
  );
  const text = `${subject}${words.yesNo[found][language]}${needed}`;
  return { depth, truth, text, ...(source === '' ? {} : { source }) };
}

function headingText(reason: ConnectiveReason, language: Language): string {
  if (reason.kind !== 'atLeast') return words.anyOf[language];
  return (reason.wanted ? words.atLeast : words.fewerThan)[language].replace(
    '{count}',
    String(reason.count),
  );
}

function definitionText(
  reason: Extract<Reason, { kind: 'definition' }>,
  { edition, language, audience }: Telling,
): string {
  const definition = edition.definitions.find(({ id }) => id === reason.definition);
  const label = definition?.label[audience][language] ?? reason.definition;
  const group = reason.group === undefined ? undefined : groupLabel(definition, reason.group);
  if (group === undefined) {
    const truth = reason.wanted ? reason.truth : opposite[reason.truth];
    return `${label}${words.dash}${words.yesNo[truth][language]}`;
  }
  // "Not favourable: yes" reads better than "favourable: no" where the rule asks for every other group.
  const asked = `${reason.wanted ? '' : words.notThis[language]}${group[audience][language]}`;
  return `${label}${words.colon[language]}${asked}${words.dash}${words.yesNo[reason.truth][language]}`;
}

function groupLabel(definition: Definition | undefined, group: string) {
  if (definition?.kind !== 'classification') return undefined;
  return definition.groups.find(({ id }) => id === group)?.label;
}

const opposite: Readonly<Record<Truth, Truth>> = {
  true: 'false',
  false: 'true',
  unknown: 'unknown',
};

function atomLine(reason: AtomReason, telling: Telling, depth: number): ReasonLine {
  const { edition, language, audience } = telling;
  const { truth, facts, missing } = reason;
  const known = facts.map((fact) => factText(fact, edition.terms, language, audience));
  const lacking = missing.map((key) => {
    const subject = keyText(key, edition.terms, language, audience);
    return `${subject}${words.colon[language]}${words.yesNo.unknown[language]}`;
  });
  const needed = truth === 'true' ? '' : ` (${neededText(reason, telling)})`;
  const text = `${[...known, ...lacking].join(words.semicolon[language])}${needed}`;
  const sources = facts.map((fact) => sourceText(fact, edition.terms, language, audience));
  return {
    depth,
    truth,
    text,
    ...(sources.length === 0 ? {} : { source: sources.join(words.semicolon[language]) }),
  };
}

/** What the rule asks of the facts of an atom. */
function neededText({ atom, wanted }: AtomReason, telling: Telling): string {
  const { language } = telling;
  return `${words.needed[language]}${words.colon[language]}${requirementText(atom, wanted, telling)}`;
}

/** What a rule asks of an atom, or of its negation: "yes", "not clay", "below 80". */
export function requirementText(atom: AtomExpression, wanted: boolean, telling: Telling): string {
  const { edition, language, audience } = telling;
  switch (atom.kind) {
    case 'yes':
    case 'includes':
      return words.yesNo[wanted ? 'true' : 'false'][language];
    case 'is': {
      const term = edition.terms.find(({ id }) => id === atom.term);
      const values = term?.kind === 'oneOf' ? term.values : [];
      const label = values.find(({ id }) => id === atom.value)?.label[audience][language];
      return `${wanted ? '' : words.notThis[language]}${label ?? atom.value}`;
    }
    case 'compare': {
      const operator = wanted ? atom.operator : contrary[atom.operator];
      return `${words.comparison[operator][language]} ${quantityText(atom.right, telling)}`;
    }
  }
}

/** The comparison that holds exactly when another does not. */
export const contrary: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** A fixed amount, or the names of the numbers that make it up. */
export function quantityText(quantity: Quantity, { edition, language, audience }: Telling): string {
  const parts = quantity.parts.map((part) =>
    keyText(keyOf(part.term), edition.terms, language, audience),
  );
  if (parts.length > 0) return parts.join(' + ');
  const unit = unitText(quantity.unit, language);
  return `${numberText(quantity.constant, language)}\u00a0${unit}`.trimEnd();
}
