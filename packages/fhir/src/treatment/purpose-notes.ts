import type { OnlyAdjuvantMapping, Text } from '@renavigate/engine';
import { type Note, problem } from '../base/problem.ts';
import type { Named } from './notes.ts';

/** What a reader should know of what a drug was for, where the record leaves it open or does not state it. */

export function purposeNotSettled(place: string, drug: Named): Note {
  return problem(
    'purpose-not-settled',
    place,
    (audience) => [
      `${place}: the record does not settle whether ${drug.label[audience].en} was given for advanced disease, or only after surgery to keep the cancer from coming back. Neither was concluded.`,
      `${place} : le dossier ne dit pas avec certitude si ce médicament (${drug.label[audience].fr}) a été donné pour une maladie avancée, ou seulement après une chirurgie pour empêcher le cancer de revenir. Rien n’en a été conclu.`,
    ],
    [
      'Give its dates and the onset of each metastasis, or its intent; or answer the questions on drugs for advanced disease and after surgery.',
      'Donnez ses dates et le début de chaque métastase, ou son intention ; ou répondez aux questions sur les médicaments pour la maladie avancée et après la chirurgie.',
    ],
    { received: drug.label.clinician.en },
  );
}

export function adjuvantByDates(place: string, drug: Named, operation: Text): Note {
  return problem(
    'adjuvant-by-dates',
    place,
    (audience) => [
      `${place}: ${drug.label[audience].en} was taken to be adjuvant from its dates alone: it began soon after ${operation.en} and was over before the first metastasis.`,
      `${place} : ce médicament (${drug.label[audience].fr}) a été considéré comme adjuvant d’après ses dates seules : il a commencé peu après ${operation.fr} et était terminé avant la première métastase.`,
    ],
    [
      'If it was given for advanced disease, state its intent, or add the metastasis that it was given for.',
      'S’il a été donné pour une maladie avancée, indiquez son intention, ou ajoutez la métastase pour laquelle il a été donné.',
    ],
    { received: drug.label.clinician.en },
  );
}

export function adjuvantNotPlaced(place: string, drug: Named): Note {
  return problem(
    'adjuvant-not-placed',
    place,
    (audience) => [
      `${place}: ${drug.label[audience].en} was adjuvant, but the dates do not settle when the last dose was, when the cancer came back, or what was given since. What depends on these was not concluded.`,
      `${place} : ce médicament (${drug.label[audience].fr}) était adjuvant, mais les dates ne disent pas avec certitude quand la dernière dose a été donnée, quand le cancer est revenu, ou ce qui a été donné depuis. Ce qui en dépend n’a pas été conclu.`,
    ],
    [
      'Give the day of the last dose and the onset of each metastasis, or answer the questions on the drug after surgery.',
      'Donnez le jour de la dernière dose et le début de chaque métastase, ou répondez aux questions sur le médicament donné après la chirurgie.',
    ],
    { received: drug.label.clinician.en },
  );
}

export function onlyAdjuvantAsRecorded(
  place: string,
  { kind, confirm }: OnlyAdjuvantMapping,
): Note {
  return problem(
    'only-adjuvant-as-recorded',
    place,
    [
      `${place}: the record shows ${kind.en} only before the cancer came back. That none was given since rests on the record being complete.`,
      `${place} : le dossier montre ${kind.fr} seulement avant le retour du cancer. Qu’aucun n’a été donné depuis suppose que le dossier est complet.`,
    ],
    [confirm.en, confirm.fr],
  );
}
