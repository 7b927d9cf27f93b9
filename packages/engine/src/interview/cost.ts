import type { WhereFound } from '../model/vocabulary.ts';

/** What an answer costs beside one that the person knows. Mild: one more question is worse than a harder one. */
const costs: Readonly<Record<WhereFound, number>> = {
  you: 1,
  chart: 1.1,
  bloodTest: 1.2,
  scan: 1.2,
  team: 1.3,
};

/** What a question of the topic that is being talked about costs beside one of another. */
const sameTopic = 0.9;

/** What asking costs, by where the answer is found and whether the topic stays the same. */
export function costOf(whereFound: WhereFound, staysOnTopic: boolean): number {
  return costs[whereFound] * (staysOnTopic ? sameTopic : 1);
}
