import type { Language } from '@renavigate/engine';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** How many options have each standing. */
export interface Counts {
  readonly offered: number;
  readonly undecided: number;
  readonly notOffered: number;
}

/** The page's own words. What the source says, and what the engine says of it, come with the edition. */
export interface Messages {
  readonly pageTitle: (place: string) => string;
  readonly skip: string;
  readonly otherLanguage: string;
  readonly notAdvice: string;
  readonly forget: string;
  readonly forgetAsk: string;
  readonly forgetYes: string;
  readonly forgetNo: string;
  readonly newTab: string;
  readonly back: string;
  readonly colon: string;
  readonly welcome: {
    readonly place: string;
    readonly heading: string;
    readonly does: string;
    readonly doesNot: string;
    readonly stays: string;
    readonly questions: (most: number) => string;
    readonly decides: string;
    readonly start: string;
    readonly goOn: string;
    readonly seeOptions: string;
    readonly aboutSource: string;
    readonly opening: string;
  };
  readonly source: {
    readonly by: (body: string) => string;
    readonly date: string;
    readonly retrieved: string;
    readonly held: string;
    readonly rights: string;
    readonly open: string;
    readonly called: string;
    readonly age: string;
  };
  readonly question: {
    readonly place: string;
    readonly why: string;
    readonly where: string;
    readonly sourceSays: string;
    readonly unknown: string;
    readonly noneOfThese: string;
    readonly notSureOfRest: string;
    readonly chooseAll: string;
    readonly next: string;
    readonly save: string;
    readonly number: string;
    readonly unit: string;
    readonly chooseOne: string;
    readonly notANumber: string;
    readonly outOfRange: (typed: string, lowest: string, highest: string) => string;
    readonly notAStep: (step: string) => string;
    readonly error: string;
  };
  readonly progress: {
    readonly heading: string;
    readonly count: (clear: number, open: number) => string;
    readonly see: string;
  };
  readonly problem: {
    readonly heading: string;
    readonly explain: string;
    readonly change: (what: string) => string;
  };
  readonly option: {
    readonly quote: (words: string) => string;
    readonly strength: string;
    readonly strengthIf: string;
    readonly more: string;
    readonly assumed: string;
    readonly inherited: string;
    readonly fromPage: string;
    readonly anyRule: string;
    readonly remark: Readonly<Record<'coverage' | 'caution' | 'doubt', string>>;
    readonly notOffered: (count: number) => string;
    readonly aboutGroup: string;
    readonly truth: Readonly<Record<'true' | 'false' | 'unknown', string>>;
  };
  readonly group: {
    readonly heading: (label: string) => string;
    readonly what: string;
    readonly settled: (label: string, group: string) => string;
    readonly open: (label: string, groups: string) => string;
    readonly or: string;
    readonly why: string;
  };
  readonly answers: {
    readonly heading: (count: number) => string;
    readonly change: string;
    readonly changeOf: (what: string) => string;
    readonly unsureRest: string;
    readonly none: string;
  };
  readonly result: {
    readonly place: string;
    readonly heading: string;
    readonly headingSoFar: string;
    readonly summary: (counts: Counts) => string;
    readonly noMore: string;
    readonly noMoreButOpen: string;
    readonly stillQuestions: string;
    readonly goOn: string;
    readonly print: string;
    readonly onThisPage: string;
    readonly options: string;
    readonly toFindOut: string;
    readonly toFindOutWhy: string;
    readonly mayDecide: (count: number) => string;
    readonly sources: string;
    readonly references: string;
    readonly disclaimer: string;
    readonly statement: string;
  };
  readonly outside: {
    readonly place: string;
    readonly heading: string;
    readonly because: string;
    readonly changeAnswer: string;
  };
  readonly sheet: {
    readonly title: string;
    readonly printed: (date: string) => string;
    readonly situation: string;
    readonly toTalkAbout: string;
    readonly unclear: string;
    readonly doesNotFit: string;
    readonly myQuestions: string;
  };
}

/** A missing text, or a missing language, does not compile. */
export const messages: Readonly<Record<Language, Messages>> = { en, fr };
