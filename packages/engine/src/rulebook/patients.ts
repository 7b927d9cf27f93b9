import { advise } from '../advise/advise.ts';
import type { Text } from '../base/text.ts';
import type { Edition } from '../model/edition.ts';
import { splitKey } from '../model/fact.ts';
import type { Standing } from '../model/standing.ts';
import { patientFormat, readPatient } from '../patient/read.ts';
import type { Advice, OptionAdvice } from '../semantics/advice.ts';
import { textOf } from '../wording/fact.ts';
import type { RulebookPatient } from './form/rulebook.ts';
import type { Located } from './json/located.ts';
import { atPointer } from './problems/place.ts';
import { mistake, type Placed } from './problems/problems.ts';

/** What is wrong with the worked patients of a rulebook: a fact that cannot be read, or another answer than expected. */
export function problemsOfPatients(
  edition: Edition,
  patients: readonly RulebookPatient[],
  node: Located,
): readonly Placed[] {
  return patients.flatMap((patient, index) =>
    problemsOfPatient(edition, patient, atPointer(`/patients/${index}`, node)),
  );
}

function problemsOfPatient(
  edition: Edition,
  patient: RulebookPatient,
  node: Located,
): readonly Placed[] {
  const file = { renavigate: patientFormat, facts: patient.facts };
  const read = readPatient(file, edition.terms);
  const unread = read.problems.map((each) => ({ ...each, at: atPointer(each.place, node).at }));
  if (unread.length > 0) return unread;
  const advice = advise(edition, read.patient);
  const { at } = atPointer('/expected', node);
  return [...otherStandings(patient, advice), ...otherUnknown(patient, advice)].map((differs) =>
    otherAnswer(patient, differs, at),
  );
}

/** What was expected of an option, and what is answered. */
interface Differs {
  readonly what: string;
  readonly expected: Text;
  readonly received: Text;
}

const standings: Readonly<Record<Standing, Text>> = {
  offered: { en: 'offered', fr: 'offerte' },
  notOffered: { en: 'not offered', fr: 'non offerte' },
  undecided: { en: 'undecided', fr: 'indéterminée' },
  notCovered: { en: 'not covered', fr: 'hors du champ' },
};

function expectedOf({ expected }: RulebookPatient, option: string): Standing {
  if (expected.outsideScope) return 'notCovered';
  if (expected.offered.includes(option)) return 'offered';
  return expected.undecided.includes(option) ? 'undecided' : 'notOffered';
}

function otherStandings(patient: RulebookPatient, { options }: Advice): readonly Differs[] {
  const { offered, undecided } = patient.expected;
  const held = new Set(options.map(({ option }) => option));
  const strangers = [...offered, ...undecided].filter((name) => !held.has(name));
  return [
    ...strangers.map((what): Differs => {
      const received = { en: 'no option of the edition', fr: 'aucune option de l’édition' };
      return { what, expected: standings[expectedOf(patient, what)], received };
    }),
    ...options.flatMap((option) => otherStanding(option, expectedOf(patient, option.option))),
  ];
}

function otherStanding({ option, standing, missing }: OptionAdvice, expected: Standing) {
  if (standing === expected) return [];
  const needed = termsOf(missing);
  const open = textOf((language) => standings[standing][language]);
  const received =
    needed === ''
      ? open
      : { en: `${open.en} (missing: ${needed})`, fr: `${open.fr} (il manque\u00a0: ${needed})` };
  return [{ what: option, expected: standings[expected], received }];
}

function otherUnknown({ expected }: RulebookPatient, { options }: Advice): readonly Differs[] {
  if (expected.stillUnknown === undefined || expected.outsideScope) return [];
  const wanted = listed(expected.stillUnknown);
  const found = termsOf(options.flatMap(({ missing }) => missing));
  if (wanted === found) return [];
  return [{ what: 'stillUnknown', expected: textOf(() => wanted), received: textOf(() => found) }];
}

function termsOf(keys: Advice['options'][number]['missing']): string {
  return listed(keys.map((key) => splitKey(key).term));
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].sort().join(', ');
}

function otherAnswer({ id }: RulebookPatient, { what, expected, received }: Differs, at: number) {
  return mistake({
    code: 'other-answer',
    at,
    place: `patients/${id}`,
    expected,
    received,
    message: {
      en: `patients/${id}: ${what}: expected “${expected.en}”, and the rules say “${received.en}”.`,
      fr: `patients/${id}\u00a0: ${what}\u00a0: attendu «\u202f${expected.fr}\u202f», et les règles disent «\u202f${received.fr}\u202f».`,
    },
    mend: {
      en: 'Correct the rule, or what is expected of this patient.',
      fr: 'Corrigez la règle, ou ce qui est attendu de ce patient.',
    },
  });
}
