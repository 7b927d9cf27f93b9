import { yes } from '@renavigate/engine';
import { oncologistAndFamilyDoctor } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { uncontrolledBloodPressure } from '../terms/safety.ts';
import { vegfDrugs } from '../vocabulary/drug-classes.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';

/** High blood pressure that is not under control, and drugs that act on VEGF. */
export const bloodPressure: Concern = {
  id: 'bloodPressure',
  label: voices(
    text('High blood pressure and this drug', 'Tension artérielle élevée et ce médicament'),
    text(
      'Uncontrolled hypertension with a VEGF drug',
      'Hypertension non maîtrisée et médicament anti-VEGF',
    ),
  ),
  when: yes(uncontrolledBloodPressure),
  askWhom: oncologistAndFamilyDoctor,
  ask: voices(
    text(
      'Tell your team if yours is high in spite of treatment, or not treated. Ask who will check it, and how often.',
      'Dites à votre équipe si la vôtre est élevée malgré un traitement, ou non traitée. Demandez qui la vérifiera, et à quelle fréquence.',
    ),
    text(
      'With uncontrolled hypertension, have it reviewed before it is chosen.',
      'En cas d’hypertension non maîtrisée, la faire évaluer avant de le choisir.',
    ),
  ),
  question: voices(
    text(
      'This choice names a kind of drug, not one drug. What we read differs from drug to drug, and stands beside each. Tell your team if yours is high in spite of treatment, or not treated. Ask: “What should my blood pressure be before I start?”',
      'Ce choix nomme un type de médicament, et non un médicament. Ce que nous avons lu varie de l’un à l’autre, et figure à côté de chacun. Dites à votre équipe si la vôtre est élevée malgré un traitement, ou non traitée. Demandez : « Quelle devrait être ma tension avant de commencer ? »',
    ),
    text(
      'A class, not a drug: what was read differs by drug, and stands beside each. With uncontrolled hypertension: can it be started, and under which control?',
      'Une classe, et non un médicament : ce qui a été lu varie selon le médicament, et figure à côté de chacun. En cas d’hypertension non maîtrisée : peut-on la commencer, et sous quelle surveillance ?',
    ),
  ),
  drugs: vegfDrugs,
  otherOptions: vegfClassOptions,
};
