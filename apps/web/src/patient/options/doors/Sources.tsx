import type { Edition, OptionAdvice, Voice } from '@renavigate/engine';
import { editionName } from '@renavigate/guideline';
import { noticesOfEdition } from '@renavigate/guideline/notices';
import { namesOf } from '@renavigate/guideline/tell';
import { useSay, useWords } from '../../../language/language.ts';
import { Door } from '../../../parts/Door.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import { Notices } from '../../../parts/Notices.tsx';
import { StatementList, statementsAt } from '../../../parts/StatementList.tsx';
import type { CardProps } from '../Card.tsx';

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
}

function OneSource({ voice, advice, edition }: OneProps) {
  const t = useWords('options');
  const shared = useWords('shared');
  const say = useSay();
  const words = [...new Set(advice.strengths.map((each) => say(each.words)))];
  const isAgainst = advice.against.some(({ truth }) => truth === 'true');
  const remarks = edition.remarks.filter(({ id }) => advice.remarks.includes(id));
  const now = {
    offered: 'offered',
    undecided: 'open',
    notOffered: 'named',
    notCovered: 'unnamed',
  } as const;
  return (
    <section className="by-one">
      <h4>{say(editionName(edition))}</h4>
      {voice.replaced ? <p className="old">{t('sources.old')}</p> : null}
      <p className={`standing standing-${advice.standing}`}>
        <Mark standing={advice.standing} />
        {isAgainst ? t('sources.against') : t(`standing.${now[advice.standing]}`)}
      </p>
      {words.length === 0 ? null : (
        <p>
          {t('sources.words')}
          {shared('colon')} {words.map((text) => shared('quote', { text })).join(', ')}
        </p>
      )}
      {remarks.map(({ id, text }) => (
        <p key={id} className="remark">
          {say(text.patient)}
        </p>
      ))}
      <p className="note">
        {t('sources.age')}
        {shared('colon')} {say(edition.source.currency)}
      </p>
      <Notices notices={noticesOfEdition(edition.id)} audience="patient" />
      <Door text={t('sources.statements')} of={say(editionName(edition))}>
        {() => (
          <>
            <StatementList edition={edition} ids={citedOf(advice, edition)} />
            <p>
              <a href={edition.source.url} target="_blank" rel="noopener noreferrer">
                {t('sources.open')} {shared('newTab')}
              </a>
            </p>
          </>
        )}
      </Door>
    </section>
  );
}

/** What every guideline says of an option, newest first, and which say nothing. */
export function Sources({ option, together }: CardProps) {
  const t = useWords('options');
  const { agreement, voices } = option;
  return (
    <>
      {voices.map((voice) => {
        const edition = together.editions.find(({ id }) => id === voice.edition);
        const { advice } = voice;
        if (edition === undefined || advice === undefined) return null;
        if (advice.standing === 'notCovered') return null;
        return <OneSource key={voice.edition} voice={voice} advice={advice} edition={edition} />;
      })}
      {agreement.notNamed.length === 0 ? null : (
        <p className="note">
          {t('sources.notNamed', { list: namesOf(agreement.notNamed, together) })}
        </p>
      )}
      {agreement.silent.length === 0 ? null : (
        <p className="note">{t('sources.silent', { list: namesOf(agreement.silent, together) })}</p>
      )}
    </>
  );
}
