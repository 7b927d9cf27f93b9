import type { RefObject } from 'react';
import { useLibrary } from '../../guidelines/context.ts';
import { useWords } from '../../language/language.ts';
import type { Listing } from './filter.ts';

const listings: readonly Listing[] = ['matters', 'known', 'all'];

interface FilterProps {
  readonly filterBox: RefObject<HTMLInputElement | null>;
  readonly listing: Listing;
  readonly onListing: (listing: Listing) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** How many terms are listed. */
  readonly count: number;
}

function ListingChoice({ listing, onListing }: Pick<FilterProps, 'listing' | 'onListing'>) {
  const t = useWords('team');
  return (
    <fieldset className="three listing">
      <legend className="visually-hidden">{t('facts.listing')}</legend>
      {listings.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="listing"
            checked={listing === each}
            onChange={() => onListing(each)}
          />
          <span>{t(`facts.listings.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Which terms are listed, and how many. */
export function FilterBar({ filterBox, typed, onTyped, count, ...listing }: FilterProps) {
  const t = useWords('team');
  const all = useLibrary().content.terms.length;
  return (
    <div className="fact-filter">
      <input
        ref={filterBox}
        type="search"
        aria-label={t('facts.filter')}
        aria-keyshortcuts="/"
        placeholder={t('facts.filterHint')}
        value={typed}
        onChange={({ target }) => onTyped(target.value)}
      />
      <ListingChoice {...listing} />
      <p className="fact-count" role="status">
        {t('facts.count', { count, all })}
      </p>
    </div>
  );
}
