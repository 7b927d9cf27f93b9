import * as read from '../../guardrails/label-sources.ts';
import { safety } from '../../guardrails/safety-sources.ts';
import { text, voices } from '../../text.ts';
import { type Contraception, months } from '../contraception.ts';
import type { DrugRow } from '../drug.ts';

/** What was read of lenvatinib on something about a person. */
export const lenvatinibConcerns = {
  heart: {
    says: voices(
      text(
        'Lenvatinib can upset the rhythm of the heart, or cause a clot in an artery. It is stopped if there is such a clot.',
        'Le lenvatinib peut dérégler le rythme du cœur ou causer un caillot dans une artère. On l’arrête s’il y a un tel caillot.',
      ),
      text(
        'Lenvatinib: QT prolongation (ECG and electrolytes in patients at risk); arterial thrombosis: stop.',
        'Lenvatinib : allongement du QT (ECG et électrolytes si le patient est à risque) ; thrombose artérielle : arrêter.',
      ),
    ),
    sources: [
      read.usLabel('Lenvatinib', 'section 5', 'lenvatinib/cautions/1', 'lenvatinib/cautions/3'),
      ...safety(77, 184),
    ],
  },
  bloodPressure: {
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
    sources: [
      read.usLabel('Lenvatinib', 'section 2.2', 'lenvatinib/cautions/2'),
      ...safety(41, 183),
    ],
  },
  bleeding: {
    says: voices(
      text(
        'Bleeding inside the body is a serious side effect of lenvatinib.',
        'Un saignement dans le corps est un effet secondaire grave du lenvatinib.',
      ),
      text(
        'Lenvatinib: internal bleeding, the brain included.',
        'Lenvatinib : saignement interne, y compris au cerveau.',
      ),
    ),
    sources: safety(50),
  },
  woundHealing: {
    says: voices(
      text(
        'Lenvatinib may have to stop at least 1 week before surgery or dental work. It may have to wait at least 2 weeks after a big operation.',
        'Il faut parfois arrêter le lenvatinib au moins 1 semaine avant une chirurgie ou des soins dentaires. Il faut parfois attendre au moins 2 semaines après une grosse opération.',
      ),
      text(
        'Lenvatinib: consider stopping for major surgery; at least 1 week before and 2 weeks after (secondary text).',
        'Lenvatinib : envisager l’arrêt pour une chirurgie majeure ; au moins 1 semaine avant et 2 semaines après (texte secondaire).',
      ),
    ),
    sources: safety(62, 63),
  },
  qt: {
    says: voices(
      text(
        'Lenvatinib can upset the rhythm of the heart (long QT).',
        'Le lenvatinib peut dérégler le rythme du cœur (QT long).',
      ),
      text(
        'Lenvatinib: with everolimus QTc rose by more than 60 ms in 11% and above 500 ms in 6%; correct electrolytes, ECG in congenital long QT, heart failure, bradycardia.',
        'Lenvatinib : avec l’évérolimus, QTc en hausse de plus de 60 ms chez 11 % et au-dessus de 500 ms chez 6 % ; corriger les électrolytes, ECG si QT long congénital, insuffisance cardiaque, bradycardie.',
      ),
    ),
    sources: safety(87, 185),
  },
  kidneyFunction: {
    says: voices(
      text(
        'With very weak kidneys, lenvatinib leaves the body more slowly. Loose stools and vomiting can harm the kidneys further.',
        'Avec des reins très faibles, le lenvatinib quitte le corps plus lentement. La diarrhée et les vomissements peuvent nuire encore aux reins.',
      ),
      text(
        'Lenvatinib: severe kidney disease calls for caution (secondary source); act on diarrhoea and vomiting from grade 1; withheld at grade 3 or 4 kidney failure.',
        'Lenvatinib : prudence en cas de maladie rénale grave (source secondaire) ; agir sur la diarrhée et les vomissements dès le grade 1 ; suspendu au grade 3 ou 4 d’insuffisance rénale.',
      ),
    ),
    sources: safety(103, 186, 268),
  },
} satisfies DrugRow['concerns'];

/** What was read of lenvatinib and birth control. */
export const lenvatinibContraception: Contraception = {
  after: months(1),
  needsBarrier: true,
  sources: safety(17),
};
