import {
  and,
  type Classification,
  type Conclusion,
  type Condition,
  type Definition,
  type Edition,
  type Expression,
  type Implication,
  not,
  type Option,
  or,
  type Recommendation,
  type Remark,
  type Statement,
  type Term,
} from '@renavigate/engine';
import fc from 'fast-check';
import { atom, expression } from './expression.ts';
import { text, voices } from './text.ts';
import { type VocabularySize, vocabulary } from './vocabulary.ts';

/** What a generated edition may hold. */
export interface EditionShape extends VocabularySize {
  readonly implications: number;
  readonly definitions: number;
  readonly options: number;
}

const numbered = <T>(
  most: number,
  make: (index: number) => fc.Arbitrary<T>,
  least = 0,
): fc.Arbitrary<readonly T[]> =>
  fc
    .integer({ min: least, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => make(index))));

const condition = (of: fc.Arbitrary<Expression>, statement: string): fc.Arbitrary<Condition> =>
  fc.tuple(of, fc.boolean()).map(([each, assumed]) => ({
    expression: each,
    origin: assumed
      ? { kind: 'assumed', because: text('because'), statements: [] }
      : { kind: 'stated', statements: [statement] },
  }));

const conclusionsOf = (term: Term): readonly Conclusion[] => {
  if (term.kind === 'number') return [];
  if (term.kind === 'yesNo') {
    return [true, false].map((value) => ({ kind: 'yesNo', term: term.id, value }));
  }
  if (term.kind === 'oneOf') {
    return term.values.map(({ id }) => ({ kind: 'oneOf', term: term.id, value: id }));
  }
  return term.values.flatMap(({ id }) =>
    [true, false].map((present) => ({ kind: 'includes', term: term.id, value: id, present })),
  );
};

/**
 * Implications that some patient always meets: each concludes about a later term than those it looks at,
 * and of one fact all conclude the same.
 */
function implications(terms: readonly Term[], most: number): fc.Arbitrary<readonly Implication[]> {
  const concluding = terms.slice(1).filter(({ kind }) => kind !== 'number');
  if (concluding.length === 0) return fc.constant([]);
  const one = (index: number): fc.Arbitrary<Implication> =>
    fc.constantFrom(...concluding).chain((term) =>
      fc.record({
        id: fc.constant(`i${index}`),
        when: expression(terms.slice(0, terms.indexOf(term)), [], 1),
        conclusion: fc.constantFrom(...conclusionsOf(term)),
        because: fc.constant(text(`because i${index}`)),
      }),
    );
  return numbered(most, one).map((all) =>
    all.filter(({ conclusion }) => {
      const first = all.find((each) => sameKey(each.conclusion, conclusion));
      return JSON.stringify(first?.conclusion) === JSON.stringify(conclusion);
    }),
  );
}

function sameKey(one: Conclusion, other: Conclusion): boolean {
  if (one.term !== other.term) return false;
  return one.kind !== 'includes' || other.kind !== 'includes' || one.value === other.value;
}

/** Implications without any order or agreement: chains, circles, and contradictions between them. */
export function freeImplications(terms: readonly Term[]): fc.Arbitrary<readonly Implication[]> {
  const conclusions = terms.flatMap(conclusionsOf);
  if (conclusions.length === 0) return fc.constant([]);
  const one = (index: number): fc.Arbitrary<Implication> =>
    fc.record({
      id: fc.constant(`i${index}`),
      when: fc.oneof(atom(terms), expression(terms, [], 1)),
      conclusion: fc.constantFrom(...conclusions),
      because: fc.constant(text(`because i${index}`)),
    });
  return numbered(5, one);
}

/** Groups that exclude one another and cover everyone: the first that holds, else the last. */
function classification(id: string, of: readonly Expression[]): Classification {
  const expressions = of.map((each, index) => and(each, ...of.slice(0, index).map(not)));
  const groups = [...expressions, not(or(...of))].map((each, index) => ({
    id: `${id}g${index}`,
    label: voices(`${id}g${index}`),
    expression: each,
  }));
  return { kind: 'classification', id, label: voices(id), groups, origins: [] };
}

