import { oncologistAndLiverDoctor } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { liverDisease, liverMoreThanMildlyImpaired } from '../terms/conditions.ts';
import {
  checkpointInhibitors,
  hif2AlphaInhibitors,
  vegfDrugs,
} from '../vocabulary/drug-classes.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';

/** A liver that works less well, and cancer drugs. */
export const liverFunction: Concern = {
  id: 'liverFunction',
  label: voices(
    text('A weak liver and this drug', 'Un foie faible et ce médicament'),
    text('Liver impairment with this drug', 'Insuffisance hépatique et ce médicament'),
  ),
  when: liverDisease,
  askWhom: oncologistAndLiverDoctor,
  ofSeveral: [
    {
      name: 'lenvatinibSorafenib',
      drugs: ['lenvatinib', 'sorafenib'],
      when: liverMoreThanMildlyImpaired,
      says: voices(
        text(
          'With a very weak liver, the side effects of lenvatinib and of sorafenib may be worse.',
          'Avec un foie très faible, les effets secondaires du lenvatinib et du sorafénib peuvent être plus forts.',
        ),
        text(
          'Lenvatinib: caution in severe impairment, slower clearance (secondary source). Sorafenib: side effects may be more severe in severe impairment.',
          'Lenvatinib : prudence si l’atteinte est grave, élimination plus lente (source secondaire). Sorafénib : effets parfois plus graves si l’atteinte est grave.',
        ),
      ),
      sources: safety(93, 94),
    },
  ],
  ask: voices(
    text(
      'Tell your team if your liver is ill. Ask which dose and which liver tests fit you.',
      'Dites à votre équipe si votre foie est malade. Demandez quelle dose et quels tests du foie vous conviennent.',
    ),
    text(
      'Liver tests first; check the Canadian monograph for the dose.',
      'Tests hépatiques d’abord ; vérifier la dose dans la monographie canadienne.',
    ),
  ),
  question: voices(
    text(
      'No text that we checked says what a weak liver means for this choice. Tell your team if your liver is ill. Ask: “Is it safe for my liver? Does the dose change?”',
      'Aucun texte que nous avons vérifié ne dit ce que change un foie faible pour ce choix. Dites à votre équipe si votre foie est malade. Demandez : « Est-ce sûr pour mon foie ? La dose change-t-elle ? »',
    ),
    text(
      'No checked text gives a limit of liver function for this option. Can it be given, at which dose and with which checks?',
      'Aucun texte vérifié ne donne de limite de fonction hépatique pour cette option. Peut-on la donner, à quelle dose et avec quelle surveillance ?',
    ),
  ),
  drugs: [...vegfDrugs, ...hif2AlphaInhibitors, ...checkpointInhibitors, 'interferonAlfa'],
  otherOptions: vegfClassOptions,
};
