import type { TermId } from '@renavigate/engine';
import { common } from '@renavigate/guideline';
import { type RefObject, useMemo, useState } from 'react';
import type { Answer } from '../../answers/answer.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import type { Case } from '../case/case.ts';
import type { Consulted } from '../case/consult-case.ts';
import type { Bearing } from '../case/open-terms.ts';
import { FactRow } from './FactRow.tsx';
import { type ListedGroup, type Listing, listed } from './filter.ts';
import { shownOf } from './shown.ts';

interface FactsPanelProps {
  readonly current: Case;
  readonly consulted: Consulted;
  readonly open: ReadonlyMap<TermId, Bearing>;
  readonly onAnswer: (term: TermId, answer: Answer | undefined) => void;
  readonly filterBox: RefObject<HTMLInputElement | null>;
}

function Group({
  group,
  terms,
  current,
  consulted,
  open,
  onAnswer,
}: ListedGroup & Omit<FactsPanelProps, 'filterBox'>) {
  const t = useWords('team');
  const language = useLanguage();
  return (
    <section className="fact-group" aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`}>{t(`groups.${group}`)}</h3>
      {terms.map((term) => (
        <FactRow
          key={term.id}
          term={term}
          shown={shownOf(term, current, consulted, language)}
          bearing={open.get(term.id)}
          onAnswer={onAnswer}
        />
      ))}
    </section>
  );
}

const listings: readonly Listing[] = ['matters', 'known', 'all'];

/** The facts as a form: what is known, what can still do something, or every term; a box looks through all of them. */
export function FactsPanel({ filterBox, ...rest }: FactsPanelProps) {
  const { current, consulted, open } = rest;
  const t = useWords('team');
  const language = useLanguage();
  const [listing, setListing] = useState<Listing>('matters');
  const [typed, setTyped] = useState('');
  const known = useMemo(() => {
    const facts = [...consulted.beside.facts, ...consulted.stated];
    return new Set([...facts.map(({ term }) => term), ...current.touched]);
  }, [consulted, current.touched]);
  const groups = listed({ listing, typed }, known, open, language);
  const count = groups.reduce((sum, { terms }) => sum + terms.length, 0);
  return (
    <>
      <div className="fact-filter">
        <input
          ref={filterBox}
          type="search"
          aria-label={t('facts.filter')}
          aria-keyshortcuts="/"
          placeholder={t('facts.filterHint')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <fieldset className="three listing">
          <legend className="visually-hidden">{t('facts.listing')}</legend>
          {listings.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="listing"
                checked={listing === each}
                onChange={() => setListing(each)}
              />
              <span>{t(`facts.listings.${each}`)}</span>
            </label>
          ))}
        </fieldset>
        <p className="fact-count" role="status">
          {t('facts.count', { count, all: common.terms.length })}
        </p>
      </div>
      {groups.map((each) => (
        <Group key={each.group} {...each} {...rest} />
      ))}
    </>
  );
}
