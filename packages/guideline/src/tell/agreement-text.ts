import {
  type Agreement,
  agreementOf,
  type OptionBeside,
  type Voice,
  words,
} from '@renavigate/engine';
import { type Counted, agreementWords as say } from './agreement-words.ts';
import { tell } from './telling.ts';
import { editionsOf, type Together } from './together.ts';

/** The editions that are counted: those not replaced by their publisher, or all where every one of them was. */
function countedEditions(together: Together): ReadonlySet<string> {
  const editions = editionsOf(together);
  const current = editions.filter(({ source }) => source.replacedBy === undefined);
  return new Set((current.length === 0 ? editions : current).map(({ id }) => id));
}

function countedText({ one, many }: Counted, count: number, together: Together) {
  return count === 0 ? [] : [tell(together, count === 1 ? one : many, { count })];
}

/** How many offer it, of those that speak to the patient, or may. */
function offeredText(
  { offered }: Agreement,
  speaking: readonly Voice[],
  older: number,
  together: Together,
) {
  const { allOf, theOnly, someOf, none, noneNow, speak, maySpeak } = say;
  const count = speaking.length;
  if (offered.length === 0) return tell(together, older === 0 ? none : noneNow);
  if (offered.length === count && count === 1) return tell(together, theOnly);
  const isSure = speaking.every(({ scope }) => scope === 'true');
  const who = tell(together, isSure ? speak : maySpeak);
  if (offered.length === count) return tell(together, allOf, { count, who });
  const template = offered.length === 1 ? someOf.one : someOf.many;
  return tell(together, template, { count, who, offered: offered.length });
}

/**
 * Agreement or disagreement in a sentence: how many offer the option, and of each other that speaks to the patient, or
 * may, what it does: the numbers add up. Guidance that was replaced is not counted among them: what it offers is told
 * after them, and so is how many speak of a kind of treatment.
 */
export function agreementText({ voices }: OptionBeside, together: Together): string {
  const editions = countedEditions(together);
  const isCounted = ({ edition }: Voice) => editions.has(edition);
  const speaking = voices.filter((voice) => isCounted(voice) && voice.scope !== 'false');
  const agreement = agreementOf(speaking);
  const { offered: replaced } = agreementOf(voices.filter((voice) => !isCounted(voice)));
  const parts = [
    offeredText(agreement, speaking, replaced.length, together),
    ...countedText(say.advisedAgainst, agreement.advisedAgainst.length, together),
    ...countedText(say.notOffered, agreement.notOffered.length, together),
    ...countedText(say.undecided, agreement.undecided.length, together),
    ...countedText(say.notNamed, agreement.notNamed.length, together),
    ...countedText(say.notHeld, agreement.notHeld.length, together),
    ...countedText(say.ofOthers, agreement.silent.length, together),
  ];
  const sentence = `${parts.join(words.semicolon[together.language])}.`;
  const lead = agreement.kind === 'differ' ? tell(together, say.differ) : '';
  return [
    `${lead}${sentence}`,
    ...countedText(say.asKind, agreement.asKind.length, together),
    ...countedText(say.older, replaced.length, together),
  ].join(' ');
}
