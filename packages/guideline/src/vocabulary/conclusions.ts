import {
  type Conclusion,
  type Expression,
  type Implication,
  no,
  type Text,
  type YesNoTerm,
  yes,
} from '@renavigate/engine';

/** A yes/no term with its answer. */
type Answer = readonly [term: YesNoTerm, value: boolean];

/** The conclusion that a yes/no term has this answer. */
export function answer(term: YesNoTerm, value: boolean): Conclusion {
  return { kind: 'yesNo', term: term.id, value };
}

function holds([term, value]: Answer): Expression {
  return value ? yes(term) : no(term);
}

/** One answer makes another certain. Both ways round: when the second is otherwise, so is the first. */
export function implies(
  id: string,
  first: Answer,
  second: Answer,
  because: Text,
): readonly Implication[] {
  return [
    { id, when: holds(first), conclusion: answer(...second), because },
    {
      id: `${id}-reversed`,
      when: holds([second[0], !second[1]]),
      conclusion: answer(first[0], !first[1]),
      because,
    },
  ];
}

/** A limit, compared: the flag is yes exactly when the comparison holds. */
export function decides(
  id: string,
  comparison: Expression,
  flag: YesNoTerm,
  because: Text,
): readonly Implication[] {
  return [
    { id: `${id}-beyond`, when: comparison, conclusion: answer(flag, true), because },
    {
      id: `${id}-within`,
      when: { kind: 'not', of: comparison },
      conclusion: answer(flag, false),
      because,
    },
  ];
}
