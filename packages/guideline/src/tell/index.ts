/** What editions say in one language and voice, as data: for every place that tells, exports or compares it. */
export { agreementText } from './agreement-text.ts';
export { type AlertLine, alertHeading, alertLines } from './alert-lines.ts';
export { alertWords } from './alert-words.ts';
export {
  type AnswerField,
  answerFields,
  answerJson,
  besideJson,
  usualFields,
} from './beside-json.ts';
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
export { type ChartAsked, chartNote, wordCount } from './chart-note.ts';
export { citationsText, citationText } from './citation-lines.ts';
export {
  type ConsideredLine,
  consideredFirst,
  consideredLines,
  consideredWords,
} from './considered-lines.ts';
export { eachOnce } from './each-once.ts';
export { editionJson, factJson, problemJson, strengthJson } from './edition-json.ts';
export { cautionsHolding, firstJson } from './first-json.ts';
export {
  type NoticeLine,
  noticeLines,
  noticesBeside,
  noticesOfEdition,
  noticeText,
} from './notice-lines.ts';
export { personParts } from './person-line.ts';
export { type Risk, riskLine, riskOf, riskText, riskWords } from './risk-lines.ts';
export { compared, type Side, sideOf, sideText, wordsOf } from './sides.ts';
export {
  bodyText,
  type StripAsked,
  type StripLine,
  stripLines,
  stripText,
} from './strip-lines.ts';
export {
  type Accounted,
  accounted,
  capital,
  type InLibrary,
  type InTerms,
  listed,
  nameOfEdition,
  type Told,
  tell,
  type Voice,
} from './telling.ts';
export {
  editionsOf,
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
