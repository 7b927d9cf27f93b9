import { describe, expect, test } from 'vitest';
import { advise } from '../advise/advise.ts';
import type { Audience, Language } from '../base/text.ts';
import { compileEdition } from '../compiled/compiled-edition.ts';
import { account, changes } from '../explain/account.ts';
import type { Edition } from '../model/edition.ts';
import {
  and,
  compare,
  type Expression,
  includes,
  is,
  measured,
  no,
  not,
  or,
  yes,
} from '../model/expression.ts';
import type { Fact } from '../model/fact.ts';
import { allTerms } from '../model/vocabulary.ts';
import type { OptionAccount } from '../solve/option-account.ts';
import {
  garden,
  height,
  includesFact,
  numberFact,
  oneOfFact,
  pests,
  potDepth,
  soil,
  sunny,
  watered,
  yesNoFact,
} from '../testing/garden.ts';
import { accountLines } from './account-lines.ts';
import type { AccountTelling } from './account-telling.ts';
import { changeLines } from './change-lines.ts';

const origin = { kind: 'stated', statements: ['s1'] } as const;
const condition = (expression: Expression) => ({ expression, origin });

/** The garden, in which water is offered on these conditions; the scope is everybody unless one is given. */
function watering(gates: readonly Expression[], scope: readonly Expression[] = []): Edition {
  const [rule] = garden.recommendations;
  if (rule === undefined) throw new Error('The garden has no rule.');
  return {
    ...garden,
    scope: { ...garden.scope, conditions: scope.map(condition) },
    recommendations: gates.map((gate, index) => {
      return { ...rule, id: `water-${index}`, conditions: [condition(gate)] };
    }),
  };
}

interface Case {
  readonly edition: Edition;
  readonly facts: readonly Fact[];
  readonly language?: Language;
  readonly audience?: Audience;
}

function tellAll({ edition, facts, language = 'en', audience = 'clinician' }: Case) {
  const patient = { facts };
  const advice = advise(edition, patient);
  const spoken = { ...edition, terms: allTerms(edition.terms) };
  const compiled = compileEdition(edition);
  const telling: AccountTelling = { edition: spoken, compiled, advice, language, audience };
  const [first] = account(edition, patient, advice);
  if (first === undefined) throw new Error('There is no option.');
  const found = changes(edition, patient, 'water', advice);
  return { ...accountLines(first, telling), changes: changeLines(first, found, telling), telling };
}

const textsOf = (lines: readonly { readonly text: string }[] = []) => lines.map(({ text }) => text);

const sun = condition(yes(sunny)).expression;

