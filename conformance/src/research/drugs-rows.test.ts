import { readdirSync, readFileSync } from 'node:fs';
import { drugValues, optionCatalogue } from '@renavigate/guideline';
import {
  type Caution,
  cautionKinds,
  type DrugClass,
  type DrugInformation,
  drugClasses,
  drugInformation,
  drugLabel,
  drugs,
  informationFor,
  noCheckedText,
  questions,
  questionsAbout,
  questionsForEveryDrug,
  type Route,
  routes,
  type Topic,
} from '@renavigate/guideline/drugs';
import { approvals } from '@renavigate/guideline/funding';
import { leftOut } from '@renavigate/guideline/left-out';
import { describe, expect, test } from 'vitest';
import { numbersIn, numbersInEach } from './research.ts';
import { type ResearchedCaution, type ResearchedDrug, researchedDrugs } from './research-drugs.ts';

type Marked = Pick<ResearchedDrug['doseRcc'][number], 'verified'>;

/** One row, or field, of the research that a drug may tell. */
interface Row {
  readonly id: string;
  /** A remark has no mark of its own, and counts as not verified. */
  readonly verified: boolean;
  readonly words: string;
}

const researched = researchedDrugs;

function rowsOf(drug: ResearchedDrug): readonly Row[] {
  const list = (path: string, rows: readonly Marked[]) =>
    rows.map((row, place) => ({
      id: `${drug.id}/${path}/${place}`,
      verified: row.verified,
      words: Object.values(row).join(' '),
    }));
  const remarks = (['seedNote', 'note'] as const).flatMap((path) => {
    const words = drug[path];
    return words === undefined ? [] : [{ id: `${drug.id}/${path}`, verified: false, words }];
  });
  return [
    ...list('doseRcc', drug.doseRcc),
    ...list('cautions', drug.cautions),
    ...list('healthCanada', drug.healthCanada),
    ...sideEffectRows(drug),
    ...organRows(drug),
    ...remarks,
  ];
}

function sideEffectRows({ id, sideEffectsPlain }: ResearchedDrug): readonly Row[] {
  const { items, verified, verifiedItems } = sideEffectsPlain;
  const path = `${id}/sideEffectsPlain`;
  if (verifiedItems === undefined) return [{ id: path, verified, words: items.join(' ') }];
  return items.map((item) => ({
    id: `${path}/${item}`,
    verified: verifiedItems.includes(item),
    words: item,
  }));
}

function organRows({ id, hepaticRenal }: ResearchedDrug): readonly Row[] {
  const { hepatic, renal, verified } = hepaticRenal;
  const { hepaticVerified = verified, renalVerified = verified } = hepaticRenal;
  const row = (organ: string, words: string | null, mark: boolean) =>
    words === null ? [] : [{ id: `${id}/hepaticRenal/${organ}`, verified: mark, words }];
  return [...row('hepatic', hepatic, hepaticVerified), ...row('renal', renal, renalVerified)];
}

/** The research writes one id another way. */
const researchId = (id: string) => (id === 'interferonAlfa' ? 'interferon-alfa' : id);

function told(drug: DrugInformation): readonly string[] {
  const id = researchId(drug.id);
  const effects = researched.find((row) => row.id === id)?.sideEffectsPlain;
  // Side effects that were read in a leaflet rest on a row of their own (side-effects-rows.test.ts).
  const inLeaflet = drug.sideEffects?.row !== undefined;
  const items = inLeaflet ? [] : (drug.sideEffects?.items ?? []).map(({ en }) => en);
  const effectRows =
    effects?.verifiedItems === undefined
      ? items.slice(0, 1).map(() => `${id}/sideEffectsPlain`)
      : items.map((item) => `${id}/sideEffectsPlain/${item}`);
  const rows = [...drug.doses, ...(drug.cautions ?? [])].map(({ row }) => `${id}/${row}`);
  return [...rows, ...effectRows];
}

const rows = researched.flatMap(rowsOf);
const held = [
  ...drugs.flatMap(told),
  ...approvals.flatMap(({ id, alsoIn = [] }) => [id, ...alsoIn]).filter((id) => id.includes('/')),
];
const left = leftOut.filter(({ file }) => file === 'drugs.json');
const [leftRows, leftParts] = [false, true].map((part) =>
  left.map(({ id }) => id).filter((id) => id.includes('#') === part),
);

test('every drug of the vocabulary has its information, under its own name', () => {
  expect(drugs.map(({ id }) => id)).toEqual(drugValues.map(({ id }) => id));
  expect(drugs.map(({ id }) => drugInformation(id))).toEqual(drugs);
  expect(drugLabel('nivolumab').clinician.en).toBe('nivolumab');
});

