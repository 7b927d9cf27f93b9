import {
  type Column,
  type Columns,
  type Edition,
  type Fact,
  factKey,
  keyOf,
  type Term,
} from '@renavigate/engine';

/** Facts of patients as columns: what a table of a data warehouse holds. */
export function columnsOf(
  { terms }: Pick<Edition, 'terms'>,
  patients: readonly (readonly Fact[])[],
): Columns {
  const rows = patients.map((facts) => new Map(facts.map((fact) => [factKey(fact), fact])));
  return new Map(
    terms.flatMap((term) =>
      keysOf(term).map((key): readonly [string, Column] => [
        key,
        columnOf(
          term,
          rows.map((row) => row.get(key)),
        ),
      ]),
    ),
  );
}

function keysOf(term: Term): readonly string[] {
  return term.kind === 'severalOf'
    ? term.values.map(({ id }) => keyOf(term.id, id))
    : [keyOf(term.id)];
}

function columnOf(term: Term, facts: readonly (Fact | undefined)[]): Column {
  const validity = bitmap(facts.map((fact) => fact !== undefined));
  if (term.kind === 'number') {
    const values = facts.map((fact) => (fact?.kind === 'number' ? fact.value : 0));
    return { kind: 'number', values: Float64Array.from(values), validity };
  }
  if (term.kind === 'oneOf') {
    const dictionary = term.values.map(({ id }) => id);
    const values = facts.map((fact) =>
      fact?.kind === 'oneOf' ? dictionary.indexOf(fact.value) : 0,
    );
    return { kind: 'oneOf', values: Int32Array.from(values), dictionary, validity };
  }
  const values = bitmap(facts.map((fact) => isYes(fact)));
  return { kind: 'yesNo', values, validity };
}

function isYes(fact: Fact | undefined): boolean {
  if (fact?.kind === 'includes') return fact.present;
  return fact?.kind === 'yesNo' && fact.value;
}

function bitmap(bits: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, index) => {
    if (bit) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
  });
  return bytes;
}
