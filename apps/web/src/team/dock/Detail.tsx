import { type Edition, type Voice, words } from '@renavigate/engine';
import {
  accounted,
  agreementText,
  hadText,
  kindText,
  notesOf,
  noticesBeside,
  noticesOfEdition,
  optionLabel,
  placeText,
  silenceText,
  speakersOf,
  type Together,
  toldBy,
} from '@renavigate/guideline/tell';
import { useMemo } from 'react';
import { useLibrary } from '../../guidelines/context.ts';
import { useEditionName } from '../../guidelines/edition-name.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { Notices } from '../../parts/Notices.tsx';
import type { Consulted } from '../case/consult-case.ts';
import { cellOf, signs } from '../matrix/cells.ts';
import type { Chosen } from '../matrix/Matrix.tsx';
import { Account } from './Account.tsx';
import { Marks } from './Marks.tsx';

export interface DetailProps {
  readonly consulted: Consulted;
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
}

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

/** Every edition in one line each: the way from one to the next without the matrix. */
function Voices({
  consulted,
  chosen,
  onChoose,
  together,
}: DetailProps & { readonly chosen: Chosen; readonly together: Together }) {
  const t = useWords('team');
  const language = useLanguage();
  const editionName = useEditionName();
  const option = consulted.beside.options.find((each) => each.option === chosen.option);
  return (
    <ul className="voices">
      {(option?.voices ?? []).map((voice) => {
        const { edition, standing, strength } = cellOf(together.library.content, voice, language);
        const named = together.library.content.editions.find(({ id }) => id === edition);
        if (named === undefined || voice.side === 'notNamed') return null;
        const silence = silenceText(voice, together);
        return (
          <li key={edition}>
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
      })}
    </ul>
  );
}

function EditionSource({ edition }: { readonly edition: Edition }) {
  const shared = useWords('shared');
  const say = useSay();
  const language = useLanguage();
  const { title, body, contentDate, url, currency } = edition.source;
  return (
    <p className="edition-source">
      {say(body)}
      {words.colon[language]}
      {say(title)}, {say(contentDate)}. {say(currency)}{' '}
      <a href={url} target="_blank" rel="noreferrer">
        {shared('source.open')}
      </a>
    </p>
  );
}

/** Why and why not, for the chosen option under the chosen edition; across all editions where none is chosen. */
export function Detail(props: DetailProps) {
  const { consulted, chosen } = props;
  const t = useWords('team');
  const language = useLanguage();
  const library = useLibrary();
  const editionName = useEditionName();
  const together: Together = useMemo(
    () => ({ library, beside: consulted.beside, language, audience: 'clinician' }),
    [library, consulted, language],
  );
  const speaker = useMemo(
    () => speakersOf(together).find(({ edition }) => edition.id === chosen?.edition),
    [together, chosen?.edition],
  );
  const told = useMemo(
    () => (speaker === undefined ? undefined : accounted(toldBy(speaker, together))),
    [speaker, together],
  );
  if (chosen === undefined) return <p className="dock-empty">{t('detail.none')}</p>;
  const option = consulted.beside.options.find((each) => each.option === chosen.option);
  if (option === undefined) return null;
  const cell = option.voices.find(({ edition }) => edition === chosen.edition);
  const { advice } = cell ?? {};
  return (
    <article className="detail" data-detail={chosen.option}>
      <h3>
        {optionLabel(chosen.option, together)}
        {speaker === undefined ? null : (
          <span className="detail-edition"> {editionName(speaker.edition)}</span>
        )}
      </h3>
      {[hadText(option, together), placeText(option, together)]
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text} className="option-beside">
            {text}
          </p>
        ))}
      <p className="detail-about">{agreementText(option, together)}</p>
      <div className="detail-columns">
        <div>
          {cell === undefined || speaker === undefined ? null : (
            <p
              className={`detail-standing cell-${cellOf(library.content, cell, language).standing}`}
            >
              <span className="sign" aria-hidden="true">
                {signs[cellOf(library.content, cell, language).standing]}
              </span>{' '}
              {t(`standing.${cellOf(library.content, cell, language).standing}`)}
              {cellOf(library.content, cell, language).strength === ''
                ? ''
                : ` – ${cellOf(library.content, cell, language).strength}`}
            </p>
          )}
          {told === undefined || advice === undefined ? null : (
            <Account told={told} advice={advice} />
          )}
          {speaker === undefined ? null : (
            <>
              <EditionSource edition={speaker.edition} />
              <Notices
                notices={noticesOfEdition(speaker.edition.id, together.library.content)}
                audience="clinician"
              />
            </>
          )}
        </div>
        <div>
          <section className="detail-part">
            <h4>{t('detail.voices')}</h4>
            <Voices {...props} chosen={chosen} together={together} />
          </section>
          <Notices
            notices={noticesBeside(option.option, together.library.content)}
            audience="clinician"
          />
          <Marks marks={option.marks} />
        </div>
      </div>
    </article>
  );
}
