import { yes } from '@renavigate/engine';
import { drugRows } from '../drugs/rows.ts';
import { text, voices } from '../text.ts';
import { pregnancyPossible } from '../vocabulary/safety.ts';
import type { Concern } from './concern.ts';
import { oncologistAndPharmacist } from './people.ts';

/** Pregnancy, present or possible, and cancer drugs of every kind. */
export const pregnancy: Concern = {
  id: 'pregnancy',
  label: voices(
    text('Pregnancy and this drug', 'Grossesse et ce médicament'),
    text('Pregnancy, or pregnancy possible, with this drug', 'Grossesse, présente ou possible'),
  ),
  when: yes(pregnancyPossible),
  askWhom: oncologistAndPharmacist,
  ask: voices(
    text(
      'Tell your team if you or your partner are pregnant or could become pregnant. Ask which other birth control to use.',
      'Dites à votre équipe si vous ou votre partenaire êtes enceinte ou pourriez le devenir. Demandez quelle autre contraception utiliser.',
    ),
    text(
      'With pregnancy present or possible, discuss before it is chosen.',
      'En cas de grossesse, présente ou possible, en discuter avant de le choisir.',
    ),
  ),
  question: voices(
    text(
      'No text that we checked says what pregnancy means for this choice. Tell your team if you or your partner are pregnant or could become pregnant. Ask: “Could it harm an unborn baby? Which birth control should we use, and for how long?”',
      'Aucun texte que nous avons vérifié ne dit ce que change une grossesse pour ce choix. Dites à votre équipe si vous ou votre partenaire êtes enceinte ou pourriez le devenir. Demandez : « Peut-il nuire à un bébé à naître ? Quelle contraception devrions-nous utiliser, et pendant combien de temps ? »',
    ),
    text(
      'No checked text says what pregnancy means for this option. With pregnancy present or possible: can it be given, and with which contraception?',
      'Aucun texte vérifié ne dit ce que change une grossesse pour cette option. En cas de grossesse, présente ou possible : peut-on la donner, et avec quelle contraception ?',
    ),
  ),
  drugs: drugRows.map(({ id }) => id),
  otherOptions: [
    'checkpointInhibitorWithVegfDrug',
    'vegfDrugAlone',
    'checkpointInhibitorAlone',
    'systemicTherapyFirst',
    'palliativeChemotherapy',
  ],
};
