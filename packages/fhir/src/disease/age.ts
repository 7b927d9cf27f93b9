import type { Text } from '@renavigate/engine';
import { type Note, problem } from '../base/problem.ts';
import type { Chart } from '../chart/chart.ts';
import { dateAt, problemsOf } from '../chart/dated.ts';
import { type Findings, findings } from '../chart/findings.ts';
import { completedMonths } from '../raw/date.ts';
import type { Resource } from '../raw/resource.ts';

/** Guidance on a cancer may be for adults, though not every source says so: a child is told, not refused. */
export function childNotes(chart: Chart, patients: readonly Resource[]): Findings {
  const [patient] = patients;
  const { cancer } = chart.mapping;
  if (patient === undefined || cancer.adultsFrom === undefined) return findings({});
  const birth = dateAt(chart, patient, ['birthDate']);
  if (birth.kind !== 'date') return findings({ problems: problemsOf(birth) });
  const isChild = completedMonths(birth.date.lastDay, chart.today) < cancer.adultsFrom * 12;
  return findings({ notes: isChild ? [child(patient.place, cancer.name, cancer.adultsFrom)] : [] });
}

function child(place: string, cancer: Text, years: number): Note {
  return problem(
    'child',
    place,
    [
      `${place}: the patient is not known to be ${years} or older; guidance on ${cancer.en} is written for adults.`,
      `${place} : on ne sait pas si le patient a ${years} ans ou plus ; les recommandations sur le ${cancer.fr} sont écrites pour les adultes.`,
    ],
    [
      'For a child, ask a paediatric cancer team.',
      'Pour un enfant, consultez une équipe d’oncologie pédiatrique.',
    ],
  );
}
