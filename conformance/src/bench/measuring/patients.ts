import {
  derive,
  type Fact,
  type Known,
  type Patient,
  type Term,
  type WhereFound,
} from '@renavigate/engine';
import { ccs2019 } from '@renavigate/guideline';
import { chance, oneOf, type Random, randomFrom, whole } from '../../generate/random.ts';

type Value = boolean | number | string | ReadonlySet<string>;

/** All that is true of one person, known or not, by term. */
type World = Readonly<Record<string, Value>>;

/** How often a thing is not known, by where it has to be looked up. */
const unknownShare: Readonly<Record<WhereFound, number>> = {
  you: 0.05,
  scan: 0.1,
  chart: 0.15,
  bloodTest: 0.3,
  team: 0.3,
};

const targetedDrugs = ['sunitinib', 'pazopanib', 'cabozantinib', 'axitinib', 'everolimus'];
const otherDrugs = ['nivolumab', 'ipilimumab', 'pembrolizumab', 'aldesleukin', 'interferonAlfa'];

const siteShares: Readonly<Record<string, number>> = {
  lung: 0.5,
  bone: 0.3,
  brain: 0.08,
  liver: 0.15,
  lymphNodes: 0.35,
  adrenal: 0.1,
  kidneyArea: 0.2,
  other: 0.1,
};

const distantSites = ['lung', 'bone', 'brain', 'liver'];

function treatment(random: Random): World {
  const lines = chance(random, 0.5) ? whole(random, 1, 3) : 0;
  const drugs = Array.from({ length: lines }, () =>
    oneOf(random, chance(random, 0.7) ? targetedDrugs : otherDrugs),
  );
  const started = drugs.some((drug) => targetedDrugs.includes(drug));
  const treatmentPossible = chance(random, 0.93);
  const targetedTherapyPossible = treatmentPossible && chance(random, 0.85);
  return {
    receivedDrugs: new Set(drugs),
    progressedOn: new Set(drugs.filter(() => chance(random, 0.6))),
    kidneyCancerTreatedBefore: lines > 0 || chance(random, 0.9),
    targetedTherapyStage: started
      ? 'started'
      : oneOf(random, ['notPlanned', 'plannedNotStarted', 'plannedNotStarted']),
    treatmentPossible,
    targetedTherapyPossible,
    wellEnoughForTargetedTherapy: targetedTherapyPossible || chance(random, 0.5),
    treatmentWanted: chance(random, 0.92),
    aimIsSymptomRelief: chance(random, 0.2),
    wellEnoughForSurgery: chance(random, 0.6),
    interleukin2CentreExperienced: chance(random, 0.15),
    healthyEnoughForInterleukin2: chance(random, 0.25),
  };
}

function disease(random: Random): World {
  const sites = Object.keys(siteShares).filter((site) => chance(random, siteShares[site] ?? 0));
  return {
    cancerCameBack: chance(random, 0.93),
    sites: new Set(sites),
    advancedDisease: sites.some((site) => distantSites.includes(site)) || chance(random, 0.4),
    kidneyTumourPresent: chance(random, 0.25),
    symptomsFromCancer: chance(random, 0.4),
  };
}

/** Numbers in hundredths, so that what is on a limit stays on it. */
function laboratory(random: Random): World {
  const haemoglobin = whole(random, 80, 170);
  const haemoglobinLowerLimit = oneOf(random, [120, 130, 135]);
  const calcium = whole(random, 200, 290);
  const albumin = whole(random, 25, 50);
  const calciumUpperLimit = oneOf(random, [255, 260, 265]);
  const neutrophils = whole(random, 150, 1200);
  const neutrophilsUpperLimit = oneOf(random, [700, 750, 800]);
  const platelets = whole(random, 100, 600);
  const plateletsUpperLimit = oneOf(random, [400, 450]);
  const monthsToSystemicTherapy = whole(random, 0, 60);
  const karnofsky = 10 * whole(random, 4, 10);
  const poorPerformanceStatus = karnofsky < 80;
  return {
    karnofsky,
    poorPerformanceStatus,
    ecog: poorPerformanceStatus ? 2 : 1,
    monthsToSystemicTherapy,
    haemoglobin,
    haemoglobinLowerLimit,
    calcium: calcium / 100,
    albumin,
    calciumUpperLimit: calciumUpperLimit / 100,
    neutrophils: neutrophils / 100,
    neutrophilsUpperLimit: neutrophilsUpperLimit / 100,
    platelets,
    plateletsUpperLimit,
    systemicTherapyWithinOneYear: monthsToSystemicTherapy < 12,
    haemoglobinBelowLimit: haemoglobin < haemoglobinLowerLimit,
    calciumAboveLimit: calcium + 2 * (40 - albumin) > calciumUpperLimit,
    neutrophilsAboveLimit: neutrophils > neutrophilsUpperLimit,
    plateletsAboveLimit: platelets > plateletsUpperLimit,
  };
}

