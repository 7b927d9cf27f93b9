import type { Alert, Text, Voices } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { type CriticalLimit, criticalLimits, type Urgency, whenBeyond } from './limits.ts';
import { ctcae } from './sources.ts';

const decimalComma = (written: string) => written.replace('.', ',');

/** The border as it is said in a sentence; creatinine is compared with the laboratory's own limit. */
function borderText(border: string): Text {
  return border.endsWith('×')
    ? text(
        `${border} the upper limit of the laboratory`,
        `${border} la limite supérieure du laboratoire`,
      )
    : text(border, decimalComma(border));
}

const sides = {
  above: text('above', 'au-dessus de'),
  below: text('below', 'sous'),
} as const;

const says: Readonly<Record<Urgency, Voices>> = {
  today: voices(
    text(
      'This result cannot wait for a choice of treatment. Call your cancer team today and say the number. If you feel very unwell, or nobody answers, go to an emergency department.',
      'Ce résultat ne peut pas attendre le choix d’un traitement. Appelez votre équipe de soins aujourd’hui et dites le chiffre. Si vous vous sentez très mal, ou si personne ne répond, allez à l’urgence.',
    ),
    text(
      'Grade 3 by CTCAE v5: assess today, before any choice of treatment.',
      'Grade 3 selon le CTCAE v5 : évaluer aujourd’hui, avant tout choix de traitement.',
    ),
  ),
  now: voices(
    text(
      'This result can be a danger to life. Call your cancer team now and say the number, or go to an emergency department now.',
      'Ce résultat peut mettre la vie en danger. Appelez votre équipe de soins maintenant et dites le chiffre, ou allez à l’urgence maintenant.',
    ),
    text(
      'Grade 4 by CTCAE v5: emergency assessment now.',
      'Grade 4 selon le CTCAE v5 : évaluation urgente immédiate.',
    ),
  ),
};

function labelOf({ name, side, borders }: CriticalLimit, urgency: Urgency): Voices {
  const border = borderText((urgency === 'now' ? borders[1] : undefined) ?? borders[0]);
  const label = text(
    `${name[0]} ${sides[side].en} ${border.en}`,
    `${name[1]} ${sides[side].fr} ${border.fr}`,
  );
  return voices(label, label);
}

/** Laboratory results that cannot wait, each with how soon. */
export const resultAlerts: readonly Alert[] = criticalLimits.flatMap((limit) =>
  whenBeyond(limit).map(
    ({ urgency, ...when }): Alert => ({
      id: `${limit.id}-${urgency}`,
      kind: 'result',
      label: labelOf(limit, urgency),
      ...when,
      text: says[urgency],
      sources: [ctcae(limit.locator, limit.row)],
    }),
  ),
);
