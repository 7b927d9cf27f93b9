import { type OptionBeside, type PartHad, type Voice, words } from '@renavigate/engine';
import { besideWords as say } from './beside-words.ts';
import { type Voice as Manner, tell } from './telling.ts';
import { editionsOf, optionLabel, type Together } from './together.ts';

/** Why an edition takes no side: which of the three silences it is. Nothing where it takes one. */
export function silenceText({ side, part, speaksOf }: Voice, together: Together): string {
  if (side === 'notNamed') return tell(together, say.notNamed);
  if (side === 'silent') return tell(together, speaksOf ?? say.outside);
  if (part === undefined) return '';
  const template = part.breaksOff === undefined ? say.notHeld : say.breaksOff;
  return tell(together, template, { part: part.label[together.language] });
}

/** That an edition says it of a kind which the option is one of; nothing where it names the option. */
export function kindText({ kind }: Voice, together: Together): string {
  return kind === undefined
    ? ''
    : tell(together, say.asKind, { kind: optionLabel(kind, together) });
}

/** Something that an edition notes at its answer: a footnote, or a remark of its own or ours on it. */
export interface VoiceNote {
  readonly kind: 'footnote' | 'coverage' | 'caution' | 'doubt';
  /** What kind of note it is, in words. */
  readonly label: string;
  readonly text: string;
  readonly statements: readonly string[];
}

/** What stands wherever an edition's answer on an option stands. Nothing where it does not speak to the patient. */
export function notesOf(voice: Voice, together: Together): readonly VoiceNote[] {
  const { advice, edition, scope } = voice;
  if (advice === undefined || scope === 'false') return [];
  const found = editionsOf(together).find(({ id }) => id === edition);
  const footnotes = advice.strengths.flatMap(({ footnotes: notes = [], statement }) =>
    notes.map((note) => ({
      kind: 'footnote' as const,
      label: tell(together, say.footnote),
      text: note[together.language],
      statements: [statement],
    })),
  );
  const remarks = (found?.remarks ?? [])
    .filter(({ id }) => advice.remarks.includes(id))
    .map(({ kind, text, statements }) => ({
      kind,
      label: tell(together, say.remark[kind]),
      text: tell(together, text),
      statements,
    }));
  const all = [...footnotes, ...remarks];
  return [...new Map(all.map((note) => [note.text, note])).values()];
}

function partText({ part, details }: PartHad, together: Manner): string {
  const name = tell(together, part.label);
  const known = details.map(({ label }) => tell(together, label)).join(', ');
  return known === '' ? name : `${name} (${known})`;
}

/** What of an option was had before, and what is known of that; nothing where none was, or it is not known. */
export function hadText({ had }: OptionBeside, together: Manner): string {
  if (had === undefined || had.state === 'mayBe') return '';
  const sure = had.parts.filter(({ truth }) => truth === 'true');
  const list = sure
    .map((each) => partText(each, together))
    .join(words.semicolon[together.language]);
  return `${tell(together, say[had.state], { list })}.`;
}

/** Why an option comes after others, or is set aside; nothing where it is not. */
export function placeText({ place }: OptionBeside, together: Manner): string {
  return place === undefined || place.how === 'first'
    ? ''
    : tell(together, place.circumstance.label);
}
