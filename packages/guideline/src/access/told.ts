import {
  type AllTerms,
  type Audience,
  keyText,
  type Language,
  type Standing,
  words,
} from '@renavigate/engine';
import { text } from '../base/text.ts';
import { type Access, accessIsNotAdvice, accessMayTurn, accessWords } from './words.ts';

/** A protocol of a place as it is told of one option and one person. */
export interface ToldAccess {
  readonly standing: Standing;
  /** Whose it is, and of when. */
  readonly heading: string;
  readonly answer: string;
  /** What the protocol says, and what must be said beside it. */
  readonly says: readonly string[];
  readonly remarks: readonly string[];
  readonly completeness: string;
  /** How old it is, where it was read, and that it recommends nothing. */
  readonly age: string;
  readonly caution: string;
}

const notKnown = text('Not known yet', 'Pas encore connu');

/** What is answered to the person. */
function answerOf({ edition, standing, remarks }: Access, audience: Audience, language: Language) {
  if (standing === 'notCovered') return edition.scope.outside[language];
  const mayTurn = standing === 'offered' && remarks.length > 0;
  return (mayTurn ? accessMayTurn : accessWords[standing])[audience][language];
}

/** The same words for every output. Pure. */
export function tellAccess(
  access: Access,
  terms: AllTerms,
  audience: Audience,
  language: Language,
): ToldAccess {
  const { edition, standing, missing, statements, remarks } = access;
  const { title, contentDate, retrievedOn, completeness, currency } = edition.source;
  const open = missing.map((key) => keyText(key, terms, language, audience)).join(', ');
  const answer = answerOf(access, audience, language);
  const colon = words.colon[language];
  const unknown = open === '' ? '' : ` ${notKnown[language]}${colon}${open}.`;
  return {
    standing,
    heading: title[language],
    answer: `${answer}${unknown}`,
    says: statements.map(({ locator, text: said }) =>
      audience === 'patient' ? said[language] : `${said[language]} (${locator[language]})`,
    ),
    remarks: remarks.map((remark) => remark.text[audience][language]),
    completeness: completeness[language],
    age: `${contentDate[language]}. ${read[language]} ${retrievedOn}. ${currency[language]}`,
    caution: accessIsNotAdvice[audience][language],
  };
}

const read = text('Read on', 'Lu le');
