import type { Voices } from '../base/text.ts';
import type { Expression } from '../model/expression.ts';
import type { Conclusion, TermId } from '../model/vocabulary.ts';

/** What an answer says: a fact without where it comes from. */
export type Said =
  | Conclusion
  | {
      readonly kind: 'number';
      readonly term: TermId;
      readonly value: number;
      readonly unit: string;
    };

/** One thing that can be answered by one press. */
export interface TalkChoice {
  readonly id: string;
  readonly label: Voices;
  /** What is then known; nothing where the answer is “I don’t know” or changes only the words. */
  readonly says: readonly Said[];
  /** What is known where the question was answered and this was not pressed. */
  readonly ifNot?: readonly Said[];
  /** Of whom it is true, where that is more than what it says: by this it is found from what is known of somebody. */
  readonly fits?: Expression;
  /** It excludes all others, such as “none of these”. */
  readonly alone?: true;
  /** Where it is pressed, nothing is said of what was not. */
  readonly leavesRest?: true;
}

/** One question of a page, in a person's own words. */
export interface TalkQuestion {
  readonly id: string;
  readonly text: Voices;
  /** Whether several answers can hold together. */
  readonly several?: true;
  /** Asked only where this is known to be true. */
  readonly when?: Expression;
  /** Asked only where this choice of an earlier question was pressed. */
  readonly after?: { readonly question: string; readonly choice: string };
  readonly choices: readonly TalkChoice[];
  /** Beside the choices a number can be given: of this term, in this unit. */
  readonly number?: { readonly term: TermId; readonly unit: string };
  /** What a list says where it was answered and a choice was not pressed: what is not there, is not. */
  readonly otherwise?: readonly Said[];
}

/** One page of the talk. */
export interface TalkPage {
  readonly id: string;
  readonly heading: Voices;
  /** Why it is asked, in a sentence. */
  readonly why: Voices;
  /** It is asked whatever it could change: it is about the person, not about the choice. */
  readonly always?: true;
  /** Shown only where this is known to be true. */
  readonly when?: Expression;
  readonly questions: readonly TalkQuestion[];
  /** One press for “I don’t have these”, where a page asks for several of a kind. */
  readonly withoutAll?: Voices;
}

/**
 * A talk: what a person is asked before the first answer, in the order of a conversation. The engine decides what of it
 * is skipped and when it ends; which pages there are, and their order, is content.
 */
export interface Talk {
  readonly pages: readonly TalkPage[];
  /** Where this holds, nothing more is asked: the person's wish has decided. */
  readonly ends: Expression;
  /** What is said back then, with the way to return. */
  readonly ended: { readonly heading: Voices; readonly text: Voices; readonly back: Voices };
}

/** The choices that were pressed, or the number that was given, by the name of the question; an empty list says that the person does not know. */
export type TalkAnswers = ReadonlyMap<string, readonly string[]>;
