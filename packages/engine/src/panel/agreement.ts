import type { Side, Voice } from './voice.ts';

/** How the editions stand to an option, each edition in exactly one of the lists of sides. */
export interface Agreement extends Readonly<Record<Side, readonly string[]>> {
  readonly kind: 'allOffer' | 'noneOffers' | 'differ' | 'open' | 'noneSpeaks';
  /** Of those in the lists, the editions that say it of a kind of options that this is one of. */
  readonly asKind: readonly string[];
}

/**
 * Counts the voices. They differ when one offers and another, which names the option for this patient, does not or
 * advises against it. An edition that is silent, in whichever way, takes no side.
 */
export function agreementOf(voices: readonly Voice[]): Agreement {
  const on = (side: Side): readonly string[] =>
    voices.filter((voice) => voice.side === side).map(({ edition }) => edition);
  const lists = {
    offered: on('offered'),
    notOffered: on('notOffered'),
    advisedAgainst: on('advisedAgainst'),
    undecided: on('undecided'),
    notNamed: on('notNamed'),
    notHeld: on('notHeld'),
    silent: on('silent'),
  };
  const asKind = voices.filter(({ kind }) => kind !== undefined).map(({ edition }) => edition);
  return { kind: kindOf(lists), ...lists, asKind };
}

function kindOf({
  offered,
  notOffered,
  advisedAgainst,
  undecided,
}: Readonly<Record<Side, readonly string[]>>): Agreement['kind'] {
  const denied = notOffered.length + advisedAgainst.length;
  if (offered.length > 0 && denied > 0) return 'differ';
  if (undecided.length > 0) return 'open';
  if (offered.length > 0) return 'allOffer';
  return denied > 0 ? 'noneOffers' : 'noneSpeaks';
}
