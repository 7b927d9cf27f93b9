import type { Text } from '@renavigate/engine';
import { text } from '../text.ts';
import type { Drug } from '../vocabulary/drugs.ts';
import type { Sources } from './guardrail.ts';
import { safety } from './safety-sources.ts';
import { usLabel } from './sources.ts';

/** What was read of a drug, pregnancy and birth control. */
export interface DrugContraception {
  readonly drug: Drug;
  /** How long after the last dose, at least and for women, where it was read; where texts differ, the longer. */
  readonly after?: Text;
  /** Contraception with hormones may fail, or a barrier is asked for beside it. */
  readonly needsBarrier?: true;
  readonly sources: Sources;
}

const weeks = (count: number) =>
  count === 1 ? text('1 week', '1 semaine') : text(`${count} weeks`, `${count} semaines`);
const months = (count: number) =>
  count === 1 ? text('1 month', '1 mois') : text(`${count} months`, `${count} mois`);

/** Every drug of which such a text was read. */
export const contraception: readonly [DrugContraception, ...DrugContraception[]] = [
  { drug: 'axitinib', after: weeks(1), sources: safety(11, 12) },
  { drug: 'cabozantinib', after: months(4), needsBarrier: true, sources: safety(13, 293) },
  { drug: 'sunitinib', after: weeks(4), sources: safety(14, 15) },
  { drug: 'pazopanib', after: weeks(2), sources: safety(16) },
  { drug: 'lenvatinib', after: months(1), needsBarrier: true, sources: safety(17) },
  { drug: 'sorafenib', after: months(6), sources: safety(18, 19) },
  { drug: 'tivozanib', after: months(1), needsBarrier: true, sources: safety(20) },
  { drug: 'everolimus', after: weeks(8), sources: safety(21, 22, 191) },
  { drug: 'temsirolimus', after: months(3), sources: safety(23, 24) },
  { drug: 'pembrolizumab', after: months(4), sources: safety(25) },
  { drug: 'nivolumab', after: months(5), sources: safety(26) },
  { drug: 'ipilimumab', after: months(3), sources: safety(27, 28) },
  { drug: 'avelumab', after: months(1), sources: safety(29) },
  { drug: 'bevacizumab', after: months(6), sources: safety(30) },
  {
    drug: 'belzutifan',
    after: weeks(1),
    needsBarrier: true,
    sources: [
      usLabel('Belzutifan', 'boxed warning; section 7.2', 'belzutifan/cautions/2'),
      ...safety(31, 157, 159),
    ],
  },
  { drug: 'aldesleukin', sources: safety(32) },
];
