import * as read from '../../guardrails/label-sources.ts';
import { safety } from '../../guardrails/safety-sources.ts';
import { type Contraception, weeks } from '../contraception.ts';

/** What was read of belzutifan and birth control. */
export const belzutifanContraception: Contraception = {
  after: weeks(1),
  needsBarrier: true,
  sources: [
    read.usLabel('Belzutifan', 'boxed warning; section 7.2', 'belzutifan/cautions/2'),
    ...safety(31, 157, 159),
  ],
};
