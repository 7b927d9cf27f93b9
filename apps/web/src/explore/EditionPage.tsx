import { type Edition, statementUses } from '@renavigate/engine';
import { noticesOfEdition } from '@renavigate/guideline/tell';
import { Suspense } from 'react';
import { useLibrary } from '../guidelines/context.ts';
import { useEditionName } from '../guidelines/edition-name.ts';
import { useLanguage, useSay, useWords } from '../language/language.ts';
import { Door } from '../parts/Door.tsx';
import { dateText } from '../parts/dates.ts';
import { Guard } from '../parts/Guard.tsx';
import { latePart } from '../parts/late-part.tsx';
import { Notices } from '../parts/Notices.tsx';
import { useTurns } from '../scheduling/use-turns.ts';
import { Flow } from './flow/Flow.tsx';
import { Conditions } from './Rule.tsx';
import { Statements } from './Statements.tsx';

const LeftOut = latePart(() => import('./LeftOut.tsx'));

interface EditionProps {
  readonly edition: Edition;
}

/** What edition it is, and which newer one took its place. */
function Head({ edition }: EditionProps) {
  const t = useWords('explore');
  const shared = useWords('shared');
  const say = useSay();
  const { editions } = useLibrary().content;
  const editionName = useEditionName();
  const { title, body, replacedBy } = edition.source;
  const newer = editions.find(({ id }) => id === replacedBy);
  return (
    <>
      <h2 id="about-heading">{editionName(edition)}</h2>
      <p>
        {shared('quote', { text: say(title) })}, {say(body)}
      </p>
      {newer === undefined ? null : (
        <p className="old">{t('replacedBy', { edition: editionName(newer) })}</p>
      )}
    </>
  );
}

/** How old it is, how much of it is held, and by what right. */
function SourceFacts({ edition }: EditionProps) {
  const t = useWords('explore');
  const shared = useWords('shared');
  const language = useLanguage();
  const say = useSay();
  const { contentDate, retrievedOn, completeness, rights, currency } = edition.source;
  const facts = [
    [shared('source.date'), say(contentDate)],
    [shared('source.retrieved'), dateText(new Date(retrievedOn), language, 'UTC')],
    [shared('source.held'), say(completeness)],
    [t('howOld'), say(currency)],
    [shared('source.rights'), say(rights)],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What an edition is, where it comes from, and how far it can be trusted today. */
function Source({ edition }: EditionProps) {
  const t = useWords('explore');
  const shared = useWords('shared');
  const uses = [...statementUses(edition).values()];
  const used = uses.filter((each) => each.length > 0).length;
  return (
    <section className="source" aria-labelledby="about-heading">
      <Head edition={edition} />
      <SourceFacts edition={edition} />
      <Notices notices={noticesOfEdition(edition.id, useLibrary().content)} audience="clinician" />
      <p data-accounted={`${used}/${uses.length}`}>
        <strong>{t('accounted', { used, all: uses.length })}</strong>
      </p>
      <p>
        <a href={edition.source.url} target="_blank" rel="noopener noreferrer">
          {shared('source.open')} {shared('newTab')}
        </a>
      </p>
    </section>
  );
}

/** What of the research for an edition no output holds. */
function LeftOutSection({ edition }: { readonly edition: Edition }) {
  const t = useWords('explore');
  return (
    <section aria-labelledby="left-out-heading">
      <h2 id="left-out-heading">{t('leftOut.heading')}</h2>
      <Door text={t('leftOut.heading')}>
        {() => (
          <Guard>
            <Suspense fallback={<p role="status">{t('leftOut.loading')}</p>}>
              <LeftOut edition={edition} />
            </Suspense>
          </Guard>
        )}
      </Door>
    </section>
  );
}

interface EditionPageProps {
  readonly edition: Edition;
  /** It is one of those that come with the page. */
  readonly isPublished: boolean;
}

/** An edition from its source to its rules. */
export function EditionPage({ edition, isPublished }: EditionPageProps) {
  const t = useWords('explore');
  const turn = useTurns(3);
  return (
    <>
      <Source edition={edition} />
      <section aria-labelledby="scope-heading">
        <h2 id="scope-heading">{t('scope')}</h2>
        <Conditions conditions={edition.scope.conditions} edition={edition} />
      </section>
      {turn < 2 || edition.options.length === 0 ? null : <Flow edition={edition} />}
      {turn < 3 ? null : <Statements edition={edition} />}
      {/* Of one that comes from a file nothing was researched here. */}
      {isPublished ? <LeftOutSection edition={edition} /> : null}
    </>
  );
}
