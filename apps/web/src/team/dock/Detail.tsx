import { type Edition, type OptionBeside, type Voice, words } from '@renavigate/engine';
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
  type Speaker,
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

interface VoiceLineProps extends Pick<DetailProps, 'onChoose'> {
  readonly voice: Voice;
  readonly chosen: Chosen;
  readonly together: Together;
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
function Voices({ option, ...line }: VoicesProps) {
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

/** How the option stands under the chosen edition, in its words. */
function StandingLine({ cell, together }: { readonly cell: Voice; readonly together: Together }) {
  const t = useWords('team');
  const { standing, strength } = cellOf(together.library.content, cell, together.language);
  return (
    <p className={`detail-standing cell-${standing}`}>
      <span className="sign" aria-hidden="true">
        {signs[standing]}
      </span>{' '}
      {t(`standing.${standing}`)}
      {strength === '' ? '' : ` – ${strength}`}
    </p>
  );
}

interface UnderEditionProps {
  readonly option: OptionBeside;
  readonly speaker: Speaker;
  readonly together: Together;
}

/** What the chosen edition says, why, and where it comes from. */
function UnderEdition({ option, speaker, together }: UnderEditionProps) {
  const { edition } = speaker;
  const told = useMemo(() => accounted(toldBy(speaker, together)), [speaker, together]);
  const cell = option.voices.find((voice) => voice.edition === edition.id);
  return (
    <>
      {cell === undefined ? null : <StandingLine cell={cell} together={together} />}
      {cell?.advice === undefined ? null : <Account told={told} advice={cell.advice} />}
      <EditionSource edition={edition} />
      <Notices
        notices={noticesOfEdition(edition.id, together.library.content)}
        audience="clinician"
      />
    </>
  );
}

type HeadProps = Omit<UnderEditionProps, 'speaker'> & { readonly speaker: Speaker | undefined };

/** What is told of the option whatever the edition: that it was had, where it stands, whether editions agree. */
function Head({ option, speaker, together }: HeadProps) {
  const editionName = useEditionName();
  return (
    <>
      <h3>
        {optionLabel(option.option, together)}
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
    </>
  );
}

function useTogether({ beside }: Consulted): Together {
  const language = useLanguage();
  const library = useLibrary();
  return useMemo(
    () => ({ library, beside, language, audience: 'clinician' }),
    [library, beside, language],
  );
}

/** Why and why not, for the chosen option under the chosen edition; across all editions where none is chosen. */
export function Detail({ consulted, chosen, onChoose }: DetailProps) {
  const t = useWords('team');
  const together = useTogether(consulted);
  const speaker = useMemo(
    () => speakersOf(together).find(({ edition }) => edition.id === chosen?.edition),
    [together, chosen?.edition],
  );
  if (chosen === undefined) return <p className="dock-empty">{t('detail.none')}</p>;
  const option = consulted.beside.options.find((each) => each.option === chosen.option);
  if (option === undefined) return null;
  return (
    <article className="detail" data-detail={chosen.option}>
      <Head option={option} speaker={speaker} together={together} />
      <div className="detail-columns">
        <div>
          {speaker === undefined ? null : (
            <UnderEdition option={option} speaker={speaker} together={together} />
          )}
        </div>
        <div>
          <Voices {...{ option, chosen, onChoose, together }} />
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
