import { safety } from '../../guardrails/safety-sources.ts';
import { text, voices } from '../../text.ts';
import { type Contraception, months } from '../contraception.ts';
import type { DrugRow } from '../drug.ts';

/** What was read of pembrolizumab on something about a person. */
export const pembrolizumabConcerns = {
  liverFunction: {
    says: voices(
      text(
        'The leaflet of pembrolizumab asks you to tell about liver damage before it is started.',
        'La notice du pembrolizumab demande de parler d’un foie abîmé avant de commencer.',
      ),
      text(
        'Pembrolizumab: liver damage is to be told before the start; no limit was read.',
        'Pembrolizumab : une lésion hépatique est à signaler avant de commencer ; aucune limite lue.',
      ),
    ),
    sources: safety(98),
  },
} satisfies DrugRow['concerns'];

/** What was read of pembrolizumab and birth control. */
export const pembrolizumabContraception: Contraception = {
  after: months(4),
  sources: safety(25),
};
