import type { Edition, OptionAdvice, Voice } from '@renavigate/engine';
import {
  capital,
  editionsOf,
  nameOf,
  namesOf,
  noticesOfEdition,
  silenceText,
  type Together,
} from '@renavigate/guideline/tell';
import { useEditionName } from '../../../guidelines/edition-name.ts';
import { useSay, useWords } from '../../../language/language.ts';
import { Door } from '../../../parts/Door.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import { Notices } from '../../../parts/Notices.tsx';
import { StatementList, statementsAt } from '../../../parts/StatementList.tsx';
import type { CardProps } from '../base/card-props.ts';
import { VoiceNotes } from '../base/Voices.tsx';

/** Every statement that an edition's word on an option rests on, or is shown beside. */
function citedOf({ recommendations, against, remarks, option }: OptionAdvice, edition: Edition) {
  const rules = [...recommendations, ...against].flatMap(({ statements, strength, conditions }) => [
    ...statements,
    strength.statement,
    ...conditions.flatMap(({ origin }) => origin.statements),
  ]);
  const shown = statementsAt(
    edition,
    (place) => place.kind === 'option' && place.option === option,
  );
  const said = edition.remarks.filter(({ id }) => remarks.includes(id));
  return [...shown, ...rules, ...said.flatMap(({ statements }) => statements)];
}

interface OneProps {
  readonly voice: Voice;
  readonly advice: OptionAdvice;
  readonly edition: Edition;
  readonly together: Together;
}

const standingWords = {
  offered: 'offered',
  undecided: 'open',
  notOffered: 'named',
  notCovered: 'unnamed',
} as const;

/** How the option stands under an edition, or why the edition is silent. */
function StandingLine({ voice, advice, together }: Omit<OneProps, 'edition'>) {
  const t = useWords('options');
  const { standing, against } = advice;
  const isAgainst = against.some(({ truth }) => truth === 'true');
  const silence = silenceText(voice, together);
  const said = isAgainst ? t('sources.against') : t(`standing.${standingWords[standing]}`);
  return (
    <p className={`standing standing-${standing}`}>
      <Mark standing={standing} />
      {silence === '' ? said : capital(silence)}
    </p>
  );
}

/** The words in which an edition says it. */
function InItsWords({ advice }: Pick<OneProps, 'advice'>) {
  const t = useWords('options');
  const shared = useWords('shared');
  const say = useSay();
  const words = [...new Set(advice.strengths.map((each) => say(each.words)))];
  if (words.length === 0) return null;
  return (
    <p>
      {t('sources.words')}
      {shared('colon')} {words.map((text) => shared('quote', { text })).join(', ')}
    </p>
  );
}

/** The statements that it rests on, and where they were read. */
function Statements({ advice, edition }: Pick<OneProps, 'advice' | 'edition'>) {
  const t = useWords('options');
  const shared = useWords('shared');
  return (
    <>
      <StatementList edition={edition} ids={citedOf(advice, edition)} />
      <p>
        <a href={edition.source.url} target="_blank" rel="noopener noreferrer">
          {t('sources.open')} {shared('newTab')}
        </a>
      </p>
    </>
  );
}

function OneSource(props: OneProps) {
  const { voice, advice, edition, together } = props;
  const t = useWords('options');
  const shared = useWords('shared');
  const say = useSay();
  const editionName = useEditionName();
  return (
    <section className="by-one">
      <h4>{editionName(edition)}</h4>
      {voice.replaced ? <p className="old">{t('sources.old')}</p> : null}
      <StandingLine {...props} />
      <InItsWords advice={advice} />
      <VoiceNotes voice={voice} together={together} />
      <p className="note">
        {t('sources.age')}
        {shared('colon')} {say(edition.source.currency)}
      </p>
      <Notices
        notices={noticesOfEdition(edition.id, together.library.content)}
        audience="patient"
      />
      <Door text={t('sources.statements')} of={editionName(edition)}>
        {() => <Statements advice={advice} edition={edition} />}
      </Door>
    </section>
  );
}

interface VoicesProps {
  readonly voices: readonly Voice[];
  readonly together: Together;
}

/** The editions of which the part that would say is not held. */
function NotHeld({ voices, together }: VoicesProps) {
  const t = useWords('options');
  const shared = useWords('shared');
  const partly = voices.filter(
    ({ side, advice, scope }) => side === 'notHeld' && (advice === undefined || scope === 'false'),
  );
  if (partly.length === 0) return null;
  return (
    <>
      <p className="note">
        {t('sources.notHeld')}
        {shared('colon')}
      </p>
      <ul className="bullets">
        {partly.map((voice) => (
          <li key={voice.edition}>
            {nameOf(voice.edition, together)}
            {shared('colon')} {silenceText(voice, together)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What every guideline says of an option, newest first, and which say nothing. */
export function Sources({ option, together }: CardProps) {
  const t = useWords('options');
  const { agreement, voices } = option;
  const outside = voices
    .filter(({ side, scope }) => side === 'silent' && scope === 'false')
    .map(({ edition }) => edition);
  const names = (editions: readonly string[]) => ({ list: namesOf(editions, together) });
  return (
    <>
      {voices.map((voice) => {
        const edition = editionsOf(together).find(({ id }) => id === voice.edition);
        const { advice } = voice;
        if (edition === undefined || advice === undefined) return null;
        if (voice.scope === 'false') return null;
        return <OneSource key={voice.edition} {...{ voice, advice, edition, together }} />;
      })}
      <NotHeld voices={voices} together={together} />
      {agreement.notNamed.length === 0 ? null : (
        <p className="note">{t('sources.notNamed', names(agreement.notNamed))}</p>
      )}
      {outside.length === 0 ? null : <p className="note">{t('sources.silent', names(outside))}</p>}
    </>
  );
}