describe('why', () => {
  test('the facts that alone settle it, with where they came from, in the voice and language', () => {
    const facts = [
      yesNoFact('sunny', true),
      oneOfFact('soil', 'peat'),
      yesNoFact('watered', false),
    ];
    const { why } = tellAll({ edition: watering([and(sun, is(soil, 'peat'))]), facts });
    expect(why).toEqual({
      heading: 'Why',
      lead: 'These facts alone settle it:',
      facts: [
        { facts: [facts[0]], text: 'sunny: yes', source: 'your answer' },
        { facts: [facts[1]], text: 'soil: peat', source: 'your answer' },
      ],
    });
    const edition = watering([and(sun, is(soil, 'sand'))]);
    const told = tellAll({ edition, facts, language: 'fr', audience: 'patient' }).why;
    expect(told.heading).toBe('Pourquoi ce n’est pas nommé');
    expect(told.lead).toBe('Ces faits suffisent à le décider\u00a0:');
    expect(textsOf(told.facts)).toEqual(['soil (fr)\u00a0: peat (fr)']);
  });

  test('values of one list with one answer go together', () => {
    const facts = [includesFact('pests', 'aphid', false), includesFact('pests', 'mite', false)];
    const pest = or(includes(pests, 'aphid'), includes(pests, 'mite'));
    expect(textsOf(tellAll({ edition: watering([pest]), facts }).why.facts)).toEqual([
      'pests: aphid, mite: no',
    ]);
    const mixed = and(includes(pests, 'aphid'), not(includes(pests, 'mite')));
    const oneOfThem = [includesFact('pests', 'aphid', true), includesFact('pests', 'mite', false)];
    const told = tellAll({ edition: watering([mixed]), facts: oneOfThem });
    expect(textsOf(told.why.facts)).toEqual(['pests: aphid: yes', 'pests: mite: no']);
  });

  test('the facts of the scope stand apart', () => {
    const facts = [yesNoFact('sunny', true), yesNoFact('watered', true)];
    const { why } = tellAll({ edition: watering([sun], [yes(watered)]), facts });
    expect(why.lead).toBe('Within the scope, these facts alone settle it:');
    expect(textsOf(why.facts)).toEqual(['sunny: yes']);
    expect(why.scope?.text).toBe('Within the scope: watered: yes');
    const everyone = tellAll({ edition: watering([and()], [yes(watered)]), facts });
    expect(everyone.why.lead).toBe('It is so for every patient within the scope.');
    expect(everyone.why.facts).toEqual([]);
    const outside = [yesNoFact('sunny', true), yesNoFact('watered', false)];
    const told = tellAll({ edition: watering([sun], [yes(watered)]), facts: outside });
    expect(told.standing).toBe('notCovered');
    expect(textsOf(told.why.facts)).toEqual(['watered: no']);
    expect(told.why.scope).toBeUndefined();
    expect(told.why.whatever).toBeUndefined();
  });

  test('what holds for everybody does not depend on the facts, and nothing would change it', () => {
    const told = tellAll({ edition: watering([and()]), facts: [yesNoFact('sunny', true)] });
    expect(told.why.lead).toBe(
      'Does not depend on the facts: every possible patient stands the same.',
    );
    expect(told.why.whatever).toBeUndefined();
    expect(told.changes).toBeUndefined();
  });

  test('what is settled beyond three-valued logic says that the unknown makes no difference', () => {
    const edition = watering([and(sun, yes(watered)), and(sun, no(watered))]);
    const told = tellAll({ edition, facts: [yesNoFact('sunny', true)] });
    expect(told.standing).toBe('offered');
    expect(told.why.whatever).toBe('Whatever the unknown answers are, it is offered.');
    expect(textsOf(told.why.facts)).toEqual(['sunny: yes']);
    const within = tellAll({
      edition: watering([sun], [or(yes(watered), no(watered))]),
      facts: [],
    });
    expect(within.why.whatever).toBeUndefined();
    const known = [yesNoFact('sunny', true), yesNoFact('watered', true)];
    expect(tellAll({ edition, facts: known }).why.whatever).toBeUndefined();
  });

  test('while it is open, what possible patients get; or why that is not known', () => {
    const open = tellAll({ edition: watering([sun]), facts: [] });
    expect(open.why.lead).toBe(
      'Possible patients with these facts differ: “Offered” or “Not offered”.',
    );
    const notKnown = (reason: 'impossible' | 'too-large', language: Language) => {
      const base = { option: 'water', standing: 'undecided', because: [], witnesses: [] } as const;
      const given: OptionAccount = { ...base, notKnown: reason };
      return accountLines(given, { ...open.telling, language, audience: 'patient' }).why.lead;
    };
    expect(notKnown('impossible', 'en')).toContain('cannot all be true of one person');
    expect(notKnown('too-large', 'fr')).toContain('trop de cas');
  });
});

describe('what would change it', () => {
  test('a fact that is otherwise, and one to know beside it', () => {
    const edition = watering([and(is(soil, 'sand'), sun)]);
    const facts = [oneOfFact('soil', 'clay')];
    const told = tellAll({ edition, facts }).changes;
    expect(told?.heading).toBe('What would change it');
    expect(told?.lead).toBe(
      'If the record is wrong here, or this changes, the edition would offer it:',
    );
    const text = 'if “soil” were “sand” instead of “clay”, and “sunny” were “yes” (not known now)';
    expect(textsOf(told?.lines)).toEqual([text]);
    const french = tellAll({ edition, facts, language: 'fr', audience: 'patient' }).changes;
    expect(french?.lead).toContain('Si votre dossier est inexact ici, ou si cela change,');
    expect(textsOf(french?.lines)).toEqual([
      'si «\u202fsoil (fr)\u202f» était «\u202fsand (fr)\u202f» au lieu de «\u202fclay (fr)\u202f», et si «\u202fsunny (fr)\u202f» était «\u202foui\u202f» (inconnu pour l’instant)',
    ]);
  });

  test('what followed from the altered fact and must be so all the same', () => {
    const edition = watering([and(yes(watered), not(includes(pests, 'slug')))]);
    const told = tellAll({ edition, facts: [includesFact('pests', 'slug', true)] }).changes;
    expect(textsOf(told?.lines)).toEqual([
      'if “pests: slug” were “no” instead of “yes”, and “watered” were still “yes”',
    ]);
  });

  test('changes that differ in one value of a list are one line', () => {
    const edition = watering([or(includes(pests, 'aphid'), includes(pests, 'mite'))]);
    const facts = [includesFact('pests', 'aphid', false), includesFact('pests', 'mite', false)];
    const told = tellAll({ edition, facts }).changes;
    expect(textsOf(told?.lines)).toEqual([
      'if “pests: aphid” were “yes” instead of “no”; likewise for mite',
    ]);
    expect(told?.lines[0]?.changes).toHaveLength(2);
    const one = tellAll({ edition, facts: facts.slice(0, 1) });
    expect(one.changes).toBeUndefined();
  });

  test('values of a list that change together are named together', () => {
    const edition = watering([and(includes(pests, 'aphid'), includes(pests, 'mite'))]);
    const facts = [includesFact('pests', 'aphid', false), includesFact('pests', 'mite', false)];
    expect(textsOf(tellAll({ edition, facts }).changes?.lines)).toEqual([
      'if “pests: aphid, mite” were “yes” instead of “no”',
    ]);
  });

  test('where no change was found, that is said and no more', () => {
    const facts = [yesNoFact('watered', true)];
    const told = tellAll({ edition: watering([and()], [yes(watered)]), facts }).changes;
    expect(told?.lead).toBe(
      'Within the scope, no change of up to three facts would make the edition not offer it.',
    );
    expect(told?.lines).toEqual([]);
  });
});

