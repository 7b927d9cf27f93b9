import { type CancerMapping, printable, type Text } from '@renavigate/engine';
import { type Note, problem, type RecordProblem } from '../base/problem.ts';
import type { Chart } from '../chart/chart.ts';
import { type Findings, findings } from '../chart/findings.ts';
import { isOneOf, nameOf, wordsOf } from '../raw/concept.ts';
import { cancerNotFound, otherDisease, otherPrimaryCancer } from '../refuse/refusals.ts';
import type { ClassifiedCondition } from './classify.ts';

/** Why the cancers of a record keep it from being advised on; nothing when it is the one that guidance is on. */
export function cancerRefusals(
  { mapping: { cancer } }: Chart,
  conditions: readonly ClassifiedCondition[],
): readonly RecordProblem[] {
  const others = conditions
    .filter(isOtherNow)
    .map(({ resource, code, kind }) =>
      kind === 'otherDisease'
        ? otherDisease(resource.place, nameOf(code), cancer)
        : otherPrimaryCancer(resource.place, nameOf(code)),
    );
  if (primaryCancersOf(conditions).length > 0) return others;
  const alike = conditions.flatMap((each) => cancerLikeName(each, cancer));
  return [...others, cancerNotFound(alike.slice(0, 5), cancer)];
}

/** The conditions that are the cancer itself, where they are confirmed. */
export function primaryCancersOf(
  conditions: readonly ClassifiedCondition[],
): readonly ClassifiedCondition[] {
  return conditions.filter(({ kind, confirmed }) => kind === 'thisCancer' && confirmed);
}

/** One that is over does not stop the reading; it is told, for metastases could still be its own. */
function isOtherNow({ kind, status, confirmed }: ClassifiedCondition): boolean {
  return (kind === 'otherDisease' || kind === 'otherPrimary') && confirmed && status !== 'over';
}

function cancerLikeName(
  { kind, code, resource }: ClassifiedCondition,
  { growth }: CancerMapping,
): readonly string[] {
  const sounds = wordsOf(code).some((words) =>
    /cancer|carcinom|neoplas|tumou?r|tumeur/i.test(words),
  );
  if (kind === 'notCancer' && !sounds && !isOneOf(code, growth)) return [];
  return [`${nameOf(code)} [${printable(resource.place)}]`];
}

/** What a reader should know of the diagnoses that were not used. */
export function diagnosisNotes(
  { mapping: { cancer } }: Chart,
  conditions: readonly ClassifiedCondition[],
): Findings {
  return findings({ notes: conditions.flatMap((each) => noteOn(each, cancer)) });
}

function noteOn(
  { kind, code, confirmed, status, resource }: ClassifiedCondition,
  { name: cancer }: CancerMapping,
): readonly Note[] {
  if (kind === 'notCancer') return [];
  const name = nameOf(code);
  if (!confirmed) return [unconfirmed(resource.place, name)];
  if (status !== 'over' || kind === 'secondary') return [];
  return [
    kind === 'thisCancer'
      ? inRemission(resource.place, name)
      : earlierCancer(resource.place, name, cancer),
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

function earlierCancer(place: string, name: string, cancer: Text): Note {
  return problem(
    'earlier-cancer',
    place,
    [
      `${place}: there was another cancer, ${name}, which the record says is over.`,
      `${place} : il y a eu un autre cancer, ${name}, que le dossier dit terminé.`,
    ],
    [
      `Make sure that metastases and drugs in the record belong to the ${cancer.en}.`,
      `Assurez-vous que les métastases et les médicaments du dossier sont ceux du ${cancer.fr}.`,
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
