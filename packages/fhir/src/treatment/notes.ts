import type { Text } from '@renavigate/engine';
import { type Note, problem } from '../base/problem.ts';
import { type Near, nearDetails, nearText } from '../chart/near.ts';
import type { Drug } from './medication.ts';

/** What a reader should know of a drug, a date or an operation that was not used as it stands. */

/** A drug, as far as a note names it. */
export type Named = Pick<Drug, 'label'>;

export function drugNotKnown(place: string, name: string, near: readonly Near[]): Note {
  return problem(
    'drug-not-known',
    place,
    (audience) => {
      const [en, fr] = nearText(near, audience);
      return [
        `${place}: ${name} was given or ordered for the cancer, and is not among the drugs that are known here.${en}`,
        `${place} : ${name} a été donné ou prescrit pour le cancer, et n’est pas parmi les médicaments connus ici.${fr}`,
      ];
    },
    [
      'Give its RxNorm ingredient or ATC code, or its generic name, if it is one of them. Otherwise keep it in mind: nothing here takes it into account.',
      'Donnez son code RxNorm (ingrédient) ou ATC, ou son nom générique, s’il en fait partie. Sinon, gardez-le à l’esprit : rien ici n’en tient compte.',
    ],
    { received: name, ...nearDetails(near) },
  );
}

export function drugNameNear(place: string, name: string, near: readonly Near[]): Note {
  return problem(
    'drug-name-near',
    place,
    (audience) => {
      const [en, fr] = nearText(near, audience);
      return [
        `${place}: ${name} is not among the drugs that are known here.${en}`,
        `${place} : ${name} n’est pas parmi les médicaments connus ici.${fr}`,
      ];
    },
    [
      'If it is a slip, correct the name, or give its RxNorm ingredient or ATC code. If it is another drug, nothing needs to be done.',
      'Si c’est une faute de frappe, corrigez le nom, ou donnez le code RxNorm (ingrédient) ou ATC. Si c’est un autre médicament, il n’y a rien à faire.',
    ],
    { received: name, ...nearDetails(near) },
  );
}

export function forAnother(place: string, drug: string, reason: string): Note {
  return problem(
    'drug-for-another-reason',
    place,
    [
      `${place}: ${drug} was given for ${reason}; it was not counted as treatment of the cancer.`,
      `${place} : ${drug} a été donné pour ${reason} ; non compté comme traitement du cancer.`,
    ],
    [
      'If it was given for the cancer, correct its reason.',
      'S’il a été donné pour le cancer, corrigez la raison.',
    ],
    { received: reason },
  );
}

export function planned(place: string, drug: Named, toDo: Text): Note {
  // A plan says nothing of what was received elsewhere, so that no stage of treatment follows from it.
  return problem(
    'drug-planned',
    place,
    (audience) => [
      `${place}: ${drug.label[audience].en} is planned; the record does not show that it was given.`,
      `${place} : ${drug.label[audience].fr} est prévu ; le dossier ne montre pas qu’il a été donné.`,
    ],
    [toDo.en, toDo.fr],
    { received: drug.label.clinician.en },
  );
}

export function prescribedNotProven(place: string, drug: Named): Note {
  return problem(
    'prescribed-not-proven',
    place,
    (audience) => [
      `${place}: ${drug.label[audience].en} is prescribed; the record does not show that a dose was taken. It was not used.`,
      `${place} : ${drug.label[audience].fr} est prescrit ; le dossier ne montre pas qu’une dose a été prise. Non utilisé.`,
    ],
    [
      'If it was taken, add a MedicationStatement or MedicationAdministration, or answer the question on drugs.',
      'S’il a été pris, ajoutez un MedicationStatement ou un MedicationAdministration, ou répondez à la question sur les médicaments.',
    ],
    { received: drug.label.clinician.en },
  );
}

export function knownByText(place: string, drug: Named, name: string): Note {
  return problem(
    'drug-known-by-text',
    place,
    (audience) => [
      `${place}: ${drug.label[audience].en} was recognised by its name alone (“${name}”), not by a code.`,
      `${place} : ${drug.label[audience].fr} a été reconnu par son nom seul (« ${name} »), sans code.`,
    ],
    ['Check that the name means this drug.', 'Vérifiez que ce nom désigne ce médicament.'],
    { received: name },
  );
}