describe('numbers', () => {
  const low = compare(measured(height), '<=', { unit: 'cm', constant: 50, parts: [] });
  const shallow = compare(measured(potDepth), '<', measured(height));
  const linesOf = (gate: Expression, facts: readonly Fact[], language: Language = 'en') =>
    textsOf(tellAll({ edition: watering([gate]), facts, language }).changes?.lines);

  test('are told by the side of their limit', () => {
    const edition = { ...watering([low]), definitions: [] };
    const told = (facts: readonly Fact[], language: Language) =>
      textsOf(tellAll({ edition, facts, language }).changes?.lines);
    expect(told([numberFact('height', 40)], 'en')).toEqual([
      'if “height” were above 50\u00a0cm instead of 40\u00a0cm',
    ]);
    expect(told([numberFact('height', 51)], 'fr')).toEqual([
      'si «\u202fheight (fr)\u202f» valait au plus 50\u00a0cm au lieu de 51\u00a0cm',
    ]);
  });

  test('are told against a limit that is itself known, from either side', () => {
    const edition = { ...watering([shallow]), definitions: [] };
    const facts = [numberFact('height', 40), numberFact('potDepth', 60)];
    expect(textsOf(tellAll({ edition, facts }).changes?.lines).toSorted()).toEqual([
      'if “height” were above 60\u00a0cm instead of 40\u00a0cm',
      'if “potDepth” were below 40\u00a0cm instead of 60\u00a0cm',
    ]);
  });

  test('are examples where more than one comparison looks at them', () => {
    const high = compare(measured(height), '>=', { unit: 'cm', constant: 30, parts: [] });
    const [line] = linesOf(and(low, high), [numberFact('height', 200)]);
    expect(line).toMatch(/^if “height” were for example \d+\u00a0cm instead of 200\u00a0cm$/);
  });
});

describe('what to find out', () => {
  test('each missing term, where it is found, and the answer that would fit', () => {
    const edition = watering([and(sun, no(watered)), is(soil, 'sand')]);
    const { findOut } = tellAll({ edition, facts: [], audience: 'patient' });
    expect(findOut.heading).toBe('What to find out');
    expect(findOut.lines.map(({ keys, wouldFit }) => [keys, wouldFit])).toEqual([
      [['sunny'], '“yes” would fit'],
      [['watered'], '“no” would fit'],
      [['soil'], '“sand” would fit'],
    ]);
    expect(findOut.lines[0]).toMatchObject({
      text: 'sunny',
      question: 'sunny?',
      whereFound: 'you know it',
      whereToFind: 'look',
    });
  });

  test('an answer that speaks for one rule and against another is not told', () => {
    const edition = watering([and(sun, is(soil, 'sand')), and(no(sunny), is(soil, 'peat'))]);
    const { findOut } = tellAll({ edition, facts: [] });
    expect(findOut.lines.map(({ wouldFit }) => wouldFit)).toEqual([undefined, undefined]);
  });

  test('what must be fewer than a number is better not there', () => {
    const few = not({ kind: 'atLeast', count: 2, of: [sun, yes(watered)] });
    const { findOut } = tellAll({ edition: watering([few]), facts: [] });
    expect(findOut.lines.map(({ wouldFit }) => wouldFit)).toEqual([
      '“no” would fit',
      '“no” would fit',
    ]);
  });

  test('no answer fits where the option cannot be offered', () => {
    const edition = watering([and(sun, yes(watered))], [is(soil, 'sand')]);
    const { standing, findOut } = tellAll({ edition, facts: [yesNoFact('sunny', false)] });
    expect(standing).toBe('undecided');
    expect(findOut.lines.map(({ keys, wouldFit }) => [keys, wouldFit])).toEqual([
      [['soil'], undefined],
    ]);
  });
});