const source = { kind: 'answer' } as const;

/** All that is true of one term. */
function factsOf(term: Term, value: Value | undefined): readonly Fact[] {
  if (value === undefined) throw new Error(`The made-up patients have no ${term.id}: add it.`);
  const about = { term: term.id, source };
  switch (term.kind) {
    case 'yesNo':
      return [{ kind: 'yesNo', value: value === true, ...about }];
    case 'oneOf':
      return [{ kind: 'oneOf', value: String(value), ...about }];
    case 'number': {
      const stated = { value: Number(value), unit: term.units[0].code };
      return [{ kind: 'number', value: Number(value), stated, ...about }];
    }
    case 'severalOf': {
      const present = value instanceof Set ? value : new Set<string>();
      return term.values.map(({ id }) => {
        return { kind: 'includes', value: id, present: present.has(id), ...about };
      });
    }
  }
}

/** What is known of one term: nothing, all, or of a list only what is there. */
function knownFactsOf(term: Term, value: Value | undefined, random: Random): readonly Fact[] {
  const facts = factsOf(term, value);
  if (chance(random, unknownShare[term.whereFound])) return [];
  if (term.kind !== 'severalOf' || chance(random, 0.8)) return facts;
  return facts.filter((fact) => fact.kind === 'includes' && fact.present);
}

const flagOf: Readonly<Record<string, string>> = {
  poorPerformanceStatus: 'karnofsky',
  systemicTherapyWithinOneYear: 'monthsToSystemicTherapy',
  haemoglobinBelowLimit: 'haemoglobin',
  calciumAboveLimit: 'calcium',
  neutrophilsAboveLimit: 'neutrophils',
  plateletsAboveLimit: 'platelets',
};
const measuredTerms = new Set([
  ...Object.values(flagOf),
  'albumin',
  'ecog',
  ...Object.values(flagOf).flatMap((term) => [`${term}LowerLimit`, `${term}UpperLimit`]),
]);

function worldFrom(random: Random): World {
  return { ...disease(random), ...treatment(random), ...laboratory(random) };
}

/** A person as a record tells of them (with numbers), or as they tell themselves (with the marks on a report). */
function patientFrom(random: Random): Patient {
  const world = worldFrom(random);
  const fromRecord = chance(random, 0.5);
  const told = ccs2019.terms.filter(({ id }) =>
    fromRecord ? flagOf[id] === undefined : !measuredTerms.has(id),
  );
  return { facts: told.flatMap((term) => knownFactsOf(term, world[term.id], random)) };
}

/** People who know the answer to every question that an interview asks; the same seed gives the same people. */
export function peopleWhoKnow(count: number, seed: number): readonly Patient[] {
  const random = randomFrom(seed);
  const asked = ccs2019.terms.filter(({ id }) => ccs2019.questionOrder.includes(id));
  return Array.from({ length: count }, () => {
    const world = worldFrom(random);
    return { facts: asked.flatMap((term) => factsOf(term, world[term.id])) };
  });
}

/** One made-up person of whom some things are known, as stated and with what follows from it. */
export interface Person {
  readonly patient: Patient;
  readonly known: Known;
}

/** People with recurrent kidney cancer as ccs-2019 asks after them; the same seed gives the same people. */
export function people(count: number, seed: number): readonly Person[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const patient = patientFrom(random);
    const { known, problems } = derive(patient.facts, ccs2019);
    if (problems.length > 0) throw new Error('A made-up patient contradicts an implication.');
    return { patient, known };
  });
}
