import {
  type Beside,
  byKey,
  type Definitions,
  evaluate,
  termOf,
  type Voices,
  words,
} from '@renavigate/engine';
import type { RiskScore } from '../base/risk-score.ts';
import { text, voices } from '../base/text.ts';
import type { Library } from '../library/library.ts';
import { type InLibrary, tell } from './telling.ts';

const none: Definitions = { conditions: new Map(), classifications: new Map() };

/** The risk group of one patient: the groups that are still possible, and which factors are there, not there, or missing. */
export interface Risk {
  /** False where the patient is known to be one for whom the score was not made. */
  readonly applies: boolean;
  readonly groups: readonly string[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly missing: readonly string[];
}

/** The group and its factors, from the facts that were used. Where it does not apply, no group is told. */
export function riskOf(score: RiskScore, { facts }: Pick<Beside, 'facts'>): Risk {
  const known = byKey(facts);
  const saidOf = (term: string) => {
    const fact = known.get(term);
    return fact?.kind === 'yesNo' ? fact.value : undefined;
  };
  const of = (said: boolean | undefined) => score.factors.filter((term) => saidOf(term) === said);
  const applies = saidOf(score.appliesTo) !== false;
  const possible = score.groups.filter(
    ({ expression }) => evaluate(expression, known, none) !== 'false',
  );
  return {
    applies,
    groups: applies ? possible.map(({ id }) => id) : [],
    present: of(true),
    absent: of(false),
    missing: of(undefined),
  };
}

/** What is said around the group. */
export const riskWords = {
  all: voices(
    text('not known yet', 'pas encore connu'),
    text('unknown, every group possible', 'inconnu, tous les groupes possibles'),
  ),
  or: text(' or ', ' ou '),
  present: voices(text('you have', 'vous avez'), text('present', 'présents')),
  absent: voices(text('you do not have', 'vous n’avez pas'), text('absent', 'absents')),
  missing: voices(text('not known', 'pas connu'), text('missing', 'manquants')),
};

function groupText(score: RiskScore, { applies, groups }: Risk, voice: InLibrary): string {
  if (!applies) return tell(voice, score.notApplicable);
  if (groups.length === score.groups.length) return tell(voice, riskWords.all);
  return score.groups
    .filter(({ id }) => groups.includes(id))
    .map(({ label }) => tell(voice, label))
    .join(tell(voice, riskWords.or));
}

const everyState = ['present', 'absent', 'missing'] as const;

/** The group and its factors without their label; where room is short, only some factors, and in short words. */
export function riskBody(
  score: RiskScore,
  risk: Risk,
  voice: InLibrary,
  states: readonly (typeof everyState)[number][] = everyState,
  shortOf: (term: string) => Voices | undefined = () => undefined,
): string {
  const colon = tell(voice, words.colon);
  const { terms } = voice.library.content;
  const factors = states.flatMap((which) => {
    const labels = risk[which].map((term) =>
      tell(voice, shortOf(term) ?? termOf(term, terms).label),
    );
    if (labels.length === 0) return [];
    return [`${tell(voice, riskWords[which])}${colon}${labels.join(', ')}`];
  });
  const group = groupText(score, risk, voice);
  return risk.applies && factors.length > 0
    ? `${group} (${factors.join(tell(voice, words.semicolon))})`
    : group;
}

/** The group and its factors on one line, such as “score: intermediate (present: …; missing: …)”; where room is short, only some. */
export function riskText(
  score: RiskScore,
  risk: Risk,
  voice: InLibrary,
  states: readonly (typeof everyState)[number][] = everyState,
): string {
  const lead = `${tell(voice, score.label)}${tell(voice, words.colon)}`;
  return `${lead}${riskBody(score, risk, voice, states)}`;
}

/** The risk group that the library tells of a patient, on one line; nothing where it tells of none. */
export function riskLine(
  beside: Pick<Beside, 'facts'>,
  voice: InLibrary,
  states: readonly (typeof everyState)[number][] = everyState,
): string | undefined {
  const score: Library['riskScore'] = voice.library.content.riskScore;
  return score === undefined ? undefined : riskText(score, riskOf(score, beside), voice, states);
}
