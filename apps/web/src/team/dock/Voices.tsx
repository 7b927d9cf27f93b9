import { type OptionBeside, type Voice, words } from '@renavigate/engine';
import { kindText, notesOf, silenceText, type Together } from '@renavigate/guideline/tell';
import { useEditionName } from '../../guidelines/edition-name.ts';
import { useWords } from '../../language/language.ts';
import { cellOf, signs } from '../matrix/cells.ts';
import type { Chosen } from '../matrix/Matrix.tsx';

/** What an edition notes at its answer, and that it speaks of a kind where it does. */
function VoiceNotes({ voice, together }: { readonly voice: Voice; readonly together: Together }) {
  const kind = kindText(voice, together);
  const notes = notesOf(voice, together);
  if (kind === '' && notes.length === 0) return null;
  return (
    <ul className="bullets">
      {kind === '' ? null : <li>{kind}</li>}
      {notes.map(({ label, text }) => (
        <li key={text}>
          {label}
          {words.colon[together.language]}
          {text}
        </li>
      ))}
    </ul>
  );
}

interface VoiceLineProps {
  readonly voice: Voice;
  readonly chosen: Chosen;
  readonly together: Together;
  readonly onChoose: (chosen: Chosen) => void;
}

/** One edition in a line: its name leads to what it says. */
function VoiceLine({ voice, chosen, onChoose, together }: VoiceLineProps) {
  const t = useWords('team');
  const editionName = useEditionName();
  const { content } = together.library;
  const { edition, standing, strength } = cellOf(content, voice, together.language);
  const named = content.editions.find(({ id }) => id === edition);
  if (named === undefined || voice.side === 'notNamed') return null;
  const silence = silenceText(voice, together);
  return (
    <li>
      <button
        type="button"
        className="text-button"
        aria-pressed={edition === chosen.edition}
        onClick={() => onChoose({ option: chosen.option, edition })}
      >
        <span className={`sign cell-${standing}`} aria-hidden="true">
          {signs[standing]}
        </span>{' '}
        {editionName(named)}
      </button>
      <span className="voice-word">
        {' '}
        {silence !== '' ? silence : strength === '' ? t(`standing.${standing}`) : strength}
      </span>
      <VoiceNotes voice={voice} together={together} />
    </li>
  );
}

interface VoicesProps extends Omit<VoiceLineProps, 'voice'> {
  readonly option: OptionBeside;
}

/** Every edition in one line each: the way from one to the next without the matrix. */
export function Voices({ option, ...line }: VoicesProps) {
  const t = useWords('team');
  return (
    <section className="detail-part">
      <h4>{t('detail.voices')}</h4>
      <ul className="voices">
        {option.voices.map((voice) => (
          <VoiceLine key={voice.edition} voice={voice} {...line} />
        ))}
      </ul>
    </section>
  );
}
