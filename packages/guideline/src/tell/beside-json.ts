import {
  type Mark,
  type OptionBeside,
  type Problem,
  reasonLines,
  type Voice,
} from '@renavigate/engine';
import { noticesBeside } from '../notices/index.ts';
import { optionCatalogue } from '../options/catalogue.ts';
import { agreementText } from './agreement-text.ts';
import { eachOnce } from './each-once.ts';
import { editionJson, factJson, problemJson, strengthJson } from './edition-json.ts';
import { noticeLines } from './notice-lines.ts';
import { tell } from './telling.ts';
import { inCommon, optionLabel, speakersOf, type Together, toldBy } from './together.ts';

/** The mark and version of an answer. */
const adviceFormat = 'advice/2';

function markJson({ guardrail, truth, reason, missing }: Mark, together: Together) {
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
    sources:
      guardrail.kind === 'question'
        ? []
        : guardrail.sources.map(({ title, body, year, locator, url }) => ({
            title,
            body,
            ...(year === undefined ? {} : { year }),
            ...(locator === undefined ? {} : { locator }),
            ...(url === undefined ? {} : { url }),
          })),
  };
}

function voiceJson({ edition, advice, ...voice }: Voice, together: Together) {
  const replaced = voice.replaced === true;
  if (advice === undefined) return { edition, replaced, named: false };
  const against = advice.against.filter(({ truth }) => truth === 'true');
  return {
    edition,
    replaced,
    named: true,
    standing: advice.standing,
    strengths: advice.strengths.map((each) => strengthJson(each, together)),
    against: against.map(({ strength }) => strengthJson(strength, together)),
  };
}

function optionJson(beside: OptionBeside, together: Together) {
  const { option, voices, agreement, marks } = beside;
  const found = optionCatalogue.find(({ id }) => id === option);
  const { kind, ...lists } = agreement;
  return {
    option,
    group: found?.group ?? '',
    label: optionLabel(option, together),
    description: found?.description[together.language] ?? '',
    agreement: { kind, text: agreementText(beside, together), ...lists },
    voices: voices.map((voice) => voiceJson(voice, together)),
    marks: marks.map((mark) => markJson(mark, together)),
    notices: noticeLines(noticesBeside(option), together),
  };
}

/** What several editions say as one JSON document, its texts in one language and voice. */
export function besideJson(
  together: Together,
  problems: readonly Problem[],
  notes: readonly Problem[],
) {
  const { beside, language, audience } = together;
  return {
    renavigate: adviceFormat,
    language,
    audience,
    problems: eachOnce([...problems, ...beside.problems]).map((each) =>
      problemJson(each, together),
    ),
    notes: notes.map((each) => problemJson(each, together)),
    facts: beside.facts.map((fact) => factJson(fact, inCommon(together))),
    options: beside.options.map((each) => optionJson(each, together)),
    advice: speakersOf(together).map((speaker) => editionJson(toldBy(speaker, together))),
  };
}
