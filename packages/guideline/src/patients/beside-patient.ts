import type { CatalogueOption } from '../options/catalogue.ts';
import type { Facts } from './worked-mark.ts';

/** How the editions stand to an option. An edition in no list does not name the option. */
export interface ExpectedAgreement {
  readonly kind: 'allOffer' | 'noneOffers' | 'differ' | 'open' | 'noneSpeaks';
  readonly offered?: readonly string[];
  readonly notOffered?: readonly string[];
  readonly advisedAgainst?: readonly string[];
  readonly undecided?: readonly string[];
  readonly notHeld?: readonly string[];
  readonly silent?: readonly string[];
  /** Of these, the editions that say it of a kind which the option is one of. */
  readonly asKind?: readonly string[];
}

/** A patient with a story, and what all editions side by side are expected to say. */
export interface BesidePatient {
  readonly id: string;
  /** A sentence that a clinician recognises. */
  readonly story: string;
  /** As in the `facts` of a patient file. */
  readonly facts: Facts;
  readonly expected: {
    /** Of the options that the story turns on, the side that every edition takes. */
    readonly options: Partial<Readonly<Record<CatalogueOption, ExpectedAgreement>>>;
    /** Each of the first options stands above each of the second. */
    readonly above?: readonly [
      higher: readonly CatalogueOption[],
      lower: readonly CatalogueOption[],
    ];
    /** Of some options, the guardrails that hold: none that may hold, and no others. */
    readonly marks?: Partial<Readonly<Record<CatalogueOption, readonly string[]>>>;
    /** The codes of the problems that are found. */
    readonly problems?: readonly string[];
  };
}
