import { yes } from '@renavigate/engine';
import { text, voices } from '../text.ts';
import { vegfDrugs } from '../vocabulary/drug-classes.ts';
import { heartDisease } from '../vocabulary/safety.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';
import { oncologistAndCardiologist } from './people.ts';

/** Disease of the heart, and drugs that act on VEGF. */
export const heart: Concern = {
  id: 'heart',
  label: voices(
    text('Heart problems and this drug', 'Problèmes de cœur et ce médicament'),
    text('Heart disease with a VEGF drug', 'Maladie cardiaque et médicament anti-VEGF'),
  ),
  when: yes(heartDisease),
  askWhom: oncologistAndCardiologist,
  ask: voices(
    text(
      'Tell your team if you have a heart problem, or have had a heart attack or a stroke. Ask if your heart should be checked first.',
      'Dites à votre équipe si vous avez un problème de cœur, ou si vous avez eu une crise cardiaque ou un AVC. Demandez si votre cœur devrait d’abord être vérifié.',
    ),
    text(
      'With heart disease or past arterial thrombosis, discuss with cardiology before it is chosen.',
      'En cas de maladie cardiaque ou d’antécédent de thrombose artérielle, en discuter en cardiologie avant de le choisir.',
    ),
  ),
  question: voices(
    text(
      'No text that we checked says what a heart problem means for this choice. Tell your team if you have a heart problem, or have had a heart attack or a stroke. Ask: “Is this safe for my heart?”',
      'Aucun texte que nous avons vérifié ne dit ce que change un problème de cœur pour ce choix. Dites à votre équipe si vous avez un problème de cœur, ou si vous avez eu une crise cardiaque ou un AVC. Demandez : « Est-ce sûr pour mon cœur ? »',
    ),
    text(
      'No checked text says what heart disease means for this option. With heart disease or past arterial thrombosis: can it be given, and with which checks?',
      'Aucun texte vérifié ne dit ce que change une maladie cardiaque pour cette option. En cas de maladie cardiaque ou d’antécédent de thrombose artérielle : peut-on la donner, et avec quelle surveillance ?',
    ),
  ),
  drugs: vegfDrugs,
  otherOptions: vegfClassOptions,
};
