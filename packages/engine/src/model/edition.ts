import type { Text, Voices } from '../base/text.ts';
import type { Expression } from './expression.ts';
import type { Implication, Term, TermId } from './vocabulary.ts';

export type StatementId = string;
export type OptionId = string;
export type StatementKind =
  | 'definition'
  | 'option'
  | 'condition'
  | 'caution'
  | 'coverage'
  | 'information'
  | 'reference'
  | 'disclaimer';

/** One cited sentence's worth of an edition, in our own words. */
export interface Statement {
  readonly id: StatementId;
  readonly kind: StatementKind;
  /** Where in the source it stands. */
  readonly locator: Text;
  readonly text: Text;
}

/** Whether the edition states something, or we had to assume it. An assumption always says why. */
export type Origin =
  | { readonly kind: 'stated'; readonly statements: readonly StatementId[] }
  | {
      readonly kind: 'assumed';
      readonly because: Text;
      /** The statements that led us to assume it. */
      readonly statements: readonly StatementId[];
    };

/** One part of a gate. */
export interface Condition {
  readonly expression: Expression;
  readonly origin: Origin;
}

/** A named yes/no expression. */
export interface ConditionDefinition {
  readonly kind: 'condition';
  readonly id: string;
  readonly label: Voices;
  readonly expression: Expression;
  readonly origins: readonly Origin[];
}

/** Named groups of which a patient is in exactly one. */
export interface Classification {
  readonly kind: 'classification';
  readonly id: string;
  readonly label: Voices;
  readonly groups: readonly {
    readonly id: string;
    readonly label: Voices;
    readonly expression: Expression;
  }[];
  readonly origins: readonly Origin[];
}

export type Definition = ConditionDefinition | Classification;

/** A kind of option, under which options are shown together. */
export interface OptionGroup {
  readonly id: string;
  readonly label: Text;
}

/** A therapy or a form of care. */
export interface Option {
  readonly id: OptionId;
  readonly group: string;
  readonly label: Voices;
  /** What it is, in plain words. */
  readonly description: Text;
}

/** The edition's own words for how firmly it speaks, and the statement they come from. */
export interface Strength {
  readonly id: string;
  readonly words: Text;
  readonly statement: StatementId;
  /** Where the edition says it of a whole kind of treatment and we carry it over to this option. */
  readonly inherited?: Text;
  /** The edition's own order of firmness, 1 the firmest. Absent where the edition states none. */
  readonly rank?: number;
  /** What the edition notes at these words, such as a footnote on approval. It stands wherever they stand. */
  readonly footnotes?: readonly Text[];
}

/** An edition's rule: this option, for these patients, in these words of strength, from these statements. */
export interface Recommendation {
  readonly id: string;
  readonly option: OptionId;
  /** The edition advises these patients against the option. Such a rule never offers. */
  readonly against?: true;
  /** All must be definitely true. */
  readonly conditions: readonly Condition[];
  readonly strength: Strength;
  readonly statements: readonly StatementId[];
}

/** Something to say beside options: a coverage remark, a caution, or a doubt about what the source means. */
export interface Remark {
  readonly id: string;
  readonly kind: 'coverage' | 'caution' | 'doubt';
  readonly options: readonly OptionId[];
  /** Shown only when this is true of every possible patient; without it, always. */
  readonly when?: Expression;
  /**
   * Where the remark is shown and no rule offers the option, the edition does not speak of this patient there: its
   * silence is not taken for a no. Says in a few words of whom it does speak, or what its list leaves out.
   */
  readonly silence?: Voices;
  readonly text: Voices;
  readonly statements: readonly StatementId[];
}

/** Where a reader meets a statement that no rule uses. */
export type Place =
  | { readonly kind: 'introduction' }
  | { readonly kind: 'question'; readonly term: TermId }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'option'; readonly option: OptionId }
  | { readonly kind: 'references' }
  | { readonly kind: 'disclaimer' }
  | { readonly kind: 'footer' };

/** A statement and the place where it is shown. */
export interface Showing {
  readonly statement: StatementId;
  readonly place: Place;
}

/** For whom an edition speaks at all. */
export interface Scope {
  readonly conditions: readonly Condition[];
  /** What to say to a patient outside it. */
  readonly outside: Text;
}

/** What an edition is, where it comes from, and how far it can be trusted today. */
export interface EditionSource {
  readonly title: Text;
  readonly body: Text;
  readonly url: string;
  /** The date or period of the content, as well as it can be told. */
  readonly contentDate: Text;
  /** The same, to sort by: a year, a month or a day, as `2021-04`. */
  readonly date: string;
  /** The edition by which its publisher replaced it, where one did. */
  readonly replacedBy?: string;
  readonly retrievedOn: string;
  /** How much of the source is held here. */
  readonly completeness: Text;
  readonly rights: Text;
  /** What a reader must know about its age. */
  readonly currency: Text;
}

/** A part of a source that is not held here, so that nothing is known of what it says. */
export interface UnheldPart {
  readonly id: string;
  /** What the part is, to stand in a sentence or a list. */
  readonly label: Text;
  /** The options of which it may speak. */
  readonly options: readonly OptionId[];
  /** Of whom it may speak; without it, of everybody. Of terms of any edition. */
  readonly when?: Expression;
  /** It is told also while `when` is not known, of an option that nothing that is held names. */
  readonly orUnknown?: true;
  /** It may speak of people of whom nothing that is held speaks: the scope is that of the parts that are held. */
  readonly beyondScope?: true;
  /** What is held of the part names the options, and breaks off there. */
  readonly breaksOff?: StatementId;
}

/** How much of a source is held: all that speaks of recurrent disease, or all but some parts. */
export type Held =
  | { readonly kind: 'whole' }
  | { readonly kind: 'inPart'; readonly parts: readonly [UnheldPart, ...UnheldPart[]] };

/** One body's guidance at one date, as data. Closed: once published it never changes. */
export interface Edition {
  readonly id: string;
  readonly source: EditionSource;
  readonly held: Held;
  readonly terms: readonly Term[];
  readonly implications: readonly Implication[];
  readonly definitions: readonly Definition[];
  readonly statements: readonly Statement[];
  readonly scope: Scope;
  readonly groups: readonly OptionGroup[];
  readonly options: readonly Option[];
  readonly recommendations: readonly Recommendation[];
  readonly remarks: readonly Remark[];
  readonly showings: readonly Showing[];
  /** What an interview may ask, in the order in which what is missing is listed to a reader. */
  readonly questionOrder: readonly TermId[];
}
