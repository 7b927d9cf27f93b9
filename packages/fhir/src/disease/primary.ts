import { printable } from '@renavigate/engine';
import { kidneyNeoplasm } from '../codes.ts';
import { type Findings, findings } from '../findings.ts';
import { type Note, problem, type RecordProblem } from '../problem.ts';
import { isOneOf, nameOf, wordsOf } from '../raw/concept.ts';
import { noKidneyCancer, notThisKidneyCancer, otherPrimaryCancer } from '../refuse/refusals.ts';
import type { ClassifiedCondition } from './classify.ts';

/** Why the cancers of a record keep it from being advised on; nothing when there is one kidney cancer. */
export function cancerRefusals(
  conditions: readonly ClassifiedCondition[],
): readonly RecordProblem[] {
  const others = conditions
    .filter(isOtherNow)
    .map(({ resource, code, kind }) =>
      kind === 'notRenalCell'
        ? notThisKidneyCancer(resource.place, nameOf(code))
        : otherPrimaryCancer(resource.place, nameOf(code)),
    );
  if (kidneyCancersOf(conditions).length > 0) return others;
  return [...others, noKidneyCancer(conditions.flatMap(cancerLikeName).slice(0, 5))];
}

export function kidneyCancersOf(
  conditions: readonly ClassifiedCondition[],
): readonly ClassifiedCondition[] {
  return conditions.filter(({ kind, confirmed }) => kind === 'kidney' && confirmed);
}

/** One that is over does not stop the reading; it is told, for metastases could still be its own. */
function isOtherNow({ kind, status, confirmed }: ClassifiedCondition): boolean {
  return (kind === 'notRenalCell' || kind === 'otherPrimary') && confirmed && status !== 'over';
}

function cancerLikeName({ kind, code, resource }: ClassifiedCondition): readonly string[] {
  const sounds = wordsOf(code).some((words) =>
    /cancer|carcinom|neoplas|tumou?r|tumeur/i.test(words),
  );
  if (kind === 'notCancer' && !sounds && !isOneOf(code, kidneyNeoplasm)) return [];
  return [`${nameOf(code)} [${printable(resource.place)}]`];
}

/** What a reader should know of the diagnoses that were not used. */
export function diagnosisNotes(conditions: readonly ClassifiedCondition[]): Findings {
  return findings({ notes: conditions.flatMap(noteOn) });
}

function noteOn({ kind, code, confirmed, status, resource }: ClassifiedCondition): readonly Note[] {
  if (kind === 'notCancer') return [];
  const name = nameOf(code);
  if (!confirmed) return [unconfirmed(resource.place, name)];
  if (status !== 'over' || kind === 'secondary') return [];
  return [
    kind === 'kidney' ? inRemission(resource.place, name) : earlierCancer(resource.place, name),
  ];
}

function unconfirmed(place: string, name: string): Note {
  return problem(
    'unconfirmed-diagnosis',
    place,
    [
      `${place}: ${name} is not confirmed; it was not used.`,
      `${place} : ${name} n’est pas confirmé ; non utilisé.`,
    ],
    [
      'Set verificationStatus to confirmed, or to refuted, when it is known.',
      'Mettez verificationStatus à confirmed, ou à refuted, quand ce sera connu.',
    ],
    { received: name },
  );
}

function earlierCancer(place: string, name: string): Note {
  return problem(
    'earlier-cancer',
    place,
    [
      `${place}: there was another cancer, ${name}, which the record says is over.`,
      `${place} : il y a eu un autre cancer, ${name}, que le dossier dit terminé.`,
    ],
    [
      'Make sure that metastases and drugs in the record belong to the kidney cancer.',
      'Assurez-vous que les métastases et les médicaments du dossier sont ceux du cancer du rein.',
    ],
    { received: name },
  );
}

function inRemission(place: string, name: string): Note {
  return problem(
    'cancer-in-remission',
    place,
    [
      `${place}: the record says that ${name} is not active now.`,
      `${place} : le dossier dit que ${name} n’est pas actif maintenant.`,
    ],
    [
      'If it has come back, set clinicalStatus to recurrence or relapse.',
      'S’il est revenu, mettez clinicalStatus à recurrence ou relapse.',
    ],
    { received: name },
  );
}
