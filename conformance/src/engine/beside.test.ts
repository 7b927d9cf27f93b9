import {
  type Agreement,
  adviseBeside,
  asking,
  compileLibrary,
  type Edition,
  readPatient,
} from '@renavigate/engine';
import {
  type BesidePatient,
  besidePatients,
  ccs2019,
  common,
  type ExpectedAgreement,
  editions,
  kcrnc2021,
  library,
} from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';

const held = compileLibrary(library);

function adviseStory({ story, facts }: BesidePatient, of = editions) {
  const file = { renavigate: 'patient/1', story, facts };
  const { patient, problems } = readPatient(file, common.terms);
  expect(problems, 'the patient file can be read').toEqual([]);
  return adviseBeside(asking(held, of), patient);
}

type Beside = ReturnType<typeof adviseStory>;

function of(beside: Beside, option: string) {
  const found = beside.options.find((each) => each.option === option);
  if (found === undefined) throw new Error(`no edition names ${option}`);
  return found;
}

/** Every edition is in exactly one list: those that are not expected in any do not name the option. */
function wholeAgreement({ kind, asKind = [], ...lists }: ExpectedAgreement): Agreement {
  const inSome = new Set(Object.values(lists).flat());
  const none = { offered: [], notOffered: [], advisedAgainst: [], undecided: [] };
  const notNamed = editions.map(({ id }) => id).filter((id) => !inSome.has(id));
  return { kind, ...none, notHeld: [], silent: [], ...lists, notNamed, asKind };
}

function patientNamed(id: string): BesidePatient {
  const found = besidePatients.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no patient ${id}`);
  return found;
}

describe.each(besidePatients.map((patient) => [patient.id, patient] as const))(
  '%s',
  (_, patient) => {
    const { options, marks = {}, problems = [] } = patient.expected;
    const beside = adviseStory(patient);

    test.each(Object.entries(options))('%s: the side of every edition', (option, agreement) => {
      expect(of(beside, option).agreement).toEqual(wholeAgreement(agreement));
    });

    test('the problems that are found', () => {
      expect(beside.problems.map(({ code }) => code)).toEqual(problems);
    });

    test.each(Object.entries(marks))('%s: the guardrails that hold', (option, guardrails) => {
      const found = of(beside, option).marks.filter(({ truth }) => truth === 'true');
      expect(found.map(({ guardrail }) => guardrail.id)).toEqual(guardrails);
    });
  },
);

const ordered = besidePatients.flatMap((patient) =>
  patient.expected.above === undefined
    ? []
    : [[patient.id, patient, patient.expected.above] as const],
);

test.each(ordered)('%s: the order of the options', (_, patient, [higher, lower]) => {
  const order = adviseStory(patient).options.map(({ option }) => option);
  const places = (options: readonly string[]) => options.map((option) => order.indexOf(option));
  expect(Math.min(...places(higher))).toBeGreaterThanOrEqual(0);
  expect(Math.min(...places(lower))).toBeGreaterThan(Math.max(...places(higher)));
});

test('what an edition prefers comes first by its word, not by its place in the list', () => {
  const backwards = (edition: Edition) => ({ ...edition, options: edition.options.toReversed() });
  const patient = patientNamed('untreated-fit-favourable');
  const order = adviseStory(patient, [kcrnc2021, ccs2019].map(backwards)).options;
  expect(
    order
      .slice(0, 3)
      .map(({ option }) => option)
      .sort(),
  ).toEqual(['lenvatinibPembrolizumab', 'nivolumabCabozantinib', 'pembrolizumabAxitinib']);
});

test.each(editions.map((edition) => [edition.id, edition] as const))(
  'side by side, %s says what it says alone',
  (id, edition) => {
    for (const patient of besidePatients) {
      const beside = adviseStory(patient).advices.find((advice) => advice.edition === id);
      expect(adviseStory(patient, [edition]).advices).toEqual([beside]);
    }
  },
);

describe('the words of each edition stand beside one another', () => {
  const beside = adviseStory(patientNamed('untreated-fit-favourable'));
  const wordsOf = (edition: string, option: string) =>
    of(beside, option)
      .voices.find((voice) => voice.edition === edition)
      ?.advice?.strengths.map(({ words }) => words.en);

  test('what kcrnc-2021 prefers, and what it calls an option', () => {
    expect(wordsOf(kcrnc2021.id, 'pembrolizumabAxitinib')).toEqual(['preferred']);
    expect(wordsOf(kcrnc2021.id, 'sunitinib')).toEqual(['an option']);
  });

  test('what ccs-2019 calls the main treatment', () => {
    expect(wordsOf(ccs2019.id, 'sunitinib')).toEqual(['main treatment']);
  });
});

test('a contradiction names both scores, says which was set aside, and Karnofsky is used', () => {
  const { problems, facts } = adviseStory(patientNamed('karnofsky-90-and-ecog-3'));
  expect(problems.map(({ place }) => place)).toEqual(['ecog + karnofsky']);
  const used = facts.map(({ term }) => term);
  expect(
    used.filter((term) => ['karnofsky', 'ecog', 'poorPerformanceStatus'].includes(term)),
  ).toEqual(['karnofsky', 'poorPerformanceStatus']);
  expect(problems[0]?.mend.en).toContain(
    'this was set aside, and the rest was used: ECOG performance status: 3',
  );
});

test('a contradiction names the drug that was never received', () => {
  const { problems } = adviseStory(patientNamed('progressed-on-a-drug-never-received'));
  expect(problems.map(({ place }) => place)).toEqual([
    'progressedOn:sunitinib + receivedDrugs:sunitinib',
  ]);
});
