import { safety } from '../../guardrails/safety-sources.ts';
import { type Contraception, months } from '../contraception.ts';

/** What was read of nivolumab and birth control. */
export const nivolumabContraception: Contraception = {
  after: months(5),
  sources: safety(26),
};
