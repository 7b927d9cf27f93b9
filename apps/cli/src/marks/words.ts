import { text } from '../base/text.ts';

/** What is said around the guardrails that mark an option. What it needs from outside stands in braces. */
export const say = {
  markHolds: text('Caution', 'Prudence'),
  questionHolds: text('To ask', 'À demander'),
  because: text('Because', 'Parce que'),
  askWhom: text('Ask {whom}', 'À voir avec {whom}'),
  askAbout: text('Ask {whom} about', 'À voir avec {whom}, au besoin'),
  read: text('Read in', 'Lu dans'),
  moreSources: text(
    'and {count} more sources; with --explain, all of them',
    'et {count} autres sources ; avec --explain, toutes',
  ),
  seeAbove: text('as told above', 'comme dit plus haut'),
};
