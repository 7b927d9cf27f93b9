import { safety } from '../../guardrails/safety-sources.ts';
import { text, voices } from '../../text.ts';
import { type Contraception, months } from '../contraception.ts';
import type { DrugRow } from '../drug.ts';

/** What was read of ipilimumab on something about a person. */
export const ipilimumabConcerns = {
  bleeding: {
    says: voices(
      text(
        'Bleeding of the stomach or bowel is a side effect of ipilimumab. Blood thinners may make it more likely.',
        'Un saignement de l’estomac ou de l’intestin est un effet secondaire de l’ipilimumab. Un anticoagulant peut le rendre plus probable.',
      ),
      text(
        'Ipilimumab: anticoagulants may make gastrointestinal bleeding more likely.',
        'Ipilimumab : les anticoagulants peuvent favoriser un saignement digestif.',
      ),
    ),
    sources: safety(55),
  },
} satisfies DrugRow['concerns'];

/** What was read of ipilimumab and birth control. */
export const ipilimumabContraception: Contraception = {
  after: months(3),
  sources: safety(27, 28),
};
