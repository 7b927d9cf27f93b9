import { is, or, type Voices } from '@renavigate/engine';
import { oncologist as askWhom } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { eau2018 } from '../sources/sources.ts';
import { histology as term } from '../terms/histology.ts';
import type { ResearchedGuardrail, Sources } from './guardrail.ts';
import { everyDrugButChemotherapy as options } from './marked-options.ts';

const label: Voices = voices(
  text('Your type of kidney cancer, and this list', 'Votre type de cancer du rein et cette liste'),
  text(
    'Histology for which the lists were not made',
    'Histologie pour laquelle ces listes n’ont pas été faites',
  ),
);

const types = {
  medullary: is(term, 'medullary'),
  collectingDuct: is(term, 'collectingDuct'),
  papillary: is(term, 'papillary'),
  chromophobe: is(term, 'chromophobe'),
  rareType: or(is(term, 'translocation'), is(term, 'unclassified'), is(term, 'other')),
};

function ofType(type: keyof typeof types, said: Voices, sources: Sources): ResearchedGuardrail {
  const id = `histology-${type}`;
  return { id, kind: 'caution', label, options, when: types[type], text: said, askWhom, sources };
}

/** What the lists that are held were made for, where the cancer is of another type. */
export const histology: readonly ResearchedGuardrail[] = [
  ofType(
    'medullary',
    voices(
      text(
        'These lists were made for another type of kidney cancer. For medullary cancer, experts and a European guide speak of chemotherapy with platinum. They say that targeted drugs of this kind do not work alone. Tell each doctor the type of your cancer. Ask about platinum, and about a clinical trial.',
        'Ces listes sont faites pour un autre type de cancer du rein. Pour le cancer médullaire, des experts et un guide européen parlent d’une chimiothérapie avec platine. Ils disent que ces médicaments ciblés n’agissent pas seuls. Dites à chaque médecin le type de votre cancer. Demandez ce qu’il en est du platine, et d’un essai clinique.',
      ),
      text(
        'Medullary carcinoma: lists made for clear cell. Platinum-based chemotherapy (EAU 2018, weak recommendation: cisplatin regimens such as gemcitabine with cisplatin; expert consensus) gives the best, though brief, benefit; VEGF and mTOR drugs alone do not work; trial entry wanted.',
        'Carcinome médullaire : listes faites pour les cellules claires. La chimiothérapie à base de platine (EAU 2018, recommandation faible : régimes avec cisplatine, comme gemcitabine et cisplatine ; consensus d’experts) donne le meilleur bienfait, quoique bref ; les anti-VEGF et anti-mTOR seuls n’agissent pas ; essai clinique souhaité.',
      ),
    ),
    [eau2018('EAU-1'), ...safety(230, 231)],
  ),
  ofType(
    'collectingDuct',
    voices(
      text(
        'These lists were made for another type of kidney cancer. For collecting duct cancer there is no standard. Reviews speak of chemotherapy with platinum. One small study gave cabozantinib. Ask your team about platinum, and about a clinical trial.',
        'Ces listes sont faites pour un autre type de cancer du rein. Pour le cancer des tubes collecteurs, il n’y a pas de norme. Des revues parlent d’une chimiothérapie avec platine. Une petite étude a donné du cabozantinib. Demandez à votre équipe ce qu’il en est du platine, et d’un essai clinique.',
      ),
      text(
        'Collecting duct carcinoma: lists made for clear cell. Platinum-based chemotherapy is the usual recommendation for want of better (cisplatin with gemcitabine: response 22% of 36, retrospective); cabozantinib: response 35% of 23, single arm. No standard exists.',
        'Carcinome des tubes collecteurs : listes faites pour les cellules claires. La chimiothérapie à base de platine est l’usage faute de mieux (cisplatine et gemcitabine : réponse 22 % sur 36, rétrospectif) ; cabozantinib : réponse 35 % sur 23, un seul bras. Aucune norme.',
      ),
    ),
    safety(232, 233, 234),
  ),
  ofType(
    'papillary',
    voices(
      text(
        'These lists were made for another type of kidney cancer. For papillary cancer, one study compared a few drugs: with cabozantinib the cancer stayed in check longer than with sunitinib. Tell your team that yours is papillary. Ask what is known for it, and about a clinical trial.',
        'Ces listes sont faites pour un autre type de cancer du rein. Pour le cancer papillaire, une étude a comparé quelques médicaments : avec le cabozantinib, le cancer est resté stable plus longtemps qu’avec le sunitinib. Dites à votre équipe que le vôtre est papillaire. Demandez ce que l’on sait pour lui, et s’il y a un essai clinique.',
      ),
      text(
        'Papillary carcinoma: most trials took clear cell only. PAPMET (randomized phase 2): cabozantinib over sunitinib, progression-free 9.0 against 5.6 months, hazard ratio 0.60 (0.37 to 0.97). Checkpoint inhibitors: small series, better in combination. A Canadian paper of 2024 lists these trials; its recommendations were not read.',
        'Carcinome papillaire : la plupart des essais n’ont pris que les cellules claires. PAPMET (phase 2 à répartition aléatoire) : cabozantinib mieux que sunitinib, survie sans progression 9,0 contre 5,6 mois, rapport des risques instantanés 0,60 (0,37 à 0,97). Inhibiteurs de points de contrôle : petites séries, mieux en combinaison. Un article canadien de 2024 dresse la liste de ces essais ; ses recommandations n’ont pas été lues.',
      ),
    ),
    safety(235, 236, 237, 238),
  ),
  ofType(
    'chromophobe',
    voices(
      text(
        'These lists were made for another type of kidney cancer. For chromophobe cancer that has spread, little is known about drugs. Tell your team the type of your cancer. Ask what is known for it, and about a clinical trial.',
        'Ces listes sont faites pour un autre type de cancer du rein. Pour un cancer chromophobe qui s’est propagé, on sait peu de choses des médicaments. Dites à votre équipe le type de votre cancer. Demandez ce que l’on sait pour lui, et s’il y a un essai clinique.',
      ),
      text(
        'Chromophobe carcinoma: lists made for clear cell; data on drugs are few and conflicting, and checkpoint inhibitors act unevenly between types.',
        'Carcinome chromophobe : listes faites pour les cellules claires ; les données sur les médicaments sont rares et discordantes, et l’effet des inhibiteurs de points de contrôle varie selon le type.',
      ),
    ),
    safety(235, 238, 240),
  ),
  ofType(
    'rareType',
    voices(
      text(
        'These lists were made for another type of kidney cancer. For yours, the best drug is not known. Tell your team the exact type. Ask if a second look at the tissue would help, and about a clinical trial.',
        'Ces listes sont faites pour un autre type de cancer du rein. Pour le vôtre, le meilleur médicament n’est pas connu. Dites à votre équipe le type exact. Demandez si revoir le tissu aiderait, et s’il y a un essai clinique.',
      ),
      text(
        'Translocation, unclassified or another rare type: most trials took clear cell only, and the best treatment is not known; no result by type could be read for translocation. Small series: checkpoint inhibitors up to 27% response alone, better in combination. Pathology review, trial?',
        'Translocation, non classé ou autre type rare : la plupart des essais n’ont pris que les cellules claires, et le meilleur traitement n’est pas connu ; aucun résultat propre à la translocation n’a pu être lu. Petites séries : inhibiteurs de points de contrôle, jusqu’à 27 % de réponse seuls, mieux en combinaison. Relecture de la pathologie, essai ?',
      ),
    ),
    safety(235, 238, 239),
  ),
];
