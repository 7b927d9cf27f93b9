import {
  type CompiledEdition,
  compiledOf,
  type EditionForm,
} from '../compiled/compiled-edition.ts';
import { numbersBehind, standInsOf } from '../compiled/numbers-behind.ts';
import type { PatientCache } from '../compiled/patient-cache.ts';
import { situationBehind } from '../compiled/situation-behind.ts';
import type { OptionId } from '../model/edition.ts';
import { keyOf, splitKey } from '../model/fact.ts';
import type { TermId } from '../model/vocabulary.ts';
import type { Advice } from '../semantics/advice.ts';
import type { StandIns } from '../solve/found-before.ts';
import { type Answer, settlingAnswers } from './answers.ts';
import { openQuestions } from './open-questions.ts';
import { type Position, positionOf } from './position.ts';
import { isPossibleWith } from './possible.ts';
import { rank } from './rank.ts';
import { tellsApart } from './tells-apart.ts';

/** A question, and what it is asked for. */
export interface Question {
  readonly term: TermId;
  /** The open options that hang on it. */
  readonly bearsOn: readonly OptionId[];
  /** The open options that some answer settles at once. */
  readonly settles: readonly OptionId[];
  /** The most options that one answer settles at once. */
  readonly atOnce: number;
  /** How many options are open. */
  readonly open: number;
}

/**
 * The next question: the one whose answer settles and spares most for what it costs, over the possible patients with
 * the known facts. `passedOver` are not asked ("I don't know"); `last` is what was asked before, whose topic is kept to.
 * Undefined when no answer can change anything, also outside the edition's scope. Pure, and the same whatever the
 * order of facts, rules and terms.
 *
 * @example
 * ```ts
 * import { advise, nextQuestion, readPatient } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const file = {
 *   renavigate: 'patient/1',
 *   facts: { cancerCameBack: true, sites: { includes: ['bone'] }, progressedOn: { includes: ['sunitinib'] } },
 * };
 * const { patient } = readPatient(file, ccs2019.terms);
 * const question = nextQuestion(ccs2019, advise(ccs2019, patient), new Set());
 * console.log(question?.term);
 * // targetedTherapyPossible
 * ```
 */
export function nextQuestion(
  form: EditionForm,
  advice: Advice,
  passedOver: ReadonlySet<TermId>,
  last?: TermId,
  cache?: PatientCache,
): Question | undefined {
  if (advice.scope.truth === 'false') return undefined;
  const edition = compiledOf(form);
  const all = openQuestions(edition, advice);
  const situation = situationBehind(edition, advice, cache);
  const standIns = standInsOf(situation);
  const asked = all.filter(
    (term) => !passedOver.has(term) && !isInVain(term, edition, standIns, passedOver),
  );
  if (asked.length === 0) return undefined;
  const position = positionOf(edition, situation, advice, asked, last);
  const answers = settlingAnswers(position);
  const { terms: ranked, completions } = rank(position);
  const terms = new Set([...besides(last, edition, position), ...ranked]);
  for (const term of terms) {
    const settling = possibleAnswers(term, answers, position);
    const isUseful = settling.length > 0 || tellsApart(term, completions, position);
    if (isUseful) return questionOf(term, settling, advice);
  }
  // No use of any was found: a draw may lack it, and while nothing is passed over, something must decide.
  const [first] = terms;
  const mustAsk = completions.isDrawn || asked.length === all.length;
  return mustAsk && first !== undefined ? questionOf(first, [], advice) : undefined;
}

/** Whether a number is asked only for what also hangs on one that was passed over: alone it tells nothing. */
function isInVain(
  term: TermId,
  { edition }: CompiledEdition,
  standIns: StandIns,
  passedOver: ReadonlySet<TermId>,
): boolean {
  if (edition.questionOrder.includes(term)) return false;
  const lists = [...standIns.values()].filter((numbers) => numbers.includes(keyOf(term)));
  return lists.every((numbers) => numbers.some((key) => passedOver.has(splitKey(key).term)));
}

/** What is asked together with the number that was asked last: one sample is looked at for all of them. */
function besides(
  last: TermId | undefined,
  edition: CompiledEdition,
  { standIns, questions }: Position,
): readonly TermId[] {
  if (last === undefined) return [];
  const numbers = new Set(
    [...standIns]
      .filter(([key]) => numbersBehind(edition, splitKey(key).term).includes(last))
      .flatMap(([, each]) => each.map((key) => splitKey(key).term)),
  );
  return questions.map(({ term }) => term).filter((term) => numbers.has(term));
}

/** The answers to a question that settle something, and that a possible patient can give. */
function possibleAnswers(
  term: TermId,
  answers: readonly Answer[],
  { situation }: Position,
): readonly Answer[] {
  const own = answers.filter((answer) => answer.term === term);
  return own.filter(({ literals }) => isPossibleWith(literals, situation));
}

function questionOf(term: TermId, answers: readonly Answer[], advice: Advice): Question {
  const undecided = advice.options.filter(({ standing }) => standing === 'undecided');
  const settled = new Set(answers.flatMap(({ settles }) => settles));
  const bearing = undecided.filter(({ missing }) =>
    missing.some((key) => splitKey(key).term === term),
  );
  return {
    term,
    bearsOn: bearing.map(({ option }) => option),
    settles: [...advice.options.entries()].flatMap(([number, { option }]) =>
      settled.has(number) ? [option] : [],
    ),
    atOnce: Math.max(0, ...answers.map(({ settles }) => settles.length)),
    open: undecided.length,
  };
}
