import { problem, type RecordProblem } from '../base/problem.ts';
import { isAfter, monthsBetween, type PartialDate } from '../raw/date.ts';

type Pair = readonly [en: string, fr: string];

/** One day that a record states: of what, and in which element. */
export interface DatedEvent {
  /** The resource and the path of the element. */
  readonly at: string;
  readonly what: Pair;
  readonly date: PartialDate;
}

/** Two days that cannot both be right, with every day that is doubted for it. */
export interface Dispute {
  readonly problem: RecordProblem;
  readonly doubted: readonly DatedEvent[];
}

export const what = {
  birth: ['the birth', 'la naissance'],
  death: ['the death', 'le décès'],
  diagnosis: ['the first diagnosis of the cancer', 'le premier diagnostic du cancer'],
  recurrence: ['the return of the cancer', 'le retour du cancer'],
  metastasis: ['a metastasis', 'une métastase'],
  treatment: [
    'an operation or radiotherapy for the cancer',
    'une opération ou une radiothérapie du cancer',
  ],
  drugStart: [
    'the start of a drug against the cancer',
    'le début d’un médicament contre le cancer',
  ],
  worsening: ['a worsening of the cancer', 'une aggravation du cancer'],
  result: ['a test result', 'un résultat d’examen'],
  start: ['its start', 'son début'],
  end: ['its end', 'sa fin'],
} as const satisfies Readonly<Record<string, Pair>>;

const oneIsWrong: Pair = [
  'Correct the one of the two dates that is wrong.',
  'Corrigez celle des deux dates qui est fausse.',
];

export const onsetIsFirst: Pair = [
  'Correct the one of the two dates that is wrong. The onset is that of the first diagnosis, not of the recurrence.',
  'Corrigez celle des deux dates qui est fausse. Le début est celui du premier diagnostic, et non de la récidive.',
];

export const treatedFirst: Pair = [
  'Correct the one of the two dates that is wrong, or add the treatment from before the cancer came back.',
  'Corrigez celle des deux dates qui est fausse, ou ajoutez le traitement d’avant le retour du cancer.',
];

/**
 * So many completed months before the diagnosis a metastasis, an operation or a worsening is no longer how the cancer was
 * found: a broken bone or an operation often comes some weeks before the day that stands as the diagnosis. No source sets
 * this.
 */
const monthsOfFinding = 3;

/** Whether a day is certainly earlier than another. */
export function isBefore(event: DatedEvent, other: DatedEvent): boolean {
  return isAfter(other.date, event.date);
}

/** Whether a day is certainly earlier than another by more than it may take to find a cancer. */
export function isLongBefore(event: DatedEvent, other: DatedEvent): boolean {
  return isBefore(event, other) && monthsBetween(event.date, other.date).least >= monthsOfFinding;
}

/** Each event that comes before all of the others, as it must not; nothing where there are no others. */
export function disputes(
  events: readonly DatedEvent[],
  others: readonly DatedEvent[],
  isWrong: (event: DatedEvent, other: DatedEvent) => boolean,
  mend: Pair = oneIsWrong,
): readonly Dispute[] {
  const [first] = [...others].sort(byDay);
  if (first === undefined) return [];
  return events
    .filter((event) => others.every((other) => isWrong(event, other)))
    .map((event) => ({
      problem: outOfOrder(event, first, mend),
      doubted: [event, ...others],
    }));
}

function byDay(one: DatedEvent, two: DatedEvent): number {
  return key(one).localeCompare(key(two));
}

function key({ date, at }: DatedEvent): string {
  return `${date.lastDay} ${date.firstDay} ${at}`;
}

function outOfOrder(event: DatedEvent, other: DatedEvent, mend: Pair): RecordProblem {
  const [en, fr] = event.what;
  const [otherEn, otherFr] = other.what;
  const [day, otherDay] = [event.date.written, other.date.written];
  return problem(
    'dates-out-of-order',
    event.at,
    [
      `${event.at}: ${en} is dated ${day}, before ${otherEn} (${other.at}, ${otherDay}). Neither date was used, nor what rests on them.`,
      `${event.at} : ${fr} porte la date du ${day}, avant ${otherFr} (${other.at}, ${otherDay}). Ni l’une ni l’autre date n’a été utilisée, ni ce qui en dépend.`,
    ],
    mend,
    { received: `${day} < ${otherDay}` },
  );
}
