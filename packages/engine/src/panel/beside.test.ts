import { describe, expect, test } from 'vitest';
import { advise } from '../advise/advise.ts';
import { account } from '../explain/account.ts';
import type { Guardrail } from '../guard/guardrail.ts';
import type { Edition, Recommendation } from '../model/edition.ts';
import { type Expression, includes, not, yes } from '../model/expression.ts';
import type { Fact } from '../model/fact.ts';
import { allTerms } from '../model/vocabulary.ts';
import {
  garden,
  includesFact,
  pests,
  sunny,
  text,
  voices,
  watered,
  yesNoFact,
} from '../testing/garden.ts';
import { adviseBeside, type Beside } from './beside.ts';
import { compileLibrary } from './library.ts';
import { standingNow } from './order.ts';

const origin = { kind: 'stated', statements: ['s1'] } as const;

function rule(option: string, expression: Expression, more: Partial<Recommendation> = {}) {
  return {
    id: `${option}-rule`,
    option,
    conditions: [{ expression, origin }],
    strength: { id: option, words: text(option), statement: 's1' },
    statements: ['s1'],
    ...more,
  };
}

function option(id: string) {
  return { id, group: 'care', label: voices(id), description: text(id) };
}

const ranked = (rank: number) => ({
  strength: { id: `rank-${rank}`, words: text(String(rank)), statement: 's1', rank },
});

/** The older book names water and shade; the newer one names water and mulch, puts mulch first, and speaks only of sunny gardens. */
const older: Edition = {
  ...garden,
  id: 'older',
  options: ['water', 'shade'].map(option),
  recommendations: [rule('water', yes(sunny)), rule('shade', yes(sunny))],
};
const newer: Edition = {
  ...garden,
  id: 'newer',
  scope: { ...garden.scope, conditions: [{ expression: yes(sunny), origin }] },
  options: ['water', 'mulch', 'spray'].map(option),
  recommendations: [
    rule('water', yes(sunny), ranked(2)),
    rule('water', yes(watered), { id: 'not-when-wet', against: true }),
    rule('mulch', yes(sunny), ranked(1)),
    rule('spray', includes(pests, 'slug'), { against: true }),
  ],
};

const slugSpray: Guardrail = {
  id: 'slug-spray',
  kind: 'caution',
  label: voices('slugs'),
  options: ['spray', 'mulch'],
  when: includes(pests, 'slug'),
  text: voices('Mulch shelters slugs.'),
  askWhom: text('a gardener'),
  sources: [{ title: 'On slugs', body: 'Gardeners', year: 2020 }],
};
const common = {
  terms: allTerms(garden.terms),
  implications: garden.implications,
  definitions: [],
  guardrails: [slugSpray],
};

function beside(...facts: readonly Fact[]): Beside {
  return adviseBeside(compileLibrary({ ...common, editions: [newer, older] }), { facts });
}

function of(found: Beside, id: string) {
  const each = found.options.find(({ option: name }) => name === id);
  if (each === undefined) throw new Error(`no ${id}`);
  return each;
}

