import { yes } from '@renavigate/engine';
import { text, voices } from '../text.ts';
import { uncontrolledBloodPressure } from '../vocabulary/safety.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';
import { oncologistAndFamilyDoctor } from './people.ts';
import { safety } from './safety-sources.ts';
import { onDrugs, target, usLabel } from './sources.ts';

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
  said: [
    {
      drug: 'sorafenib',
      says: voices(
        text(
          'In one study, high blood pressure was seen more often with sorafenib than with a dummy pill.',
          'Dans une étude, une tension artérielle élevée a été vue plus souvent avec le sorafénib qu’avec une pilule sans médicament.',
        ),
        text(
          'Sorafenib: hypertension, more frequent than with placebo (TARGET).',
          'Sorafénib : hypertension, plus fréquente que sous placebo (TARGET).',
        ),
      ),
      sources: [target, ...safety(42, 178)],
    },
    {
      drug: 'axitinib',
      says: voices(
        text(
          'Blood pressure should be under control before axitinib is started. In some people it has risen to a dangerous level.',
          'La tension artérielle devrait être maîtrisée avant de commencer l’axitinib. Chez certaines personnes, elle est montée à un niveau dangereux.',
        ),
        text(
          'Axitinib: control blood pressure before starting; hypertensive crisis reported.',
          'Axitinib : maîtriser la tension artérielle avant de commencer ; crises hypertensives signalées.',
        ),
      ),
      sources: [usLabel('Axitinib', 'highlights', 'axitinib/cautions/3'), ...safety(37, 162)],
    },
    {
      drug: 'cabozantinib',
      says: voices(
        text(
          'Blood pressure should be under control before cabozantinib is started. High blood pressure is common with it, and can be severe.',
          'La tension artérielle devrait être maîtrisée avant de commencer le cabozantinib. Une tension élevée est fréquente avec lui, et peut être grave.',
        ),
        text(
          'Cabozantinib: blood pressure controlled before starting; hypertension is common and can be severe.',
          'Cabozantinib : tension artérielle maîtrisée avant de commencer ; l’hypertension est fréquente et peut être grave.',
        ),
      ),
      sources: [
        onDrugs({ title: 'Regimen CABO', body: 'Ontario Health' }, 'cabozantinib/cautions/2'),
        onDrugs(
          { title: 'Cabozantinib: drug monograph', body: 'Ontario Health, formulary' },
          'cabozantinib/cautions/3',
        ),
        ...safety(38, 170, 294),
      ],
    },
    {
      drug: 'lenvatinib',
      says: voices(
        text(
          'Blood pressure should be under control before and during lenvatinib. If it gets too high, the drug may be paused or stopped.',
          'La tension artérielle devrait être maîtrisée avant et pendant le lenvatinib. Si elle monte trop, le médicament peut être suspendu ou arrêté.',
        ),
        text(
          'Lenvatinib: control blood pressure before and during treatment; hold at grade 3, stop if life-threatening.',
          'Lenvatinib : maîtriser la tension artérielle avant et pendant le traitement ; suspendre au grade 3, arrêter si la vie est menacée.',
        ),
      ),
      sources: [usLabel('Lenvatinib', 'section 2.2', 'lenvatinib/cautions/2'), ...safety(41, 183)],
    },
    {
      drug: 'pazopanib',
      says: voices(
        text(
          'Blood pressure should be under control before pazopanib is started. It can rise fast and high.',
          'La tension artérielle devrait être maîtrisée avant de commencer le pazopanib. Elle peut monter vite et haut.',
        ),
        text(
          'Pazopanib: control blood pressure before starting, check it within one week and often after; sudden severe rises: stop.',
          'Pazopanib : maîtriser la tension artérielle avant de commencer, la vérifier dans la semaine qui suit et souvent ensuite ; hausses soudaines et graves : arrêter.',
        ),
      ),
      sources: [
        usLabel('Pazopanib', 'section 6.1', 'pazopanib/sideEffectsPlain'),
        ...safety(40, 181),
      ],
    },
    {
      drug: 'tivozanib',
      says: voices(
        text(
          'Blood pressure should be under control before tivozanib is started. If it stays too high, the drug may be paused or stopped.',
          'La tension artérielle devrait être maîtrisée avant de commencer le tivozanib. Si elle reste trop haute, le médicament peut être suspendu ou arrêté.',
        ),
        text(
          'Tivozanib: control blood pressure before starting; hypertension in 45% (grade 3 or more: 22%); stopped after a hypertensive crisis.',
          'Tivozanib : maîtriser la tension artérielle avant de commencer ; hypertension chez 45 % (grade 3 ou plus : 22 %) ; arrêt après une crise hypertensive.',
        ),
      ),
      sources: [
        onDrugs(
          {
            title: 'Tivozanib versus sorafenib in advanced RCC (TIVO-3)',
            body: 'Lancet Oncol 21:95-104',
            year: 2020,
          },
          'tivozanib/sideEffectsPlain',
        ),
        ...safety(43, 187),
      ],
    },
    {
      drug: 'sunitinib',
      says: voices(
        text(
          'Sunitinib can raise blood pressure. It is paused while the pressure is very high and not under control.',
          'Le sunitinib peut faire monter la tension. On fait une pause tant qu’elle est très haute et mal maîtrisée.',
        ),
        text(
          'Sunitinib: screen for hypertension and control it; pause while it is severe and not controlled.',
          'Sunitinib : dépister l’hypertension et la maîtriser ; suspendre tant qu’elle est grave et non maîtrisée.',
        ),
      ),
      sources: safety(39, 304),
    },
    {
      drug: 'bevacizumab',
      says: voices(
        text(
          'Bevacizumab can raise blood pressure. It is stopped for good when the pressure cannot be brought under control.',
          'Le bévacizumab peut faire monter la tension. On l’arrête pour de bon quand elle ne peut pas être maîtrisée.',
        ),
        text(
          'Bevacizumab: paused for severe hypertension that needs drugs; stopped for good when it cannot be controlled or rises suddenly.',
          'Bévacizumab : suspendu en cas d’hypertension grave à traiter ; arrêt définitif si elle ne peut être maîtrisée ou monte soudainement.',
        ),
      ),
      sources: safety(44),
    },
  ],
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
      'No text that we checked says what high blood pressure means for this choice. Tell your team if yours is high in spite of treatment, or not treated. Ask: “What should my blood pressure be before I start?”',
      'Aucun texte que nous avons vérifié ne dit ce que change une tension élevée pour ce choix. Dites à votre équipe si la vôtre est élevée malgré un traitement, ou non traitée. Demandez : « Quelle devrait être ma tension avant de commencer ? »',
    ),
    text(
      'No checked text says what hypertension means for this option. With uncontrolled hypertension: can it be started, and under which control?',
      'Aucun texte vérifié ne dit ce que change une hypertension pour cette option. En cas d’hypertension non maîtrisée : peut-on la commencer, et sous quelle surveillance ?',
    ),
  ),
  otherDrugs: [],
  otherOptions: vegfClassOptions,
};