/** Definitions, each of which may refer to those before it. */
function definitions(
  terms: readonly Term[],
  most: number,
  before: readonly Definition[] = [],
): fc.Arbitrary<readonly Definition[]> {
  if (before.length >= most) return fc.constant(before);
  const id = `d${before.length}`;
  const part = expression(terms, before, 2);
  const one = fc.oneof(
    part.map(
      (each): Definition => ({
        kind: 'condition',
        id,
        label: voices(id),
        expression: each,
        origins: [],
      }),
    ),
    fc.array(part, { minLength: 1, maxLength: 2 }).map((of) => classification(id, of)),
  );
  return fc.oneof(
    fc.constant(before),
    one.chain((definition) => definitions(terms, most, [...before, definition])),
  );
}

/** Where a made-up edition says it comes from. */
export const source: Edition['source'] = {
  title: text('title'),
  body: text('body'),
  url: 'https://example.org/',
  contentDate: text('2020'),
  date: '2019',
  retrievedOn: '2020-01-01',
  completeness: text('whole'),
  rights: text('ours'),
  currency: text('made up'),
};

/** A made-up statement. */
export const statement = (id: string): Statement => ({
  id,
  kind: 'information',
  locator: text(`line ${id}`),
  text: text(`statement ${id}`),
});

const strengths = ['strong', 'weak'];

function recommendation(
  id: string,
  option: string,
  of: fc.Arbitrary<Expression>,
): fc.Arbitrary<Recommendation> {
  return fc.record({
    id: fc.constant(id),
    option: fc.constant(option),
    conditions: fc.array(condition(of, 'rule'), { maxLength: 2 }),
    strength: fc
      .constantFrom(...strengths)
      .map((word) => ({ id: word, words: text(word), statement: 'rule' })),
    statements: fc.constant(['rule']),
  });
}

function remarks(
  options: readonly Option[],
  of: fc.Arbitrary<Expression>,
): fc.Arbitrary<readonly Remark[]> {
  return numbered(2, (index) =>
    fc
      .tuple(fc.subarray(options.map(({ id }) => id)), fc.option(of, { nil: undefined }))
      .map(([ids, when]) => ({
        id: `m${index}`,
        kind: 'caution',
        options: ids,
        ...(when === undefined ? {} : { when }),
        text: voices(`m${index}`),
        statements: ['remark'],
      })),
  );
}

function rulesOf(terms: readonly Term[], known: readonly Definition[], most: number) {
  const gate = expression(terms, known, 2);
  const options = numbered(
    most,
    (index): fc.Arbitrary<Option> =>
      fc.constant({
        id: `opt${index}`,
        group: 'group',
        label: voices(`opt${index}`),
        description: text(`opt${index}`),
      }),
    1,
  );
  return options.chain((all) =>
    fc.record({
      options: fc.constant(all),
      recommendations: fc
        .tuple(
          ...all.map(({ id }) =>
            numbered(2, (index) => recommendation(`${id}r${index}`, id, gate), 1),
          ),
        )
        .map((lists) => lists.flat()),
      remarks: remarks(all, gate),
      scope: fc
        .array(condition(gate, 'scope'), { maxLength: 1 })
        .map((conditions) => ({ conditions, outside: text('outside') })),
    }),
  );
}

/**
 * A well-formed edition: every name, kind and unit is right, every statement is met somewhere, groups are
 * exact, and some patient meets every implication. Whether each rule can hold is left to chance.
 */
export function edition(shape: EditionShape): fc.Arbitrary<Edition> {
  return vocabulary(shape).chain((terms) =>
    fc
      .tuple(
        implications(terms, shape.implications),
        definitions(terms, shape.definitions),
        fc.shuffledSubarray(terms as Term[], { minLength: terms.length }),
      )
      .chain(([implied, known, order]) =>
        rulesOf(terms, known, shape.options).map((rules) => ({
          id: 'generated',
          source,
          held: { kind: 'whole' } as const,
          terms,
          implications: implied,
          definitions: known,
          statements: ['scope', 'rule', 'remark'].map(statement),
          groups: [{ id: 'group', label: text('group') }],
          ...rules,
          showings: ['scope', 'remark'].map((id) => ({
            statement: id,
            place: { kind: 'introduction' } as const,
          })),
          questionOrder: order.map(({ id }) => id),
        })),
      ),
  );
}
