import {
  advise,
  compileEdition,
  compileLibrary,
  type Edition,
  not,
  or,
  readPatient,
  yes,
} from '@renavigate/engine';
import { ccs2019, library, terms } from '@renavigate/guideline';
import { editionJson, spoken, type Told } from '@renavigate/guideline/tell';
import { describe, expect, test } from 'vitest';
import { printText } from '../document/print-text.ts';
import { adviceDocument } from './document.ts';

const held = compileLibrary(library);

type Manner = Partial<Pick<Told, 'edition' | 'language' | 'audience' | 'explain'>>;

const afterSunitinib = {
  cancerCameBack: true,
  kidneyCancerTreatedBefore: true,
  receivedDrugs: { exactly: ['sunitinib'] },
  progressedOn: { exactly: ['sunitinib'] },
  targetedTherapyPossible: true,
  kidneyTumourPresent: false,
};

function tell(facts: Readonly<Record<string, unknown>>, manner: Manner = {}): Told {
  const { edition = spoken(ccs2019, library), ...rest } = manner;
  const { patient } = readPatient({ renavigate: 'patient/1', facts }, edition.terms);
  const voice = { language: 'en', audience: 'clinician' } as const;
  const compiled = compileEdition(edition);
  return { library: held, edition, compiled, advice: advise(compiled, patient), ...voice, ...rest };
}

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ');

/** What is told from the name of an option to the next. */
function toldOf(name: RegExp, told: Told): string {
  const text = printText(adviceDocument(told, [], []), { width: 80, colour: false });
  const blocks = text.split(/\n(?=\n? {4}\S)|\n(?=─)/);
  return squeezed(blocks.find((block) => name.test(block)) ?? '');
}

describe('an option is told', () => {
  test('by the facts that settle it, and by what would change it', () => {
    const told = toldOf(/^\s{4}nivolumab \[/m, tell(afterSunitinib));
    expect(told).toMatch(
      /Why \[CCS19-043\] ≈\d ≈\d · Within the scope, these facts alone settle it: ✓ Progression on: sunitinib: yes What/,
    );
    expect(told).toContain(
      'What would change it · If the record is wrong here, or this changes, the edition would not offer it: • if “Progression on: sunitinib” were “no” instead of “yes”',
    );
  });

  test('by why it is not named, kindly and in French', () => {
    const manner = { language: 'fr', audience: 'patient' } as const;
    const told = toldOf(/^ {4}Ablation de la tumeur du rein/m, tell(afterSunitinib, manner));
    expect(told).toContain('Pourquoi ce n’est pas nommé');
    expect(told).toContain('✗ Une tumeur dans un rein maintenant : non');
    expect(told).toContain('Si votre dossier est inexact ici, ou si cela change, cette source');
  });

  test('by what would decide it while it is open, with who knows and which answer would fit', () => {
    const told = toldOf(/^ {4}surgery for brain metastases \[/m, tell(afterSunitinib));
    expect(told).toContain('? Sites of recurrence: brain — imaging; “yes” would fit');
    expect(told).toContain('? Well enough for surgery — care team; “yes” would fit');
    expect(told).not.toMatch(/Why|What would change/);
  });

  test('line by line where everything is asked for', () => {
    const needed = 'Kidney with tumour in place: no (needed: yes)';
    const name = /^ {4}ablation of the kidney tumour \[/m;
    expect(toldOf(name, tell(afterSunitinib))).not.toContain(needed);
    expect(toldOf(name, tell(afterSunitinib, { explain: true }))).toContain(needed);
  });

  test('with three changes at most, unless everything is asked for', () => {
    const favourable = {
      ...afterSunitinib,
      systemicTherapyWithinOneYear: false,
      haemoglobinBelowLimit: false,
      calciumAboveLimit: false,
      neutrophilsAboveLimit: false,
      plateletsAboveLimit: false,
      karnofsky: { value: 90, unit: '{score}' },
    };
    const name = /^ {4}nivolumab with ipilimumab \[/m;
    const [some, all] = [false, true].map((explain) => {
      return toldOf(name, tell(favourable, { explain }));
    });
    expect(some?.match(/• if/g)).toHaveLength(3);
    expect(some).toContain('and 3 more');
    expect(all?.match(/• if/g)).toHaveLength(6);
    expect(all).not.toMatch(/and \d+ more/);
  });
});

describe('what is settled whatever the unknown answers are', () => {
  const term = terms.find(({ id }) => id === 'healthyEnoughForInterleukin2');
  const [rule] = ccs2019.recommendations.filter(({ id }) => id === 'high-dose-interleukin-2');
  if (term?.kind !== 'yesNo' || rule === undefined) throw new Error('The edition has changed.');
  const origin = { kind: 'stated', statements: [] } as const;
  const either = { ...rule, conditions: [{ expression: or(yes(term), not(yes(term))), origin }] };
  const edition: Edition = {
    ...ccs2019,
    recommendations: ccs2019.recommendations.map((each) => (each === rule ? either : each)),
  };
  const name = /^ {4}high-dose interleukin-2[ (]/m;

  test('says so, and names no unknown answer as one that it depends on', () => {
    const told = toldOf(name, tell(afterSunitinib, { edition: spoken(edition, library) }));
    expect(told).toContain('Whatever the unknown answers are, it is offered.');
    const manner = {
      edition: spoken(edition, library),
      audience: 'patient',
      explain: true,
    } as const;
    const explained = toldOf(name, tell(afterSunitinib, manner));
    expect(explained).toContain('Whatever the unknown answers are, this source says it may be');
    expect(explained).toContain('Not known, and it makes no difference here');
    expect(explained).not.toContain('It depends on');
  });
});

test('JSON names the facts, the changes and what to find out by their keys', () => {
  const { options } = editionJson(tell(afterSunitinib));
  const accountOf = (option: string) => options.find((each) => each.option === option)?.account;
  expect(accountOf('ablation')).toMatchObject({
    because: ['cancerCameBack', 'kidneyCancerTreatedBefore', 'kidneyTumourPresent'],
    why: {
      facts: [{ keys: ['kidneyTumourPresent'] }],
      scope: { keys: ['cancerCameBack', 'kidneyCancerTreatedBefore'] },
    },
  });
  expect(accountOf('brainSurgery')?.findOut.lines.map(({ keys }) => keys)).toEqual([
    ['sites:brain'],
    ['wellEnoughForSurgery'],
  ]);
  expect(accountOf('sorafenib')?.changes?.lines).toMatchObject([
    {
      changes: [
        {
          standing: 'notOffered',
          alter: [{ key: 'targetedTherapyPossible', value: false }],
          learn: [],
        },
      ],
    },
  ]);
});
