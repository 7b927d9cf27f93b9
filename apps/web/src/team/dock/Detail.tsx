import { type Edition, type OptionBeside, type Voice, words } from '@renavigate/engine';
import {
  accounted,
  agreementText,
  hadText,
  noticesBeside,
  noticesOfEdition,
  optionLabel,
  placeText,
  type Speaker,
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
import { Voices } from './Voices.tsx';

export interface DetailProps {
  readonly consulted: Consulted;
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
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
