import {
  amount,
  and,
  type ConsideredOption,
  compare,
  includes,
  is,
  measured,
  no,
  or,
  yes,
} from '@renavigate/engine';
import { oncologist } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { kidneyTumourPresent } from '../terms/disease.ts';
import { histology } from '../terms/histology.ts';
import { sites } from '../terms/sites.ts';
import {
  fewMetastasesGrowing,
  metastasesCount,
  metastasesFewAndResectable,
  metastatic,
} from '../terms/spread.ts';
import { activeBrainMetastases } from '../terms/symptoms.ts';
import { consideredOptions as options } from './options.ts';
import * as source from './sources.ts';
import { noTextHeld } from './words.ts';

const urologist = text(
  'a surgeon of the kidneys (urologist) who does this often',
  'un chirurgien des reins (urologue) qui le fait souvent',
);
const radiationDoctor = text(
  'a radiation doctor (radiation oncologist)',
  'un médecin de la radiothérapie (radio-oncologue)',
);

const few = or(
  yes(metastasesFewAndResectable),
  yes(fewMetastasesGrowing),
  compare(measured(metastasesCount), '<=', amount(5, '{count}')),
);

/** What teams choose in some situations and no held edition names: with what was read of it, or the word that nothing was. */
export const considered: readonly ConsideredOption[] = [
  {
    option: options.localRecurrenceResection,
    when: includes(sites, 'kidneyArea'),
    text: voices(
      text(
        'No guideline that we hold speaks of this. Two papers that we read say that surgery is the first choice where it can be done, and that it is a hard operation. Ask a surgeon who does it often: “Can it be taken out in my case?”',
        'Aucun guide que nous avons n’en parle. Deux articles que nous avons lus disent que la chirurgie est le premier choix quand elle est possible, et que c’est une opération difficile. Demandez à un chirurgien qui la fait souvent : « Peut-on l’enlever dans mon cas ? »',
      ),
      text(
        'No held guideline speaks of it. A review (2016): wide excision with clear margins is the most effective treatment where technically possible, complications being a major concern. A series of 91 (2016): surgery first; up to 7 cm and later than 24 months went with longer survival.',
        'Aucun guide détenu n’en parle. Une revue (2016) : l’exérèse large à marges saines est le traitement le plus efficace quand elle est techniquement possible, les complications étant un souci majeur. Une série de 91 (2016) : chirurgie d’abord ; jusqu’à 7 cm et après 24 mois allaient avec une survie plus longue.',
      ),
    ),
    askWhom: urologist,
    sources: [source.localRecurrenceReview, source.localRecurrenceSeries],
  },
  {
    option: options.venaCavaThrombectomy,
    when: includes(sites, 'venaCava'),
    text: noTextHeld,
    askWhom: urologist,
    sources: [],
  },
  {
    option: options.partialNephrectomy,
    when: or(includes(sites, 'otherKidney'), and(yes(kidneyTumourPresent), no(metastatic))),
    text: noTextHeld,
    askWhom: urologist,
    sources: [],
  },
  {
    option: options.stereotacticRadiation,
    when: or(and(yes(metastatic), few), yes(fewMetastasesGrowing)),
    text: voices(
      text(
        'No guideline that we hold names this kind of radiation. A Canadian paper that we read says that it can hold back a few spots with little harm, and may put off drugs. For cancer in many places it is not recommended. Ask a radiation doctor: “Are my spots few enough?”',
        'Aucun guide que nous avons ne nomme ce type de rayons. Un article canadien que nous avons lu dit qu’ils peuvent freiner quelques taches avec peu de dommages, et parfois retarder les médicaments. Pour un cancer à plusieurs endroits, ils ne sont pas recommandés. Demandez à un radio-oncologue : « Mes taches sont-elles assez peu nombreuses ? »',
      ),
      text(
        'No held guideline names SBRT. A Canadian review (2024): good local control with little harm when metastases are few; it can delay the start or switch of drugs; not to shrink widespread disease outside trials. A systematic review (2017): local control 80 to 90%, no randomized study, vertebral fracture 10 to 25% or more after spinal treatment.',
        'Aucun guide détenu ne nomme la SBRT. Une revue canadienne (2024) : bon contrôle local et peu de dommages quand les métastases sont peu nombreuses ; elle peut retarder le début ou le changement des médicaments ; pas pour réduire une maladie étendue hors essai. Une revue systématique (2017) : contrôle local de 80 à 90 %, aucune étude randomisée, fracture vertébrale de 10 à 25 % ou plus après un traitement rachidien.',
      ),
    ),
    askWhom: radiationDoctor,
    sources: [source.stereotacticReview, source.ablativeReview],
  },
  {
    option: options.brainRadiosurgery,
    when: or(includes(sites, 'brain'), yes(activeBrainMetastases)),
    text: voices(
      text(
        'No guideline that we hold names this kind of radiation. A paper that we read says that cancer in the brain is treated there first as a rule, most often with radiation. Ask: “Can each spot in my brain be treated this way, and how soon?”',
        'Aucun guide que nous avons ne nomme ce type de rayons. Un article que nous avons lu dit qu’en règle générale, on traite d’abord le cancer au cerveau sur place, le plus souvent par des rayons. Demandez : « Peut-on traiter ainsi chaque tache de mon cerveau, et dans combien de temps ? »',
      ),
      text(
        'No held guideline names radiosurgery. A review (2013): brain metastases are first treated with radiation as a rule (radiosurgery, whole brain, or both); surgery for a single one with the rest under control. A series of 66 people with 207 brain metastases (2015): local control at one year 84% with radiosurgery, 94% with surgery and radiosurgery.',
        'Aucun guide détenu ne nomme la radiochirurgie. Une revue (2013) : les métastases cérébrales sont en règle générale d’abord traitées par radiothérapie (radiochirurgie, cerveau entier, ou les deux) ; chirurgie pour une métastase unique avec le reste maîtrisé. Une série de 66 personnes et 207 métastases cérébrales (2015) : contrôle local à un an de 84 % par radiochirurgie, de 94 % par chirurgie et radiochirurgie.',
      ),
    ),
    askWhom: radiationDoctor,
    sources: [source.brainReview, source.brainRadiosurgerySeries],
  },
  {
    option: options.boneAgents,
    when: includes(sites, 'bone'),
    text: voices(
      text(
        'No guideline that we hold speaks of these drugs. We read of only three small studies of them in kidney cancer. Ask: “Would a drug for my bones help, and are my kidneys and teeth fit for it?”',
        'Aucun guide que nous avons ne parle de ces médicaments. Nous n’avons lu que trois petites études sur eux dans le cancer du rein. Demandez : « Un médicament pour mes os aiderait-il, et mes reins et mes dents le permettent-ils ? »',
      ),
      text(
        'No held guideline speaks of them. A systematic review (2017) found three studies with 259 people; effect sizes and kidney limits were not read. Check renal function and teeth.',
        'Aucun guide détenu n’en parle. Une revue systématique (2017) a trouvé trois études, 259 personnes ; l’ampleur de l’effet et les limites rénales n’ont pas été lues. Vérifier la fonction rénale et les dents.',
      ),
    ),
    askWhom: oncologist,
    sources: [source.boneAgentsReview],
  },
  {
    option: options.platinumChemotherapy,
    when: or(is(histology, 'medullary'), is(histology, 'collectingDuct')),
    text: voices(
      text(
        'The lists that we hold were made for other types of kidney cancer. For your type, papers that we read speak of chemotherapy with a platinum drug. A European guide of 2018 names it for the medullary type. Ask: “Is this the right drug for my type, and is there a study?”',
        'Les listes que nous avons sont faites pour d’autres types de cancer du rein. Pour votre type, des articles que nous avons lus parlent d’une chimiothérapie avec un médicament à base de platine. Un guide européen de 2018 la nomme pour le type médullaire. Demandez : « Est-ce le bon médicament pour mon type, et y a-t-il une étude ? »',
      ),
      text(
        'Held lists were made for clear cell cancer. Medullary: the EAU (2018, weak) bases systemic therapy on cisplatin regimens; an expert consensus (2017) finds platinum-based chemotherapy best, VEGF drugs and mTOR inhibitors alone without effect. Collecting duct: platinum-based in a review of 31 studies (2019); response in 22% of 36 people with cisplatin and gemcitabine (2022).',
        'Les listes détenues sont faites pour le type à cellules claires. Médullaire : l’EAU (2018, faible) fonde le traitement systémique sur le cisplatine ; un consensus d’experts (2017) donne le platine comme le meilleur, les anti-VEGF et les inhibiteurs de mTOR seuls étant sans effet. Tubes collecteurs : platine selon une revue de 31 études (2019) ; réponse chez 22 % de 36 personnes avec cisplatine et gemcitabine (2022).',
      ),
    ),
    askWhom: oncologist,
    sources: [
      source.eauMedullary,
      source.medullaryConsensus,
      source.nonClearCellReview,
      source.collectingDuctSeries,
    ],
  },
];
