import {
  accountLines,
  type FindOutLine,
  type OptionBeside,
  type WhyLines,
} from '@renavigate/engine';
import {
  changesOf,
  type Speaker,
  speakersOf,
  type Together,
  toldBy,
} from '@renavigate/guideline/tell';
import { useGuidelines } from '../../../guidelines/context.ts';
import { useEditionName } from '../../../guidelines/edition-name.ts';
import { useWords } from '../../../language/language.ts';
import { Door } from '../../../parts/Door.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import type { CardProps } from '../base/card-props.ts';
import { accountOf, isCurrent } from '../base/together.ts';

interface OneProps {
  readonly speaker: Speaker;
  readonly option: string;
  readonly together: Together;
}

function Facts({
  why,
  standing,
}: {
  readonly why: WhyLines;
  readonly standing: 'offered' | 'notOffered';
}) {
  return (
    <>
      {why.whatever === undefined ? null : <p>{why.whatever}</p>}
      <p>{why.lead}</p>
      <ul className="reasons">
        {why.facts.map(({ text, source }) => (
          <li key={text}>
            <Mark standing={standing} />
            <span>
              {text}
              <small>{source}</small>
            </span>
          </li>
        ))}
      </ul>
      {why.scope === undefined ? null : <p className="note">{why.scope.text}</p>}
    </>
  );
}

/** What is to be found out to decide an option, where, and which answer would speak for it. */
export function FindOut({ lines }: { readonly lines: readonly FindOutLine[] }) {
  return (
    <ul className="find-out">
      {lines.map(({ keys, question, whereToFind, wouldFit }) => (
        <li key={keys.join()}>
          {question} <small>{whereToFind}</small>
          {wouldFit === undefined ? null : <small>{wouldFit}</small>}
        </li>
      ))}
    </ul>
  );
}

/** So many changes are told; more are counted. */
const mostChanges = 5;

function Changes({ speaker, option, together }: OneProps) {
  const t = useWords('options');
  const account = accountOf(useGuidelines().memory, speaker, option);
  const told = toldBy(speaker, together);
  const lines = account === undefined ? undefined : changesOf(account, told);
  if (lines === undefined) return null;
  const left = lines.lines.length - mostChanges;
  return (
    <>
      <p>{lines.lead}</p>
      <ul className="bullets">
        {lines.lines.slice(0, mostChanges).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
        {left > 0 ? <li>{t('why.changesMore', { count: left })}</li> : null}
      </ul>
      <p>
        <small>{t('why.changesHint')}</small>
      </p>
    </>
  );
}

/** Why one guideline says what it says, from the fewest facts that decide it, and what would change it. */
function WhyByOne({ speaker, option, together }: OneProps) {
  const t = useWords('options');
  const editionName = useEditionName();
  const account = accountOf(useGuidelines().memory, speaker, option);
  if (account === undefined) return null;
  const { why, findOut, standing } = accountLines(account, toldBy(speaker, together));
  const name = editionName(speaker.edition);
  return (
    <section className="by-one">
      <h4>{t('why.of', { edition: name })}</h4>
      <Facts why={why} standing={standing === 'offered' ? 'offered' : 'notOffered'} />
      {findOut.lines.length === 0 ? null : (
        <>
          <p className="label">{findOut.heading}</p>
          <FindOut lines={findOut.lines} />
        </>
      )}
      {account.because.length === 0 || standing === 'undecided' ? null : (
        <Door text={t('why.changes')} of={name}>
          {() => <Changes speaker={speaker} option={option} together={together} />}
        </Door>
      )}
    </section>
  );
}

/** The option that an edition speaks of: the option itself, or a kind that it is one of. */
export function adviceOptionOf({ option, voices }: OptionBeside, edition: string): string {
  return voices.find((voice) => voice.edition === edition)?.kind ?? option;
}

/** Why an option stands as it does: by each of today's guidelines that takes a side, those that offer it first. */
export function Why({ option, together }: CardProps) {
  const t = useWords('options');
  const { offered, undecided, notOffered, advisedAgainst } = option.agreement;
  const order = [...offered, ...undecided, ...advisedAgainst, ...notOffered];
  const speakers = speakersOf(together).filter(({ edition }) => order.includes(edition.id));
  const current = speakers
    .filter(({ edition }) => isCurrent(edition))
    .sort((one, two) => order.indexOf(one.edition.id) - order.indexOf(two.edition.id));
  return (
    <>
      {offered.length + undecided.length === 0 ? <p>{t('why.noneOffers')}</p> : null}
      {(current.length === 0 ? speakers : current).map((speaker) => (
        <WhyByOne
          key={speaker.edition.id}
          speaker={speaker}
          option={adviceOptionOf(option, speaker.edition.id)}
          together={together}
        />
      ))}
    </>
  );
}
