import type { Voice } from './beside.ts';

/** How the editions that speak to a patient stand to an option, each edition in exactly one list. */
export interface Agreement {
  readonly kind: 'allOffer' | 'noneOffers' | 'differ' | 'open' | 'noneSpeaks';
  readonly offered: readonly string[];
  readonly notOffered: readonly string[];
  readonly advisedAgainst: readonly string[];
  readonly undecided: readonly string[];
  /** Editions that speak to the patient and do not name the option. */
  readonly notNamed: readonly string[];
  /** Editions that do not speak to this patient at all. */
  readonly silent: readonly string[];
}

type Side = Exclude<keyof Agreement, 'kind'>;

/**
 * Counts the voices. They differ when one offers and another, which names the option, does not or advises against it.
 * An edition that does not name an option takes no side.
 */
export function agreementOf(voices: readonly Voice[]): Agreement {
  const on = (side: Side): readonly string[] =>
    voices.filter((voice) => sideOf(voice) === side).map(({ edition }) => edition);
  const lists = {
    offered: on('offered'),
    notOffered: on('notOffered'),
    advisedAgainst: on('advisedAgainst'),
    undecided: on('undecided'),
    notNamed: on('notNamed'),
    silent: on('silent'),
  };
  return { kind: kindOf(lists), ...lists };
}

function sideOf({ advice }: Voice): Side {
  if (advice === undefined) return 'notNamed';
  if (advice.standing === 'notCovered') return 'silent';
  if (advice.against.some(({ truth }) => truth === 'true')) return 'advisedAgainst';
  return advice.standing;
}

function kindOf({
  offered,
  notOffered,
  advisedAgainst,
  undecided,
}: Omit<Agreement, 'kind'>): Agreement['kind'] {
  const denied = notOffered.length + advisedAgainst.length;
  if (offered.length > 0 && denied > 0) return 'differ';
  if (undecided.length > 0) return 'open';
  if (offered.length > 0) return 'allOffer';
  return denied > 0 ? 'noneOffers' : 'noneSpeaks';
}
