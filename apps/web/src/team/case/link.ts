import {
  type AllTerms,
  type Fact,
  isWholeList,
  ruledOutBeside,
  type Term,
} from '@renavigate/engine';
import type { Answer, Answers } from '../../answers/answer.ts';
import { linkOf } from '../../answers/link.ts';
import { listMark } from '../../answers/ruled-out.ts';
import type { Case } from './case.ts';
import { statedIn } from './facts.ts';

function answerOf(term: Term, facts: readonly Fact[]): Answer | undefined {
  const [first] = facts;
  switch (first?.kind) {
    case undefined:
      return undefined;
    case 'yesNo':
      return { kind: 'yesNo', value: first.value };
    case 'oneOf':
      return { kind: 'oneOf', value: first.value };
    case 'number':
      return { kind: 'number', ...first.stated };
    case 'includes': {
      if (term.kind !== 'severalOf') return undefined;
      const offered = term.values.map(({ id }) => id);
      const list = facts.flatMap((fact) => (fact.kind === 'includes' ? [fact] : []));
      const chosen = list.filter(({ present }) => present).map(({ value }) => value);
      const sure = isWholeList(term, list) && ruledOutBeside(term, list).length === 0;
      return chosen.length === 0 && !sure
        ? undefined
        : { kind: 'severalOf', chosen, offered, sure };
    }
  }
}

/** The facts as answers, without where they came from: a link carries no record. */
export function answersOf(terms: AllTerms, current: Case): Answers {
  const stated = statedIn(terms, current);
  const answers = new Map<string, Answer>();
  for (const term of terms) {
    const own = stated.filter((fact) => fact.term === term.id);
    const answer = answerOf(term, own);
    if (answer !== undefined) answers.set(term.id, answer);
  }
  return answers;
}

/** What lists rule out without being whole, which answers alone cannot say: `sites.brain.liver~others.first`. */
function ruledOutText(terms: AllTerms, current: Case, answers: Answers): string {
  const stated = statedIn(terms, current);
  const parts = terms.flatMap(({ id }) => {
    const answer = answers.get(id);
    const isWhole = answer?.kind === 'severalOf' && answer.sure;
    const values = stated.flatMap((fact) =>
      fact.kind === 'includes' && fact.term === id && !fact.present ? [fact.value] : [],
    );
    return isWhole || values.length === 0 ? [] : [[id, ...values].join('.')];
  });
  return parts.join(listMark);
}

/** The case as the part of an address after `#`. */
export function linkTo(terms: AllTerms, current: Case): string {
  const answers = answersOf(terms, current);
  const Without = ruledOutText(terms, current, answers);
  return linkOf(answers, Without === '' ? {} : { Without });
}