test('every file that holds a drug has its row, so that a new drug is one file and one line', () => {
  const folder = `${import.meta.dirname}/../../../packages/guideline/src/drugs`;
  const held = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    return [...text.matchAll(/^export const (\w+) = \{\n {2}id: '(\w+)',/gm)].map(
      ([, name, id]) => {
        expect([file, name]).toEqual([file, id]);
        return id;
      },
    );
  });
  expect(held.toSorted()).toEqual(drugs.map(({ id }) => id).toSorted());
});

describe('against the research', () => {
  test('every drug is one of the research', () => {
    expect(researched.map(({ id }) => id)).toEqual(drugs.map(({ id }) => researchId(id)));
  });

  test('every verified row is told or left out, and none is both', () => {
    const verified = rows.filter((row) => row.verified).map(({ id }) => id);
    const accounted = [...held, ...(leftRows ?? [])];
    expect(verified.length).toBeGreaterThan(80);
    expect(verified.filter((id) => !accounted.includes(id))).toEqual([]);
    expect(held.filter((id) => leftRows?.includes(id))).toEqual([]);
  });

  test('no row is told that is not verified, and each such row is on the list of what is left out', () => {
    const unverified = rows.filter((row) => !row.verified).map(({ id }) => id);
    expect(unverified.length).toBeGreaterThan(80);
    expect(held.filter((id) => unverified.includes(id))).toEqual([]);
    expect(unverified.filter((id) => !leftRows?.includes(id))).toEqual([]);
  });

  test('whatever is told or left out is a row of the research, once', () => {
    const ids = rows.map(({ id }) => id);
    const accounted = [...held, ...(leftRows ?? [])];
    expect(accounted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(accounted).size).toBe(accounted.length);
  });

  test('a part that is left out stands in a row that is told', () => {
    const wrong = (leftParts ?? []).filter((id) => {
      const [row, words = ''] = id.split('#');
      return !rows.some((each) => each.id === row && each.words.includes(words) && each.verified);
    });
    expect(leftParts).toHaveLength(3);
    expect(wrong).toEqual([]);
  });
});

const classes: Readonly<Record<DrugClass, string>> = {
  vegfTyrosineKinaseInhibitor: 'VEGF TKI',
  vegfAntibody: 'VEGF antibody',
  mtorInhibitor: 'mTOR inhibitor',
  hif2AlphaInhibitor: 'HIF-2alpha inhibitor',
  pd1Inhibitor: 'PD-1 inhibitor',
  pdL1Inhibitor: 'PD-L1 inhibitor',
  ctla4Inhibitor: 'CTLA-4 inhibitor',
  cytokine: 'cytokine',
};

const researchedRoutes: Readonly<Record<Route, string>> = {
  oral: 'oral',
  intravenous: 'IV',
  subcutaneous: 'subcutaneous',
};

const topics: Readonly<Record<Topic, readonly string[]>> = {
  otherMedicines: [
    ...['strong-cyp3a4-inhibitor', 'strong-cyp3a4-inducer', 'cyp2c19-inhibitor'],
    ...['cyp3a4-substrate', 'simvastatin', 'grapefruit', 'esa'],
  ],
  bloodPressure: ['bp'],
  heart: ['cardiac', 'qt'],
  liver: ['lft', 'hepatic-impairment', 'bilirubin'],
  kidneys: ['renal', 'renal-impairment'],
  bloodAndUrineTests: [
    ...['tsh', 'proteinuria', 'electrolytes', 'glucose', 'cbc', 'lipids', 'creatinine', 'anaemia'],
  ],
  bleedingAndClots: ['bleeding', 'thrombosis'],
  surgery: ['surgery'],
  lungs: ['pneumonitis', 'lung', 'hypoxia', 'spo2'],
  infection: ['infection'],
  allergy: ['allergy'],
  mouth: ['stomatitis'],
  immuneSystem: ['irae', 'autoimmune', 'steroids>10mg', 'transplant'],
  pregnancy: ['pregnancy', 'contraception'],
  hospital: ['capillary-leak'],
};

const kinds: Readonly<Record<string, Caution['kind']>> = {
  'before-start': 'beforeStart',
  hepatic: 'liver',
  renal: 'kidney',
  renalHepatic: 'liverOrKidney',
};

/** What the research tags a caution with, in our topics; an interaction is always about other medicines. */
function topicsOf({ kind, tags }: ResearchedCaution): readonly string[] {
  const tagged = Object.entries(topics).filter(([, words]) => words.some((w) => tags.includes(w)));
  const found = tagged.map(([topic]) => topic);
  return [...new Set(kind === 'interaction' ? [...found, 'otherMedicines'] : found)].sort();
}

