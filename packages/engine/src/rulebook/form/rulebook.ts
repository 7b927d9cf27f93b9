import type { Edition } from '../../model/edition.ts';
import type { RecordMapping } from '../../record/mapping.ts';
import { aName, anything, list, maybe, noted, object, only, told, words } from '../shape/make.ts';
import { edition } from './edition.ts';
import { mapping } from './mapping.ts';

/** The mark and version of a rulebook file. */
export const rulebookFormat = 'rulebook/1';

/** A patient with a story, and what the edition is expected to say. Every option not named is not offered. */
export interface RulebookPatient {
  readonly id: string;
  /** A sentence that a clinician recognises. */
  readonly story: string;
  /** As in the `facts` of a patient file. */
  readonly facts: unknown;
  readonly expected: {
    /** The edition does not speak of this patient: no option is covered. */
    readonly outsideScope?: true;
    readonly offered: readonly string[];
    readonly undecided: readonly string[];
    /** The terms that could still decide an option; left out, they are not looked at. */
    readonly stillUnknown?: readonly string[];
  };
}

/** An edition as a file: all that it says, and the patients that it was tried on. */
export interface Rulebook {
  readonly $schema?: string;
  readonly renavigate: typeof rulebookFormat;
  readonly edition: Edition;
  /** How records of its patients are read, where it brings a disease of its own. */
  readonly mapping?: RecordMapping;
  readonly patients?: readonly RulebookPatient[];
}

const patient = object<RulebookPatient>(
  {
    id: aName,
    story: noted(words, 'A sentence that a clinician recognises.'),
    facts: noted(anything, 'As in the facts of a patient file: a term and its value.'),
    expected: object<RulebookPatient['expected']>({
      outsideScope: noted(maybe(only(true)), 'The edition does not speak of this patient.'),
      offered: list(aName, 'none'),
      undecided: noted(list(aName, 'none'), 'Every option named in neither list is not offered.'),
      stillUnknown: noted(maybe(list(aName, 'none')), 'The terms that could still decide.'),
    }),
  },
  'patient',
);

/** The whole file. */
export const rulebook = object<Rulebook>({
  $schema: told(maybe(words)),
  renavigate: noted(only(rulebookFormat), 'The mark and version of this form.'),
  edition,
  mapping: told(maybe(mapping), 'How records of its patients are read.'),
  patients: told(maybe(list(patient, 'told')), 'Worked patients: “check” tries the rules on them.'),
});
