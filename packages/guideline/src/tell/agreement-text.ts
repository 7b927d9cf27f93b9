import { type Agreement, words } from '@renavigate/engine';
import { type Counted, agreementWords as say } from './agreement-words.ts';
import { tell } from './telling.ts';
import type { Together } from './together.ts';

/** How many editions speak to the patient for certain. */
function speaking({ beside }: Together): number {
  return beside.advices.filter(({ scope }) => scope.truth === 'true').length;
}

function countedText(counted: Counted, ids: readonly string[], together: Together) {
  if (ids.length === 0) return [];
  const { one, many } = counted;
  return [tell(together, ids.length === 1 ? one : many, { count: ids.length })];
}

function offeredText({ offered }: Agreement, together: Together): string {
  const count = speaking(together);
  const { allOf, theOnly, someOf, none } = say;
  if (offered.length === 0) return tell(together, none);
  if (offered.length === count) return tell(together, count === 1 ? theOnly : allOf, { count });
  const template = offered.length === 1 ? someOf.one : someOf.many;
  return tell(together, template, { count, offered: offered.length });
}

/** Agreement or disagreement in one sentence: how many offer it, do not, advise against it, or do not name it. */
export function agreementText(agreement: Agreement, together: Together): string {
  const { advisedAgainst, notOffered, undecided, notNamed, differ } = say;
  const parts = [
    offeredText(agreement, together),
    ...countedText(advisedAgainst, agreement.advisedAgainst, together),
    ...countedText(notOffered, agreement.notOffered, together),
    ...countedText(undecided, agreement.undecided, together),
    ...countedText(notNamed, speakingOf(agreement.notNamed, together), together),
  ];
  const sentence = `${parts.join(words.semicolon[together.language])}.`;
  return agreement.kind === 'differ' ? `${tell(together, differ)}${sentence}` : sentence;
}

/** Of these editions, those that do not leave the patient out: only they could have named an option. */
export function speakingOf(ids: readonly string[], { beside }: Together): readonly string[] {
  const speaks = new Set(
    beside.advices.filter(({ scope }) => scope.truth === 'true').map(({ edition }) => edition),
  );
  return ids.filter((id) => speaks.has(id));
}
