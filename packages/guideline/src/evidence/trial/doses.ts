import { text } from '../../base/text.ts';

/** Doses that more than one trial gave. Times in brackets are the schedule. */
export const sunitinib50 = text(
  'sunitinib 50 mg by mouth once a day (4 weeks on, 2 weeks off)',
  'sunitinib 50 mg par la bouche une fois par jour (4 semaines de prise, 2 semaines de pause)',
);
export const sorafenib400 = text(
  'sorafenib 400 mg by mouth twice a day (continuous)',
  'sorafénib 400 mg par la bouche deux fois par jour (en continu)',
);
export const pazopanib800 = text(
  'pazopanib 800 mg by mouth once a day (continuous)',
  'pazopanib 800 mg par la bouche une fois par jour (en continu)',
);
export const everolimus10 = text(
  'everolimus 10 mg by mouth once a day (continuous)',
  'évérolimus 10 mg par la bouche une fois par jour (en continu)',
);
export const everolimus5 = text(
  'everolimus 5 mg by mouth once a day (continuous)',
  'évérolimus 5 mg par la bouche une fois par jour (en continu)',
);
export const cabozantinib60 = text(
  'cabozantinib 60 mg by mouth once a day (continuous)',
  'cabozantinib 60 mg par la bouche une fois par jour (en continu)',
);
export const cabozantinib40 = text(
  'cabozantinib 40 mg by mouth once a day (continuous)',
  'cabozantinib 40 mg par la bouche une fois par jour (en continu)',
);
export const axitinib5 = text(
  'axitinib 5 mg by mouth twice a day (continuous)',
  'axitinib 5 mg par la bouche deux fois par jour (en continu)',
);
export const lenvatinib18 = text(
  'lenvatinib 18 mg by mouth once a day (continuous)',
  'lenvatinib 18 mg par la bouche une fois par jour (en continu)',
);
export const pembrolizumab200For35Cycles = text(
  'pembrolizumab 200 mg into a vein every 3 weeks (up to 35 cycles)',
  'pembrolizumab 200 mg dans une veine toutes les 3 semaines (jusqu’à 35 cycles)',
);
export const atezolizumab1200 = text(
  'atezolizumab 1200 mg into a vein every 3 weeks',
  'atézolizumab 1200 mg dans une veine toutes les 3 semaines',
);
export const nivolumab3Then480 = text(
  'nivolumab 3 mg/kg into a vein every 3 weeks, 4 times, then 480 mg every 4 weeks (up to 2 years)',
  'nivolumab 3 mg/kg dans une veine toutes les 3 semaines, 4 fois, puis 480 mg toutes les 4 semaines (jusqu’à 2 ans)',
);
export const ipilimumab1 = text(
  'ipilimumab 1 mg/kg into a vein every 3 weeks, 4 times',
  'ipilimumab 1 mg/kg dans une veine toutes les 3 semaines, 4 fois',
);
export const interferonAlfa2b5 = text(
  'interferon alfa-2b 5 million units under the skin three times a week',
  'interféron alfa-2b 5 millions d’unités sous la peau trois fois par semaine',
);
