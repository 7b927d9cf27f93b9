import {
  type Circumstance,
  type Mark,
  type OptionBeside,
  type Problem,
  reasonLines,
  standingNow,
  type Voice,
} from '@renavigate/engine';
import { agreementText } from './agreement-text.ts';
import { alertLines } from './alert-lines.ts';
import { hadText, notesOf, placeText, silenceText } from './beside-text.ts';
import { citationJson } from './citation-lines.ts';
import { consideredLines } from './considered-lines.ts';
import { eachOnce } from './each-once.ts';
import { editionJson, factJson, problemJson, strengthJson } from './edition-json.ts';
import { firstJson } from './first-json.ts';
import { noticeLines, noticesBeside } from './notice-lines.ts';
import { riskOf, riskText } from './risk-lines.ts';
import { tell } from './telling.ts';
import { inCommon, optionLabel, speakersOf, type Together, toldBy } from './together.ts';

/** The mark and version of an answer. */
const adviceFormat = 'advice/3';

function markJson({ guardrail, truth, reason, missing, oneOf }: Mark, together: Together) {
  const { id, kind, label, text, askWhom } = guardrail;
  return {
    guardrail: id,
    kind,
    truth,
    label: tell(together, label),
    text: tell(together, text),
    askWhom: askWhom[together.language],
    lines: reasonLines(reason, inCommon(together)),
    missing,
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map((each) => each.id) }),
    sources: guardrail.kind === 'question' ? [] : guardrail.sources.map(citationJson),
  };
}

function voiceJson(voice: Voice, together: Together) {
  const { edition, side, advice, kind, part } = voice;
  const silence = silenceText(voice, together);
  const shared = {
    edition,
    replaced: voice.replaced === true,
    side,
    ...(silence === '' ? {} : { silence }),
    ...(part === undefined ? {} : { part: part.id }),
  };
  if (advice === undefined) return { ...shared, named: false };
  const against = advice.against.filter(({ truth }) => truth === 'true');
  return {
    ...shared,
    named: true,
    ...(kind === undefined ? {} : { kind }),
    standing: advice.standing,
    strengths: advice.strengths.map((each) => strengthJson(each, together)),
    against: against.map(({ strength }) => strengthJson(strength, together)),
    notes: notesOf(voice, together).map(({ label: _, ...note }) => note),
  };
}

function hadJson(option: OptionBeside, together: Together) {
  const { had } = option;
  if (had === undefined) return {};
  const text = hadText(option, together);
  const parts = had.parts.map(({ part, truth, details }) => ({
    part: part.id,
    label: tell(together, part.label),
    truth,
    details: details.map(({ id, label }) => ({ detail: id, label: tell(together, label) })),
  }));
  return { had: { state: had.state, ...(text === '' ? {} : { text }), parts } };
}

function placeJson(option: OptionBeside, together: Together) {
  const { place } = option;
  if (place === undefined) return {};
  const text = placeText(option, together);
  const { how, circumstance } = place;
  return { place: { how, circumstance: circumstance.id, ...(text === '' ? {} : { text }) } };
}

function optionJson(beside: OptionBeside, together: Together) {
  const { option, voices, agreement, marks } = beside;
  const { content } = together.library;
  const found = content.options.find(({ id }) => id === option);
  const { kind, ...lists } = agreement;
  return {
    option,
    group: found?.group ?? '',
    label: optionLabel(option, together),
    description: found?.description[together.language] ?? '',
    standing: standingNow(beside),
    ...(beside.folded === undefined ? {} : { folded: true }),
    ...hadJson(beside, together),
    ...placeJson(beside, together),
    agreement: { kind, text: agreementText(beside, together), ...lists },
    voices: voices.map((voice) => voiceJson(voice, together)),
    marks: marks.map((mark) => markJson(mark, together)),
    notices: noticeLines(noticesBeside(option, content), together),
  };
}

function circumstanceJson({ id, text }: Circumstance, together: Together) {
  return { circumstance: id, text: tell(together, text) };
}

/** The risk group that the library tells of a patient, under its name; nothing where it tells of none. */
function riskJson(together: Together) {
  const { riskScore: score } = together.library.content;
  if (score === undefined) return {};
  const risk = riskOf(score, together.beside);
  return { [score.id]: { ...risk, text: riskText(score, risk, together) } };
}

/** The parts of an answer that may be left out, and what makes each of them. */
const parts = {
  first: firstJson,
  facts: (together: Together) =>
    together.beside.facts.map((fact) => factJson(fact, inCommon(together))),
  options: (together: Together) =>
    together.beside.options.map((each) => optionJson(each, together)),
  considered: (together: Together) => consideredLines(together.beside, together),
  advice: (together: Together) =>
    speakersOf(together).map((speaker) => editionJson(toldBy(speaker, together))),
} as const;

/** A part of an answer that may be left out. */
export type AnswerField = keyof typeof parts;

/** Every such part. */
export const answerFields = Object.keys(parts).filter((name): name is AnswerField => name in parts);

/** What an answer holds where nobody asks for more: every option with every guardrail, and every edition, is long. */
export const usualFields: readonly AnswerField[] = ['first', 'facts', 'considered'];

/** What every answer holds. */
function sharedJson(together: Together, problems: readonly Problem[], notes: readonly Problem[]) {
  const { beside, language, audience } = together;
  return {
    renavigate: adviceFormat,
    language,
    audience,
    alerts: alertLines(beside, problems, together),
    problems: eachOnce([...problems, ...beside.problems]).map((each) =>
      problemJson(each, together),
    ),
    notes: notes.map((each) => problemJson(each, together)),
    ...riskJson(together),
    circumstances: beside.circumstances.map((each) => circumstanceJson(each, together)),
  };
}

/** What several editions say as one JSON document, its texts in one language and voice. */
export function besideJson(
  together: Together,
  problems: readonly Problem[],
  notes: readonly Problem[],
) {
  return {
    ...sharedJson(together, problems, notes),
    first: parts.first(together, problems),
    facts: parts.facts(together),
    options: parts.options(together),
    considered: parts.considered(together),
    advice: parts.advice(together),
  };
}

/** The same with only some of the parts that may be left out. */
export function answerJson(
  together: Together,
  problems: readonly Problem[],
  notes: readonly Problem[],
  fields: readonly AnswerField[],
): Partial<ReturnType<typeof besideJson>> {
  const asked = fields.map((name) => [name, parts[name](together, problems)] as const);
  return { ...sharedJson(together, problems, notes), ...Object.fromEntries(asked) };
}
