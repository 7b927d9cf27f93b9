import { adjuvantIntent, extension, palliativeIntent } from '../chart/codes.ts';
import { type Concept, conceptIn, isOneOf, wordsOf } from '../raw/concept.ts';
import { type Json, objectsIn } from '../raw/json.ts';

/** What a drug was meant for, as the record states it by the mCODE extension; `otherwise` is any other intent. */
export type Intent = 'adjuvant' | 'palliative' | 'otherwise' | 'unstated';

/** The stated intent. Several intents that do not say the same are none of the two that are concluded from. */
export function intentOf(json: Json): Intent {
  const stated = objectsIn(json, 'extension')
    .filter((each) => each['url'] === extension.intent)
    .map((each) => conceptIn(each, 'valueCodeableConcept'));
  if (stated.length === 0) return 'unstated';
  if (stated.every(isPalliative)) return 'palliative';
  return stated.every(isAdjuvant) ? 'adjuvant' : 'otherwise';
}

/** Only palliative intent, or none, says that a drug was not adjuvant: curative intent leaves it open. */
export function mayBeAdjuvant(intent: Intent): boolean {
  return intent === 'adjuvant' || intent === 'otherwise';
}

function isPalliative(intent: Concept): boolean {
  return (
    isOneOf(intent, palliativeIntent) || wordsOf(intent).some((words) => /\bpallia/i.test(words))
  );
}

/** Words that say adjuvant and nothing else, so that "neoadjuvant" and "not adjuvant" are never taken for it. */
const adjuvantWords = new Set([
  'adjuvant',
  'adjuvant intent',
  'adjuvant - intent',
  'adjuvant therapy',
  'adjuvant treatment',
  'traitement adjuvant',
  'intention adjuvante',
]);

function isAdjuvant(intent: Concept): boolean {
  const words = wordsOf(intent).map((each) => each.toLowerCase().replace(/\s*[.(].*$/, ''));
  return isOneOf(intent, adjuvantIntent) || words.some((each) => adjuvantWords.has(each));
}
