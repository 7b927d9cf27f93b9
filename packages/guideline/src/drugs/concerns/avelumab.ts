import { safety } from '../../guardrails/safety-sources.ts';
import { text, voices } from '../../text.ts';
import { type Contraception, months } from '../contraception.ts';
import type { DrugRow } from '../drug.ts';

/** What was read of avelumab on something about a person. */
export const avelumabConcerns = {
  heart: {
    says: voices(
      text(
        'Avelumab may raise the risk of a weak heart or a heart attack.',
        'L’avélumab peut augmenter le risque d’un cœur affaibli ou d’une crise cardiaque.',
      ),
      text(
        'Avelumab: may raise the risk of heart failure or myocardial infarction (secondary source).',
        'Avélumab : peut augmenter le risque d’insuffisance cardiaque ou d’infarctus (source secondaire).',
      ),
    ),
    sources: safety(82),
  },
} satisfies DrugRow['concerns'];

/** What was read of avelumab and birth control. */
export const avelumabContraception: Contraception = {
  after: months(1),
  sources: safety(29),
};
