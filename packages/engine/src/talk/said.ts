import { type Fact, type FactKey, factKey, keyOf } from '../model/fact.ts';
import type { AllTerms } from '../model/vocabulary.ts';
import { readMeasurement } from '../patient/measurement.ts';
import { withoutRuledOutInVain } from '../patient/whole-list.ts';
import { termOf } from '../wording/fact.ts';
import type { Said, Talk, TalkAnswers, TalkQuestion } from './talk.ts';

const source = { kind: 'answer' } as const;

/**
 * What some answers say as facts. What a later question says of one thing takes the place of what an earlier one did.
 * What was not pressed is not ruled out where something that was pressed may be it: another drug may be of any kind.
 */
export function factsOfTalk(talk: Talk, answers: TalkAnswers, terms: AllTerms): readonly Fact[] {
  const said = talk.pages
    .flatMap(({ questions }) => questions)
    .flatMap((question) => saidBy(question, answers.get(question.id)));
  const facts = said.flatMap((each) => factOf(each, terms));
  const last = [...new Map(facts.map((fact) => [factKey(fact), fact])).values()];
  return withoutRuledOutInVain(last, terms);
}

/** What the choices pressed at one question say; first what the others say that were not. */
export function saidBy(
  { choices, otherwise = [], number }: TalkQuestion,
  pressed: readonly string[] | undefined,
): readonly Said[] {
  const given = Number(pressed?.find((each) => /^\d+([.]\d+)?$/.test(each)) ?? Number.NaN);
  if (number !== undefined && !Number.isNaN(given)) {
    return [{ kind: 'number', ...number, value: given }];
  }
  const chosen = choices.filter(({ id }) => pressed?.includes(id));
  const said = chosen.flatMap(({ says }) => says);
  const leavesRest = chosen.some((each) => each.leavesRest === true);
  if (chosen.length === 0 || leavesRest) return said;
  const hasOpinion =
    said.length > 0 || choices.some(({ id, ifNot }) => ifNot && pressed?.includes(id));
  const ifNot = choices
    .filter((each) => !chosen.includes(each))
    .flatMap((each) => each.ifNot ?? []);
  return hasOpinion ? [...otherwise, ...ifNot, ...said] : [];
}

/** Everything that some answer to a question can say. */
export function sayableIn(question: TalkQuestion): readonly Said[] {
  return [
    ...question.choices.flatMap(({ id }) => saidBy(question, [id])),
    ...saidBy(question, ['0']),
  ];
}

/** The key of the fact that an answer states. */
export function keyOfSaid(said: Said): FactKey {
  return said.kind === 'includes' ? keyOf(said.term, said.value) : keyOf(said.term);
}

function factOf(said: Said, terms: AllTerms): readonly Fact[] {
  if (said.kind !== 'number') return [{ ...said, source }];
  const term = termOf(said.term, terms);
  if (term.kind !== 'number') return [];
  const read = readMeasurement(term, said.value, said.unit, source, `/${said.term}`);
  return 'code' in read ? [] : [read];
}
