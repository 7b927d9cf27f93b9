import {
  type Language,
  messageTo,
  type NumberTerm,
  numberText,
  type PatientProblem,
  type SpokenEdition,
  type Term,
} from '@renavigate/engine';
import '../../answers/words/index.ts';
import { type Answer, type Answers, numberProblem, parseNumber } from '../../answers/answer.ts';
import type { Guidelines } from '../../guidelines/guidelines.ts';
import { wordsOf } from '../../language/i18n.ts';
import { impliedValues } from '../interview/offered.ts';

/** What stands in a question's form before it is given as the answer. */
export interface Draft {
  /** The chosen values: at most one, except where several may be chosen. */
  readonly chosen: readonly string[];
  readonly none: boolean;
  /** "I don't know"; beside chosen values, "I'm not sure about the others". */
  readonly unknown: boolean;
  readonly typed: string;
  readonly unit: string;
}

/** The form as it opens: with the earlier answer, or with what already follows from the other answers. */
export function draftOf(
  guidelines: Guidelines,
  edition: SpokenEdition,
  answers: Answers,
  term: Term,
  language: Language = 'en',
): Draft {
  const unit = term.kind === 'number' ? term.units[0].code : '';
  const empty: Draft = { chosen: [], none: false, unknown: false, typed: '', unit };
  const answer = answers.get(term.id);
  switch (answer?.kind) {
    case undefined:
      return term.kind === 'severalOf'
        ? { ...empty, chosen: impliedValues(guidelines, edition, answers, term) }
        : empty;
    case 'unknown':
      return { ...empty, unknown: true };
    case 'yesNo':
      return { ...empty, chosen: [answer.value ? 'yes' : 'no'] };
    case 'oneOf':
      return { ...empty, chosen: [answer.value] };
    case 'number': {
      const typed = String(answer.value).replace('.', language === 'fr' ? ',' : '.');
      return { ...empty, typed, unit: answer.unit };
    }
    case 'severalOf': {
      const isOpen = !answer.sure || answer.isPart === true;
      const none = !isOpen && answer.chosen.length === 0;
      return { ...empty, chosen: answer.chosen, none, unknown: isOpen };
    }
  }
}

/** The form after a value of a list was chosen, or not any more. */
export function toggled(draft: Draft, id: string, isChosen: boolean): Draft {
  const rest = draft.chosen.filter((each) => each !== id);
  const chosen = isChosen ? [...rest, id] : rest;
  // The special answers change their meaning when the first value is chosen or the last one is not.
  const isSame = draft.chosen.length > 0 && chosen.length > 0;
  return { ...draft, chosen, none: false, unknown: isSame && draft.unknown };
}

/** The answer that a form gives, or why it gives none. */
export type Submission =
  | { readonly answer: Answer }
  | {
      readonly error: (language: Language) => string;
      /** What is wrong with the number, where one was typed: what it would mean if it were right is in it. */
      readonly problem?: PatientProblem;
    };

const nothingChosen: Submission = {
  error: (language) => wordsOf(language, 'answers')('error.chooseOne'),
};

function submitNumber(term: NumberTerm, { typed, unit }: Draft): Submission {
  if (typed.trim() === '') return nothingChosen;
  const value = parseNumber(typed);
  const problem = numberProblem(term, value, unit);
  if (problem === undefined) return { answer: { kind: 'number', value, unit } };
  return {
    problem,
    error: (language) => {
      const t = wordsOf(language, 'answers');
      if (problem.code === 'wrong-type') return t('error.notANumber');
      if (problem.code === 'not-a-step') {
        const step = numberText(term.step ?? 1, language);
        return `${t('error.notAStep', { step })} ${problem.mend[language]}`;
      }
      if (problem.code !== 'out-of-range') return messageTo(problem, 'patient')[language];
      const factor = term.units.find(({ code }) => code === unit)?.factor ?? 1;
      const [lowest = '', highest = ''] = term.range.map((bound) =>
        numberText(Number((bound / factor).toPrecision(6)), language),
      );
      const said = t('error.outOfRange', { typed: numberText(value, language), lowest, highest });
      return `${said} ${problem.mend[language]}`;
    },
  };
}

/** Turns a form into an answer. `offered` are the values that stood there to choose from. */
export function submit(term: Term, draft: Draft, offered: readonly string[]): Submission {
  const [first] = draft.chosen;
  if (draft.unknown && first === undefined) return { answer: { kind: 'unknown' } };
  switch (term.kind) {
    case 'number':
      return submitNumber(term, draft);
    case 'yesNo':
      return first === undefined
        ? nothingChosen
        : { answer: { kind: 'yesNo', value: first === 'yes' } };
    case 'oneOf':
      return first === undefined ? nothingChosen : { answer: { kind: 'oneOf', value: first } };
    case 'severalOf':
      if (first === undefined && !draft.none) return nothingChosen;
      return {
        answer: { kind: 'severalOf', chosen: draft.chosen, offered, sure: !draft.unknown },
      };
  }
}
