import { type Agreement, agreementOf, type OptionBeside, words } from '@renavigate/engine';
import { type Counted, agreementWords as say } from './agreement-words.ts';
import { tell } from './telling.ts';
import type { Together } from './together.ts';

/** The editions that are counted: those not replaced by their publisher, or all where every one of them was. */
function countedEditions({ editions }: Together): ReadonlySet<string> {
  const current = editions.filter(({ source }) => source.replacedBy === undefined);
  return new Set((current.length === 0 ? editions : current).map(({ id }) => id));
}

function countedText(counted: Counted, ids: readonly string[], together: Together) {
  if (ids.length === 0) return [];
  const { one, many } = counted;
  return [tell(together, ids.length === 1 ? one : many, { count: ids.length })];
}

/** `count` is how many editions speak to the patient for certain. */
function offeredText({ offered }: Agreement, older: number, count: number, together: Together) {
  const { allOf, theOnly, someOf, none, noneNow } = say;
  if (offered.length === 0) return tell(together, older === 0 ? none : noneNow);
  if (offered.length === count) return tell(together, count === 1 ? theOnly : allOf, { count });
  const template = offered.length === 1 ? someOf.one : someOf.many;
  return tell(together, template, { count, offered: offered.length });
}

/**
 * Agreement or disagreement in a sentence: how many offer it, do not, advise against it, or do not name it. Guidance
 * that was replaced is not counted among them: what it offers is told after them.
 */
export function agreementText({ voices }: OptionBeside, together: Together): string {
  const { advisedAgainst, notOffered, undecided, notNamed, older, differ } = say;
  const editions = countedEditions(together);
  const agreement = agreementOf(voices.filter(({ edition }) => editions.has(edition)));
  const replaced = agreementOf(voices.filter(({ edition }) => !editions.has(edition))).offered;
  const speaking = speakingOf([...editions], together).length;
  const parts = [
    offeredText(agreement, replaced.length, speaking, together),
    ...countedText(advisedAgainst, agreement.advisedAgainst, together),
    ...countedText(notOffered, agreement.notOffered, together),
    ...countedText(undecided, agreement.undecided, together),
    ...countedText(notNamed, speakingOf(agreement.notNamed, together), together),
  ];
  const sentence = `${parts.join(words.semicolon[together.language])}.`;
  const lead = agreement.kind === 'differ' ? tell(together, differ) : '';
  return [`${lead}${sentence}`, ...countedText(older, replaced, together)].join(' ');
}

/** Of these editions, those that do not leave the patient out: only they could have named an option. */
export function speakingOf(ids: readonly string[], { beside }: Together): readonly string[] {
  const speaks = new Set(
    beside.advices.filter(({ scope }) => scope.truth === 'true').map(({ edition }) => edition),
  );
  return ids.filter((id) => speaks.has(id));
}
