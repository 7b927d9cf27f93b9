import {
  type Beside,
  byKey,
  type Definitions,
  evaluate,
  type Truth,
  termOf,
  type Voices,
  words,
} from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { imdcFactors, imdcRisk } from '../definitions/imdc.ts';
import { metastatic } from '../terms/spread.ts';
import { terms } from '../vocabulary/terms.ts';
import { type InLibrary, tell, type Voice } from './telling.ts';

const none: Definitions = { conditions: new Map(), classifications: new Map() };
const { groups: allGroups } = imdcRisk([]);

/** The IMDC group of one patient: the groups that are still possible, and which factors are there, not there, or missing. */
export interface Imdc {
  /** False where the disease is known not to be metastatic: the groups were not made for it. */
  readonly applies: boolean;
  readonly groups: readonly string[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly missing: readonly string[];
}

/** Whether a library speaks of the group: another disease has none of its factors. */
export function asksForImdc({ library }: InLibrary): boolean {
  const held = new Set(library.content.terms.map(({ id }) => id));
  return imdcFactors().every((factor) => factor.kind !== 'yes' || held.has(factor.term));
}

/** The IMDC group and its factors, from the facts that were used. Where it does not apply, no group is told. */
export function imdcOf({ facts }: Pick<Beside, 'facts'>): Imdc {
  const known = byKey(facts);
  const of = (truth: Truth) =>
    imdcFactors().flatMap((factor) =>
      factor.kind === 'yes' && evaluate(factor, known, none) === truth ? [factor.term] : [],
    );
  const spread = known.get(metastatic.id);
  const applies = !(spread?.kind === 'yesNo' && spread.value === false);
  const possible = allGroups.filter(
    ({ expression }) => evaluate(expression, known, none) !== 'false',
  );
  return {
    applies,
    groups: applies ? possible.map(({ id }) => id) : [],
    present: of('true'),
    absent: of('false'),
    missing: of('unknown'),
  };
}

/** What is said around the group. What it needs from outside stands in braces. */
export const imdcWords = {
  label: voices(text('Risk group (IMDC)', 'Groupe de risque (IMDC)'), text('IMDC', 'IMDC')),
  notMetastatic: voices(
    text(
      'not for you, since these groups are for cancer that has spread',
      'pas pour vous, car ces groupes sont pour un cancer qui s’est propagé',
    ),
    text('does not apply (disease not metastatic)', 'ne s’applique pas (maladie non métastatique)'),
  ),
  all: voices(
    text('not known yet', 'pas encore connu'),
    text('unknown, every group possible', 'inconnu, tous les groupes possibles'),
  ),
  or: text(' or ', ' ou '),
  present: voices(text('you have', 'vous avez'), text('present', 'présents')),
  absent: voices(text('you do not have', 'vous n’avez pas'), text('absent', 'absents')),
  missing: voices(text('not known', 'pas connu'), text('missing', 'manquants')),
};

function groupText({ applies, groups }: Imdc, voice: Voice): string {
  if (!applies) return tell(voice, imdcWords.notMetastatic);
  if (groups.length === allGroups.length) return tell(voice, imdcWords.all);
  return allGroups
    .filter(({ id }) => groups.includes(id))
    .map(({ label }) => tell(voice, label))
    .join(tell(voice, imdcWords.or));
}

const everyState = ['present', 'absent', 'missing'] as const;

/** The group and its factors without their label; where room is short, only some factors, and in short words. */
export function imdcBody(
  imdc: Imdc,
  voice: Voice,
  states: readonly (typeof everyState)[number][] = everyState,
  shortOf: (term: string) => Voices | undefined = () => undefined,
): string {
  const colon = tell(voice, words.colon);
  const factors = states.flatMap((which) => {
    const labels = imdc[which].map((term) =>
      tell(voice, shortOf(term) ?? termOf(term, terms).label),
    );
    if (labels.length === 0) return [];
    return [`${tell(voice, imdcWords[which])}${colon}${labels.join(', ')}`];
  });
  const group = groupText(imdc, voice);
  return imdc.applies && factors.length > 0
    ? `${group} (${factors.join(tell(voice, words.semicolon))})`
    : group;
}

/** The group and its factors on one line, such as “IMDC: intermediate (present: …; missing: …)”; where room is short, only some. */
export function imdcText(
  imdc: Imdc,
  voice: Voice,
  states: readonly (typeof everyState)[number][] = everyState,
): string {
  const lead = `${tell(voice, imdcWords.label)}${tell(voice, words.colon)}`;
  return `${lead}${imdcBody(imdc, voice, states)}`;
}