describe('editions beside one another', () => {
  test('one list of options, each with the voice of every edition, newest first', () => {
    const water = of(beside(yesNoFact('sunny', true)), 'water');
    expect(water.voices.map(({ edition, advice }) => [edition, advice?.standing])).toEqual([
      ['newer', 'offered'],
      ['older', 'offered'],
    ]);
  });

  test('not named is no side: neither agreement nor difference', () => {
    const { agreement } = of(beside(yesNoFact('sunny', true)), 'mulch');
    expect(agreement).toMatchObject({ kind: 'allOffer', offered: ['newer'], notNamed: ['older'] });
  });

  test('an edition that advises against differs from one that offers, and its own gate is not closed by it', () => {
    const found = of(beside(yesNoFact('sunny', true), yesNoFact('watered', true)), 'water');
    expect(found.agreement).toMatchObject({
      kind: 'differ',
      offered: ['older'],
      advisedAgainst: ['newer'],
    });
  });

  test('outside its scope an edition is silent', () => {
    const { agreement } = of(beside(yesNoFact('sunny', false)), 'water');
    expect(agreement).toMatchObject({
      kind: 'noneOffers',
      silent: ['newer'],
      notOffered: ['older'],
    });
    expect(of(beside(yesNoFact('sunny', false)), 'mulch').agreement.kind).toBe('noneSpeaks');
  });

  test('while a fact is missing the option is open', () => {
    expect(of(beside(), 'shade').agreement).toMatchObject({ kind: 'open', undecided: ['older'] });
  });

  test('what the newest edition puts first comes first, whatever the order of its options', () => {
    const order = beside(yesNoFact('sunny', true)).options.map((each) => each.option);
    expect(order).toEqual(['mulch', 'water', 'shade', 'spray']);
  });

  test('what some edition puts first comes before what a newer one puts second or in no order', () => {
    const offers = (id: string, ranks: Readonly<Record<string, number | undefined>>): Edition => ({
      ...garden,
      id,
      options: Object.keys(ranks).map(option),
      recommendations: Object.entries(ranks).map(([name, rank]) =>
        rule(name, yes(sunny), rank === undefined ? {} : ranked(rank)),
      ),
    });
    const unranking = offers('newest', { spray: undefined, shade: undefined });
    const editions = [unranking, offers('new', { water: 2 }), offers('old', { shade: 1 })];
    const { options } = adviseBeside(compileLibrary({ ...common, editions }), {
      facts: [yesNoFact('sunny', true)],
    });
    expect(options.map((each) => each.option)).toEqual(['shade', 'water', 'spray']);
  });

  test('guidance that was replaced never leads, and stays in sight', () => {
    const replaced = { ...older, source: { ...older.source, replacedBy: 'newer' } };
    const both = compileLibrary({ ...common, editions: [newer, replaced] });
    const found = adviseBeside(both, { facts: [yesNoFact('sunny', true)] });
    expect(found.options.map((each) => [each.option, standingNow(each)])).toEqual([
      ['mulch', 'offered'],
      ['water', 'offered'],
      ['shade', 'replaced'],
      ['spray', 'named'],
    ]);
    expect(of(found, 'shade').voices).toMatchObject([
      { edition: 'newer' },
      { edition: 'older', replaced: true, advice: { standing: 'offered' } },
    ]);
    // While today's edition is open, the option is open, though the replaced one offers it.
    const open = adviseBeside(both, { facts: [] });
    expect(standingNow(of(open, 'water'))).toBe('open');
  });

  test('a consequence of the common terms reaches an edition that lacks the term behind it', () => {
    const dry: Edition = { ...older, terms: garden.terms.filter(({ id }) => id !== 'pests') };
    const rules = [rule('water', not(yes(watered)))];
    const edition = {
      ...dry,
      implications: [],
      recommendations: rules,
      options: [option('water')],
    };
    const found = adviseBeside(compileLibrary({ ...common, editions: [edition] }), {
      facts: [includesFact('pests', 'slug', true)],
    });
    expect(of(found, 'water').voices[0]?.advice?.standing).toBe('notOffered');
  });

  test('what follows from a term that an edition lacks is a fact that its answers rest on', () => {
    const scope = { ...garden.scope, conditions: [{ expression: yes(watered), origin }] };
    const dry: Edition = {
      ...older,
      terms: garden.terms.filter(({ id }) => id !== 'pests'),
      scope,
    };
    const edition = { ...dry, implications: [], options: [option('shade')] };
    const only = { ...edition, recommendations: [rule('shade', yes(sunny))] };
    const facts = [includesFact('pests', 'slug', true), yesNoFact('sunny', false)];
    const [advice] = adviseBeside(compileLibrary({ ...common, editions: [only] }), {
      facts,
    }).advices;
    if (advice === undefined) throw new Error('no advice');
    const [told] = account(only, advice, advice);
    expect(told?.because.map(({ term }) => term).toSorted()).toEqual(['sunny', 'watered']);
  });
});

describe('a rule against', () => {
  test('never offers, and stays while it can still hold', () => {
    const told = (...facts: readonly Fact[]) =>
      advise(newer, { facts: [yesNoFact('sunny', true), ...facts] }).options.find(
        (each) => each.option === 'spray',
      );
    expect(told(includesFact('pests', 'slug', true))).toMatchObject({
      standing: 'notOffered',
      against: [{ recommendation: 'spray-rule', truth: 'true' }],
    });
    expect(told()).toMatchObject({ standing: 'notOffered', against: [{ truth: 'unknown' }] });
    expect(told(includesFact('pests', 'slug', false))?.against).toEqual([]);
  });

  test('takes no side while the edition may not speak of the patient at all', () => {
    const slugs = includesFact('pests', 'slug', true);
    const spray = (...facts: readonly Fact[]) => of(beside(slugs, ...facts), 'spray').agreement;
    expect(spray()).toMatchObject({ kind: 'open', undecided: ['newer'], advisedAgainst: [] });
    expect(spray(yesNoFact('sunny', true)).advisedAgainst).toEqual(['newer']);
    expect(
      advise(newer, { facts: [slugs, yesNoFact('sunny', false)] }).options[2]?.against,
    ).toEqual([]);
  });
});

describe('guardrails', () => {
  const marks = (...facts: readonly Fact[]) =>
    of(beside(yesNoFact('sunny', true), ...facts), 'mulch').marks;

  test('mark an option without changing its standing', () => {
    const found = beside(yesNoFact('sunny', true), includesFact('pests', 'slug', true));
    expect(of(found, 'mulch').marks).toMatchObject([{ truth: 'true', missing: [] }]);
    expect(of(found, 'mulch').agreement.kind).toBe('allOffer');
  });

  test('stay, as unknown, while they cannot be excluded', () => {
    expect(marks()).toMatchObject([{ truth: 'unknown', missing: ['pests:slug'] }]);
  });

  test('go when they are excluded', () => {
    expect(marks(includesFact('pests', 'slug', false))).toEqual([]);
  });
});

test('what can never be offered does not stand as open, though it is open whether the edition speaks', () => {
  const found = beside(includesFact('pests', 'slug', true));
  expect(of(found, 'spray').agreement.kind).toBe('open');
  expect(of(found, 'spray').voices[0]?.advice).toMatchObject({
    standing: 'undecided',
    neverOffered: true,
  });
  expect(standingNow(of(found, 'spray'))).toBe('named');
  // What can still come to be offered stays open.
  expect(of(found, 'mulch').voices[0]?.advice?.neverOffered).toBeUndefined();
  expect(standingNow(of(found, 'mulch'))).toBe('open');
});
