import type { Chart } from '../chart.ts';
import { dateAt, problemsOf } from '../dated.ts';
import { type Findings, findings } from '../findings.ts';
import { type Note, problem } from '../problem.ts';
import { completedMonths } from '../raw/date.ts';
import type { Resource } from '../raw/resource.ts';

const adult = 18 * 12;

/** Guidance on kidney cancer is for adults, though not every source says so: a child is told, not refused. */
export function childNotes(chart: Chart, patients: readonly Resource[]): Findings {
  const [patient] = patients;
  if (patient === undefined) return findings({});
  const birth = dateAt(chart, patient, ['birthDate']);
  if (birth.kind !== 'date') return findings({ problems: problemsOf(birth) });
  const isChild = completedMonths(birth.date.lastDay, chart.today) < adult;
  return findings({ notes: isChild ? [child(patient.place)] : [] });
}

function child(place: string): Note {
  return problem(
    'child',
    place,
    [
      `${place}: the patient is not known to be 18 or older; guidance on kidney cancer is written for adults.`,
      `${place} : on ne sait pas si le patient a 18 ans ou plus ; les recommandations sur le cancer du rein sont écrites pour les adultes.`,
    ],
    [
      'For a child, ask a paediatric cancer team.',
      'Pour un enfant, consultez une équipe d’oncologie pédiatrique.',
    ],
  );
}
