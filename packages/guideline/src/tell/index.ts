/** What editions say in one language and voice, as data: for every place that tells, exports or compares it. */
export { agreementText } from './agreement-text.ts';
export { besideJson } from './beside-json.ts';
export {
  hadText,
  kindText,
  notesOf,
  placeText,
  silenceText,
  type VoiceNote,
} from './beside-text.ts';
export { besideWords } from './beside-words.ts';
export { changesOf } from './changes-of.ts';
export { eachOnce } from './each-once.ts';
export { editionJson, factJson, problemJson, strengthJson } from './edition-json.ts';
export { type NoticeLine, noticeLines, noticeText } from './notice-lines.ts';
export { compared, type Side, sideOf, sideText, wordsOf } from './sides.ts';
export { stillNeeded } from './still-needed.ts';
export {
  type Accounted,
  accounted,
  capital,
  type InTerms,
  listed,
  type Told,
  tell,
  type Voice,
} from './telling.ts';
export {
  inCommon,
  nameOf,
  namesOf,
  optionLabel,
  type Speaker,
  speakersOf,
  spoken,
  standing,
  type Together,
  toldBy,
} from './together.ts';
export { whyText } from './why.ts';
