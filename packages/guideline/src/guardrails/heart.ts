import { yes } from '@renavigate/engine';
import { oncologistAndCardiologist } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { heartDisease } from '../terms/safety.ts';
import { vegfDrugs } from '../vocabulary/drug-classes.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';

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
      'This choice names a kind of drug, not one drug. What we read differs from drug to drug, and stands beside each. Tell your team if you have a heart problem, or have had a heart attack or a stroke. Ask: “Is this safe for my heart?”',
      'Ce choix nomme un type de médicament, et non un médicament. Ce que nous avons lu varie de l’un à l’autre, et figure à côté de chacun. Dites à votre équipe si vous avez un problème de cœur, ou si vous avez eu une crise cardiaque ou un AVC. Demandez : « Est-ce sûr pour mon cœur ? »',
    ),
    text(
      'A class, not a drug: what was read differs by drug, and stands beside each. With heart disease or past arterial thrombosis: can it be given, and with which checks?',
      'Une classe, et non un médicament : ce qui a été lu varie selon le médicament, et figure à côté de chacun. En cas de maladie cardiaque ou d’antécédent de thrombose artérielle : peut-on la donner, et avec quelle surveillance ?',
    ),
  ),
  drugs: vegfDrugs,
  otherOptions: vegfClassOptions,
};