export function restsOnRequest(place: string, drug: Named): Note {
  return problem(
    'rests-on-request',
    place,
    (audience) => [
      `${place}: that ${drug.label[audience].en} was received rests on a prescription whose course is over.`,
      `${place} : ${drug.label[audience].fr} ; que ce médicament a été reçu repose sur une ordonnance dont le cours est terminé.`,
    ],
    ['Confirm that it was taken.', 'Confirmez qu’il a été pris.'],
    { received: drug.label.clinician.en },
  );
}

export function restsOnDispense(place: string, drug: Named): Note {
  return problem(
    'rests-on-dispense',
    place,
    (audience) => [
      `${place}: that ${drug.label[audience].en} was received rests on its having been dispensed.`,
      `${place} : ${drug.label[audience].fr} ; que ce médicament a été reçu repose sur sa remise par la pharmacie.`,
    ],
    ['Confirm that it was taken.', 'Confirmez qu’il a été pris.'],
    { received: drug.label.clinician.en },
  );
}

export function stoppedWithoutReason(place: string, drug: Named): Note {
  return problem(
    'stopped-without-reason',
    place,
    (audience) => [
      `${place}: ${drug.label[audience].en} was stopped, and the record does not say why.`,
      `${place} : ${drug.label[audience].fr} a été arrêté, et le dossier ne dit pas pourquoi.`,
    ],
    [
      'Say whether the cancer grew while it was taken.',
      'Dites si le cancer a grossi pendant qu’il était pris.',
    ],
    { received: drug.label.clinician.en },
  );
}

export function progressionNotPlaced(place: string, when: string | undefined): Note {
  const [en, fr] = when === undefined ? ['undated', 'sans date'] : [when, when];
  return problem(
    'progression-not-placed',
    place,
    [
      `${place}: the cancer worsened (${en}), and the record does not show which drug was being given on that day.`,
      `${place} : le cancer s’est aggravé (${fr}), et le dossier ne montre pas quel médicament était donné ce jour-là.`,
    ],
    [
      'Give the start and end of each drug, or answer the question on progression.',
      'Donnez le début et la fin de chaque médicament, ou répondez à la question sur la progression.',
    ],
    { received: en },
  );
}

export function surgeryByText(place: string, name: string): Note {
  return problem(
    'surgery-known-by-text',
    place,
    [
      `${place}: the operation was recognised by its name alone (“${name}”), not by a code.`,
      `${place} : l’opération a été reconnue par son nom seul (« ${name} »), sans code.`,
    ],
    ['Check that it was done for the cancer.', 'Vérifiez qu’elle a été faite pour le cancer.'],
    { received: name },
  );
}

export function surgeryNotUsed(place: string, name: string): Note {
  return problem(
    'surgery-not-used',
    place,
    [
      `${place}: ${name} was not counted as treatment of the cancer: its reason, its status or its date speaks against it.`,
      `${place} : ${name} n’a pas été compté comme traitement du cancer : sa raison, son statut ou sa date s’y oppose.`,
    ],
    [
      'If it was done for the cancer, give the cancer as its reason.',
      'Si elle a été faite pour le cancer, donnez le cancer comme raison.',
    ],
    { received: name },
  );
}

export function diagnosisDateIsRecorded(place: string, date: string): Note {
  return problem(
    'diagnosis-date-is-recorded',
    place,
    [
      `${place}: the onset is not stated; ${date}, the day it was recorded, stands for the day of diagnosis.`,
      `${place} : le début n’est pas indiqué ; ${date}, le jour de l’inscription, tient lieu de date du diagnostic.`,
    ],
    ['Give onsetDateTime.', 'Donnez onsetDateTime.'],
    { received: date },
  );
}

export function timeNotUsed(
  place: string,
  asked: Text,
  why: readonly [en: string, fr: string],
): Note {
  return problem(
    'time-to-therapy-not-used',
    place,
    [
      `${place}: ${asked.en} was not concluded: ${why[0]}.`,
      `${place} : on n’a pas conclu ${asked.fr} : ${why[1]}.`,
    ],
    [
      'Answer the question on the time from diagnosis to the first drug.',
      'Répondez à la question sur le temps entre le diagnostic et le premier médicament.',
    ],
  );
}

export function recurrenceToConfirm(place: string): Note {
  return problem(
    'recurrence-to-confirm',
    place,
    [
      `${place}: a metastasis is recorded, but not that the cancer came back after treatment.`,
      `${place} : une métastase est notée, mais non que le cancer est revenu après un traitement.`,
    ],
    [
      'If it came back, set the clinicalStatus of the primary cancer to recurrence, or give the onset of the metastasis.',
      'S’il est revenu, mettez le clinicalStatus du cancer primitif à recurrence, ou donnez le début de la métastase.',
    ],
  );
}
