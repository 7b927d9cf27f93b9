import { type AlertHit, alertsIfRight, type Beside, type Problem } from '@renavigate/engine';
import { alertWords as say } from './alert-words.ts';
import { citationJson } from './citation-lines.ts';
import { type InLibrary, tell, type Voice } from './telling.ts';

/** What cannot wait, in one language and voice. */
export interface AlertLine {
  readonly id: string;
  readonly kind: 'result' | 'sign';
  readonly label: string;
  /** What to do about it. */
  readonly text: string;
  /** The number was not used because nobody plausibly has it: all this holds only if it is right. */
  readonly onlyIfRight?: true;
  readonly sources: readonly ReturnType<typeof citationJson>[];
}

/** What cannot wait, each once: what holds, then what would hold if a number that was set aside were right. */
function hitsOf(
  { alerts: holding, problems: met, facts }: Beside,
  problems: readonly Problem[],
  { library }: InLibrary,
): readonly AlertHit[] {
  // A number that was given anew is no longer in doubt.
  const given = new Set(facts.map(({ term }) => term));
  const open = [...problems, ...met].filter(
    ({ setAside }) => setAside !== undefined && !given.has(setAside.term),
  );
  const doubted = alertsIfRight(library.content.alerts ?? [], open);
  const known = new Set(holding.map(({ alert }) => alert.id));
  return [...holding, ...doubted.filter(({ alert }) => !known.has(alert.id))];
}

function alertLine({ alert, onlyIfRight }: AlertHit, voice: Voice): AlertLine {
  const { id, kind, label, text, sources } = alert;
  const named = tell(voice, label);
  return {
    id,
    kind,
    label: onlyIfRight ? tell(voice, say.ifRight, { label: named }) : named,
    text: tell(voice, text),
    ...(onlyIfRight ? { onlyIfRight } : {}),
    sources: sources.map(citationJson),
  };
}

/** What stands before every answer. Takes what was met while reading, too: a number set aside may be right. */
export function alertLines(
  beside: Beside,
  problems: readonly Problem[],
  voice: InLibrary,
): readonly AlertLine[] {
  return hitsOf(beside, problems, voice).map((hit) => alertLine(hit, voice));
}

/** The heading above alerts: what they are, and that they come first. */
export function alertHeading(lines: readonly AlertLine[], voice: Voice): string {
  if (lines.every(({ onlyIfRight }) => onlyIfRight)) return tell(voice, say.headingIfRight);
  const kinds = new Set(lines.map(({ kind }) => kind));
  const [only] = kinds.size === 1 ? kinds : [];
  return tell(voice, only === undefined ? say.heading.both : say.heading[only]);
}