describe.each(researched)('$id', (row) => {
  const drug = drugs.find(({ id }) => researchId(id) === row.id);
  if (drug === undefined) throw new Error(`no drug ${row.id}`);
  const { cautions = [] } = drug;
  const at = <T>(list: readonly T[], path: string): T | undefined =>
    list[Number(path.split('/')[1])];

  test('is of the same class, acts on the same targets and is given the same way', () => {
    expect(classes[drug.drugClass]).toBe(row.drugClass);
    expect(drug.targets.en.replaceAll('α', 'alpha').split(', ')).toEqual(row.targets);
    expect(researchedRoutes[drug.route]).toBe(row.route);
  });

  test('has the same numbers in its doses, in both languages', () => {
    for (const dose of drug.doses) {
      const { use, amount, frequency, schedule } = dose;
      const source = at(row.doseRcc, dose.row);
      const expected = [source?.dose, source?.use, source?.frequency, source?.schedule].join(' ; ');
      const texts = [amount, use, frequency, ...(schedule === undefined ? [] : [schedule])];
      for (const language of ['en', 'fr'] as const) {
        const words = texts.map((text) => text[language]).join(' ; ');
        expect(numbersIn(words), words).toEqual(numbersIn(expected));
      }
    }
  });

  test('has the same numbers in its cautions, and tells a patient none but these', () => {
    for (const caution of cautions) {
      const words = rowsOf(row).find(({ id }) => id === `${row.id}/${caution.row}`);
      const parts = (leftParts ?? []).filter((id) => id.startsWith(`${words?.id}#`));
      const source = parts.reduce(
        (text, id) => text.replace(id.split('#')[1] ?? '', ''),
        at(row.cautions, caution.row)?.text ?? words?.words ?? '',
      );
      const { clinician, patient } = caution.text;
      for (const numbers of numbersInEach(clinician)) expect(numbers).toEqual(numbersIn(source));
      for (const numbers of numbersInEach(patient)) {
        expect(numbers.filter((n) => n !== 100 && !numbersIn(source).includes(n))).toEqual([]);
      }
    }
  });

  test('has the same kinds of cautions, which raise questions about what they are tagged with', () => {
    for (const caution of cautions) {
      const [list = '', place = ''] = caution.row.split('/');
      const source = list === 'cautions' ? row.cautions[Number(place)] : undefined;
      const kind = source?.kind ?? place;
      expect(caution.kind).toBe(kinds[kind] ?? kind);
      if (source !== undefined) expect([...caution.about].sort()).toEqual(topicsOf(source));
    }
  });

  test('has the same side effects, or none where none was verified, unless a leaflet was read', () => {
    if (drug.sideEffects?.row !== undefined) {
      expect(drug.sideEffects.row).toBe(`SE26-${drug.id}`);
      return;
    }
    const { items, verified, verifiedItems = verified ? items : [] } = row.sideEffectsPlain;
    expect((drug.sideEffects?.items ?? []).map(({ en }) => en)).toEqual(verifiedItems);
  });
});

describe('what is told', () => {
  test('a field without verified text is undefined, and there is a text for that', () => {
    const without = drugs.filter((drug) => drug.sideEffects === undefined).map(({ id }) => id);
    expect(without).toEqual(['atezolizumab', 'bevacizumab', 'interferonAlfa']);
    expect(drugInformation('tivozanib').cautions).toBeUndefined();
    const lists = drugs.flatMap(({ cautions, sideEffects }) => [cautions, sideEffects?.items]);
    expect(lists.filter((list) => list?.length === 0)).toEqual([]);
    expect(noCheckedText.fr).toContain('pharmacien');
  });

  test('an option tells of each of its drugs, and one without named drugs of none', () => {
    const ids = (option: string) => informationFor(option).map(({ id }) => id);
    expect(ids('nivolumabIpilimumab')).toEqual(['nivolumab', 'ipilimumab']);
    expect(ids('highDoseInterleukin2')).toEqual(['aldesleukin']);
    expect(ids('checkpointInhibitorWithVegfDrug')).toEqual([]);
    expect(ids('notAnOption')).toEqual([]);
    const told = new Set(optionCatalogue.flatMap(({ id }) => ids(id)));
    const given = drugs.flatMap(({ id, options }) =>
      options.flatMap((option) => [id, ...option.with]),
    );
    expect([...told].toSorted()).toEqual([...new Set(given)].toSorted());
    expect(told.size).toBeGreaterThanOrEqual(17);
  });

  test('a drug raises its own questions first, then those of every drug, each once', () => {
    const asked = questionsAbout(drugInformation('axitinib'));
    expect(asked[0]).toBe(questions.otherMedicines);
    expect(asked).toContain(questions.surgery);
    expect(asked).not.toContain(questions.mouth);
    expect(new Set(asked).size).toBe(asked.length);
    expect(questionsAbout(drugInformation('tivozanib'))).toEqual(questionsForEveryDrug);
  });

  test('every class, route and kind of caution has a name', () => {
    expect(
      drugs.filter(({ drugClass, route }) => !drugClasses[drugClass] || !routes[route]),
    ).toEqual([]);
    const used = new Set(drugs.flatMap(({ cautions = [] }) => cautions.map(({ kind }) => kind)));
    expect([...used].sort()).toEqual(Object.keys(cautionKinds).sort());
  });
});
