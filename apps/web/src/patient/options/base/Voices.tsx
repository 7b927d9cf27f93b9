import type { Voice } from '@renavigate/engine';
import { editionsOf, kindText, notesOf, type Together } from '@renavigate/guideline/tell';
import { useEditionName } from '../../../guidelines/edition-name.ts';
import { useSay, useWords } from '../../../language/language.ts';
import type { CardProps } from './card-props.ts';

interface NotesProps {
  readonly voice: Voice;
  readonly together: Together;
}

/** What an edition notes at its answer, and that it speaks of a kind where it does. */
export function VoiceNotes({ voice, together }: NotesProps) {
  const shared = useWords('shared');
  const kind = kindText(voice, together);
  const notes = notesOf(voice, together);
  if (kind === '' && notes.length === 0) return null;
  return (
    <ul className="voice-notes">
      {kind === '' ? null : <li>{kind}</li>}
      {notes.map(({ label, text }) => (
        <li key={text}>
          <strong>
            {label}
            {shared('colon')}
          </strong>{' '}
          {text}
        </li>
      ))}
    </ul>
  );
}

/** Who offers an option today, in which words, and when. */
export function Voices({ option, together }: Pick<CardProps, 'option' | 'together'>) {
  const shared = useWords('shared');
  const say = useSay();
  const editionName = useEditionName();
  const offering = option.voices.filter(
    ({ replaced, side, advice }) =>
      !replaced && side !== 'silent' && advice?.standing === 'offered',
  );
  if (offering.length === 0) return null;
  return (
    <ul className="voices">
      {offering.map((voice) => {
        const { edition: id, advice } = voice;
        const edition = editionsOf(together).find((each) => each.id === id);
        const words = [...new Set(advice?.strengths.map((each) => say(each.words)))];
        return (
          <li key={id}>
            {edition === undefined ? id : editionName(edition)}
            {words.length === 0 ? null : (
              <>
                {shared('colon')} {words.map((text) => shared('quote', { text })).join(', ')}
              </>
            )}
            <VoiceNotes voice={voice} together={together} />
          </li>
        );
      })}
    </ul>
  );
}
