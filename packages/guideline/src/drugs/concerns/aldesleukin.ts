import { kidneyDisease, liverMoreThanMildlyImpaired } from '../../guardrails/conditions.ts';
import { safety } from '../../guardrails/safety-sources.ts';
import { text, voices } from '../../text.ts';
import type { Contraception } from '../contraception.ts';
import type { DrugRow } from '../drug.ts';

/** What was read of aldesleukin on something about a person. */
export const aldesleukinConcerns = {
  kidneyFunction: {
    when: kidneyDisease,
    says: voices(
      text(
        'Interleukin-2 should not be given with kidney disease. It can make kidneys fail.',
        'L’interleukine-2 ne devrait pas être donnée en cas de maladie des reins. Elle peut faire cesser le travail des reins.',
      ),
      text(
        'High-dose interleukin-2: ruled out by significant renal impairment; may cause kidney failure. No creatinine limit was read.',
        'Interleukine-2 à forte dose : exclue par une atteinte rénale importante ; peut causer une insuffisance rénale. Aucune limite de créatinine lue.',
      ),
    ),
    sources: safety(107, 137, 138, 269, 270, 271),
  },
  liverFunction: {
    when: liverMoreThanMildlyImpaired,
    says: voices(
      text(
        'Interleukin-2 should not be given with liver disease.',
        'L’interleukine-2 ne devrait pas être donnée en cas de maladie du foie.',
      ),
      text(
        'High-dose interleukin-2: ruled out by significant hepatic impairment.',
        'Interleukine-2 à forte dose : exclue par une atteinte hépatique importante.',
      ),
    ),
    sources: safety(137, 270),
  },
} satisfies DrugRow['concerns'];

/** What was read of aldesleukin and birth control. */
export const aldesleukinContraception: Contraception = {
  sources: safety(32),
};
