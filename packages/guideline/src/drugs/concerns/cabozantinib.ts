import * as read from '../../guardrails/label-sources.ts';
import { safety } from '../../guardrails/safety-sources.ts';
import { text, voices } from '../../text.ts';
import { type Contraception, months } from '../contraception.ts';
import type { DrugRow } from '../drug.ts';

/** What was read of cabozantinib on something about a person. */
export const cabozantinibConcerns = {
  heart: {
    says: voices(
      text(
        'In rare cases cabozantinib upsets the rhythm of the heart. Blood clots can form.',
        'Dans de rares cas, le cabozantinib dérègle le rythme du cœur. Des caillots de sang peuvent se former.',
      ),
      text(
        'Cabozantinib: QT prolongation (rare), venous and arterial thrombosis, rarely aneurysm or dissection. Stopped for good after a myocardial infarction or another arterial clot.',
        'Cabozantinib : allongement du QT (rare), thrombose veineuse et artérielle, rarement anévrisme ou dissection. Arrêt définitif après un infarctus du myocarde ou une autre thrombose artérielle.',
      ),
    ),
    sources: [
      read.onDrugs(
        { title: 'Cabozantinib: drug monograph', body: 'Ontario Health, formulary' },
        'cabozantinib/cautions/1',
        'cabozantinib/cautions/3',
      ),
      ...safety(73, 74, 169, 292),
    ],
  },
  bloodPressure: {
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
      read.onDrugs({ title: 'Regimen CABO', body: 'Ontario Health' }, 'cabozantinib/cautions/2'),
      read.onDrugs(
        { title: 'Cabozantinib: drug monograph', body: 'Ontario Health, formulary' },
        'cabozantinib/cautions/3',
      ),
      ...safety(38, 170, 294),
    ],
  },
  bleeding: {
    says: voices(
      text(
        'Severe bleeding can happen with cabozantinib. It is not given after recent serious bleeding.',
        'Un saignement grave peut arriver avec le cabozantinib. On ne le donne pas après un saignement grave récent.',
      ),
      text(
        'Cabozantinib: severe and fatal bleeding; not with severe bleeding, or a recent history of it (haemoptysis, haematemesis, melaena).',
        'Cabozantinib : saignements graves et mortels ; pas en cas de saignement grave, ni d’antécédent récent (hémoptysie, hématémèse, méléna).',
      ),
    ),
    sources: safety(46, 47, 168, 290),
  },
  woundHealing: {
    says: voices(
      text(
        'Cabozantinib is stopped at least 3 weeks before surgery or dental work. It does not start for at least 2 weeks after a big operation.',
        'On arrête le cabozantinib au moins 3 semaines avant une chirurgie ou des soins dentaires. On ne le commence pas avant au moins 2 semaines après une grosse opération.',
      ),
      text(
        'Cabozantinib: stop at least 3 weeks before elective surgery, dental work included; not for at least 2 weeks after major surgery and until healed (the maker’s page; secondary text).',
        'Cabozantinib : arrêter au moins 3 semaines avant une chirurgie non urgente, soins dentaires compris ; pas avant au moins 2 semaines après une chirurgie majeure et la guérison (page du fabricant ; texte secondaire).',
      ),
    ),
    sources: safety(58, 59, 171, 291),
  },
  cyp3a4: {
    says: voices(
      text(
        'Some medicines, St. John’s wort and grapefruit should not be taken with cabozantinib. If there is no other way, its dose may change.',
        'Certains médicaments, le millepertuis et le pamplemousse ne devraient pas être pris avec le cabozantinib. S’il n’y a pas d’autre choix, sa dose peut changer.',
      ),
      text(
        'Cabozantinib: if unavoidable, 20 mg a day less with a strong CYP3A4 inhibitor, 20 mg a day more (80 mg at most) with a strong inducer (secondary source). Warfarin interacts too.',
        'Cabozantinib : si inévitable, 20 mg par jour de moins avec un inhibiteur puissant du CYP3A4, 20 mg par jour de plus (80 mg au maximum) avec un inducteur puissant (source secondaire). La warfarine interagit aussi.',
      ),
    ),
    sources: safety(109, 288),
  },
  liverFunction: {
    says: voices(
      text(
        'With a weak liver, the dose of cabozantinib may be lower. With a very weak one, it is not advised.',
        'Avec un foie faible, la dose de cabozantinib peut être plus basse. Avec un foie très faible, il n’est pas conseillé.',
      ),
      text(
        'Cabozantinib: Child-Pugh B: start 20 mg a day lower; severe: not recommended (secondary sources). With nivolumab: more liver damage.',
        'Cabozantinib : Child-Pugh B : commencer à 20 mg par jour de moins ; grave : non recommandé (sources secondaires). Avec le nivolumab : plus de lésions hépatiques.',
      ),
    ),
    sources: safety(89, 90, 289),
  },
} satisfies DrugRow['concerns'];

/** What was read of cabozantinib and birth control. */
export const cabozantinibContraception: Contraception = {
  after: months(4),
  needsBarrier: true,
  sources: safety(13, 293),
};
