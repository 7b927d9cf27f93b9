import { yes } from '@renavigate/engine';
import { oncologistAndCardiologist } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { qtRisk } from '../terms/safety.ts';
import { mtorDrugs, vegfDrugs } from '../vocabulary/drug-classes.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';

/** A long QT interval or a risk of it, and targeted drugs. */
export const heartRhythm: Concern = {
  id: 'qt',
  label: voices(
    text('The rhythm of your heart and this drug', 'Le rythme de votre cœur et ce médicament'),
    text('QT prolongation with this drug', 'Allongement du QT et ce médicament'),
  ),
  when: yes(qtRisk),
  askWhom: oncologistAndCardiologist,
  ofSeveral: [
    {
      name: 'sunitinibPazopanib',
      drugs: ['sunitinib', 'pazopanib'],
      says: voices(
        text(
          'Sunitinib and pazopanib can upset the rhythm of the heart (long QT).',
          'Le sunitinib et le pazopanib peuvent dérégler le rythme du cœur (QT long).',
        ),
        text(
          'Sunitinib, pazopanib: QT prolongation, rarely torsade de pointes; sunitinib with care in known QT prolongation, bradycardia, electrolyte disturbance or with QT-prolonging drugs.',
          'Sunitinib, pazopanib : allongement du QT, rarement torsade de pointes ; sunitinib avec prudence si QT allongé, bradycardie, trouble des électrolytes ou médicament qui allonge le QT.',
        ),
      ),
      sources: safety(83, 84, 175, 302),
    },
    {
      name: 'sorafenibTivozanib',
      drugs: ['sorafenib', 'tivozanib'],
      says: voices(
        text(
          'Their leaflets ask you to tell about a long QT or a rhythm problem before sorafenib or tivozanib is started.',
          'Les notices demandent de parler d’un QT long ou d’un trouble du rythme avant de commencer le sorafénib ou le tivozanib.',
        ),
        text(
          'Sorafenib: a prolonged QT is to be told first. Tivozanib: with a rhythm disorder, ECG, calcium, magnesium and potassium during treatment.',
          'Sorafénib : un QT allongé est à signaler d’abord. Tivozanib : en cas de trouble du rythme, ECG, calcium, magnésium et potassium pendant le traitement.',
        ),
      ),
      sources: safety(85, 86),
    },
  ],
  ask: voices(
    text(
      'Tell your team and show all that you take. Ask if a heart tracing (ECG) and blood salts come first.',
      'Dites-le à votre équipe et montrez tout ce que vous prenez. Demandez si un tracé du cœur (ECG) et les sels du sang viennent d’abord.',
    ),
    text(
      'ECG, electrolytes and a review of other drugs first.',
      'ECG, électrolytes et revue des autres médicaments d’abord.',
    ),
  ),
  question: voices(
    text(
      'No text that we checked says what a long QT means for this choice. Tell your team if you have one. Ask: “Is this safe for the rhythm of my heart?”',
      'Aucun texte que nous avons vérifié ne dit ce que change un QT long pour ce choix. Dites à votre équipe si vous en avez un. Demandez : « Est-ce sûr pour le rythme de mon cœur ? »',
    ),
    text(
      'No text read on QT for this option. Can it be given, and with which checks?',
      'Aucun texte lu sur le QT pour cette option. Peut-on la donner, et avec quelle surveillance ?',
    ),
  ),
  drugs: [...vegfDrugs, ...mtorDrugs],
  otherOptions: vegfClassOptions,
};
