import { text } from '../../base/text.ts';
import {
  cabozantinib60,
  everolimus5,
  everolimus10,
  lenvatinib18,
  pazopanib800,
  sorafenib400,
  sunitinib50,
} from './doses.ts';
import { arm } from './write.ts';

/** Arms that more than one trial had with the same doses. That does not make their people the same. */
export const sunitinib = arm(
  'sunitinib',
  text('sunitinib', 'sunitinib'),
  [sunitinib50],
  'sunitinib',
  'vegfDrugAlone',
);
export const sorafenib = arm(
  'sorafenib',
  text('sorafenib', 'sorafénib'),
  [sorafenib400],
  'sorafenib',
  'vegfDrugAlone',
);
export const pazopanib = arm(
  'pazopanib',
  text('pazopanib', 'pazopanib'),
  [pazopanib800],
  'pazopanib',
  'vegfDrugAlone',
);
export const cabozantinib = arm(
  'cabozantinib',
  text('cabozantinib', 'cabozantinib'),
  [cabozantinib60],
  'cabozantinib',
  'vegfDrugAlone',
);
export const everolimus = arm(
  'everolimus',
  text('everolimus', 'évérolimus'),
  [everolimus10],
  'everolimus',
);
export const lenvatinibEverolimus = arm(
  'lenvatinibEverolimus',
  text('lenvatinib with everolimus', 'lenvatinib avec évérolimus'),
  [lenvatinib18, everolimus5],
  'lenvatinibEverolimus',
);
export const placebo = arm('placebo', text('placebo', 'placebo'), []);
