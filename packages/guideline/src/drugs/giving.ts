import { text } from '../base/text.ts';

/** Words that several drugs share for how they are given. */
export const onceADay = text('once a day', 'une fois par jour');
export const twiceADay = text('twice a day', 'deux fois par jour');
export const everyTwoWeeks = text('every 2 weeks', 'toutes les 2 semaines');
export const everyThreeWeeks = text('every 3 weeks', 'toutes les 3 semaines');
export const everyDay = text('every day, without a break', 'tous les jours, sans pause');

export const afterOtherTreatment = text(
  'after another drug treatment',
  'après un autre traitement médicamenteux',
);
export const firstOrAfterCytokine = text(
  'as the first drug treatment, or after a cytokine (interferon or interleukin-2)',
  'comme premier traitement par médicaments, ou après une cytokine (interféron ou interleukine-2)',
);
export const inTrialsOnly = text(
  'only in trials (IMmotion151, CONTACT-03)',
  'seulement dans des essais (IMmotion151, CONTACT-03)',
);
