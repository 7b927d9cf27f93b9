import { and, atLeast, is, no, not, or, yes } from '@renavigate/engine';
import { kidneySurgeonAndOncologist as askWhom } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { imdcFactors } from '../definitions/imdc.ts';
import { mskccFactors } from '../definitions/mskcc.ts';
import { asco, canadianNephrectomy, carmena, eau2019 } from '../sources/sources.ts';
import { kidneyTumourPresent } from '../terms/disease.ts';
import { poorPerformanceStatus } from '../terms/fitness.ts';
import { kidneyTumourResectable } from '../terms/kidney.ts';
import {
  kidneyTumourSmallBesideMetastases,
  metastasesTiming,
  metastatic,
  metastaticBurdenLimited,
  mostBurdenRemovable,
  rapidProgression,
} from '../terms/spread.ts';
import {
  activeBrainMetastases,
  kidneyTumourSymptoms,
  limitedLifeExpectancy,
  metastasisSymptoms,
} from '../terms/symptoms.ts';
import { needsSystemicTherapy } from '../vocabulary/history.ts';
import type { ResearchedGuardrail } from './guardrail.ts';

/** Every source speaks of cancer that has spread while the tumour is still in the kidney. */
const inPlace = and(yes(metastatic), yes(kidneyTumourPresent));

const surgeryFirst = ['cytoreductiveNephrectomy'] as const;
const surgeryAtAnyTime = ['cytoreductiveNephrectomy', 'nephrectomyAfterResponse'] as const;

/** Any of these six forbids it. */
const forbidding = or(
  is(metastasisSymptoms, 'significant'),
  yes(activeBrainMetastases),
  yes(kidneyTumourSmallBesideMetastases),
  yes(rapidProgression),
  yes(poorPerformanceStatus),
  yes(limitedLifeExpectancy),
);

/** All of these four are asked for before surgery comes first. */
const surgeryFirstAllowed = and(
  no(poorPerformanceStatus),
  is(metastasisSymptoms, 'minimal'),
  yes(kidneyTumourResectable),
  yes(metastaticBurdenLimited),
);

const mskccIntermediate = and(atLeast(1, mskccFactors), not(atLeast(3, mskccFactors)));

/** For whom taking out the kidney with the tumour is not offered, or not first. */
export const nephrectomy: readonly ResearchedGuardrail[] = [
  {
    id: 'nephrectomy-forbidding',
    kind: 'caution',
    label: voices(
      text('Reasons not to take out the kidney', 'Raisons de ne pas enlever le rein'),
      text(
        'Findings against cytoreductive nephrectomy',
        'Éléments contre la néphrectomie de cytoréduction',
      ),
    ),
    options: surgeryAtAnyTime,
    when: and(inPlace, forbidding),
    text: voices(
      text(
        'Canadian experts say not to take out the kidney when one of six things is true. You feel the spread a lot. Cancer in the brain or spinal cord is active. Much more cancer is outside the kidney than in it. The cancer grows fast. You are not well enough day to day. Time may be short. Ask your surgeon and your cancer doctor if one of these is true for you now. If you get better, surgery can be looked at again.',
        'Des experts canadiens disent de ne pas enlever le rein quand l’une de six choses est vraie. Vous ressentez beaucoup la propagation. Un cancer au cerveau ou à la moelle épinière est actif. Il y a beaucoup plus de cancer hors du rein que dans le rein. Le cancer grossit vite. Vous n’allez pas assez bien au quotidien. Le temps est peut-être compté. Demandez à votre chirurgien et à votre médecin du cancer si l’une d’elles est vraie pour vous maintenant. Si vous allez mieux, la chirurgie peut être réexaminée.',
      ),
      text(
        'KCRNC 2019 (statement 3): not with significant systemic symptoms from metastases, active CNS metastases, limited renal disease beside the volume of metastases, rapid progression, ECOG above 1 or KPS below 80, or limited life expectancy. To be looked at again if the condition improves.',
        'KCRNC 2019 (énoncé 3) : pas en cas de symptômes systémiques importants des métastases, de métastases actives du SNC, de maladie rénale limitée par rapport au volume des métastases, de progression rapide, d’ECOG de plus de 1 ou de KPS de moins de 80, ou d’espérance de vie limitée. À réexaminer si l’état s’améliore.',
      ),
    ),
    askWhom,
    sources: [
      canadianNephrectomy('statement 3', 'KCCN-3'),
      canadianNephrectomy('page 6', 'KCCN-7'),
    ],
  },
  {
    id: 'nephrectomy-drugsFirst',
    kind: 'caution',
    label: voices(
      text('Surgery first, or drugs first', 'La chirurgie d’abord, ou les médicaments d’abord'),
      text(
        'Conditions for upfront cytoreductive nephrectomy not all met',
        'Conditions d’une néphrectomie d’emblée non toutes remplies',
      ),
    ),
    options: surgeryFirst,
    when: and(inPlace, not(surgeryFirstAllowed)),
    text: voices(
      text(
        'Canadian experts offer this surgery before drugs only when four things are true. You are well day to day. You feel little or nothing of the spread. Surgery can take out the kidney tumour. There is little spread. If one is not true, drugs come first, and surgery may come later. Ask your surgeon and your cancer doctor about each one.',
        'Des experts canadiens offrent cette chirurgie avant les médicaments seulement quand quatre choses sont vraies. Vous allez bien au quotidien. Vous ressentez peu ou pas la propagation. La chirurgie peut enlever la tumeur du rein. Il y a peu de propagation. Si l’une n’est pas vraie, les médicaments viennent d’abord, et la chirurgie peut venir plus tard. Demandez à votre chirurgien et à votre médecin du cancer ce qu’il en est de chacune.',
      ),
      text(
        'KCRNC 2019 (statements 2 and 4): upfront with ECOG 0 to 1 or KPS 80 or more, minimal symptoms, resectable primary and limited burden; otherwise systemic therapy first, and nephrectomy considered after a significant response.',
        'KCRNC 2019 (énoncés 2 et 4) : d’emblée si l’ECOG est de 0 à 1 ou le KPS de 80 ou plus, avec des symptômes minimes, une tumeur résécable et une charge limitée ; sinon traitement systémique d’abord, et néphrectomie envisagée après une réponse importante.',
      ),
    ),
    askWhom,
    sources: [
      canadianNephrectomy('statement 2', 'KCCN-2'),
      canadianNephrectomy('statement 4', 'KCCN-4'),
    ],
  },
  {
    id: 'nephrectomy-moreThanOneFactor',
    kind: 'caution',
    label: voices(
      text('Risk factors and this surgery', 'Facteurs de risque et cette chirurgie'),
      text(
        'Two or more IMDC factors, or burden not mostly removable',
        'Deux facteurs IMDC ou plus, ou charge non résécable en majorité',
      ),
    ),
    options: surgeryFirst,
    when: and(inPlace, or(atLeast(2, imdcFactors()), no(mostBurdenRemovable))),
    text: voices(
      text(
        'An American guide speaks of this surgery for people with at most one risk factor (IMDC), when it can take out most of the cancer. Ask your surgeon and cancer doctor how many you have. Ask how much could be taken out.',
        'Un guide américain parle de cette chirurgie pour les personnes ayant au plus un facteur de risque (IMDC), quand elle peut enlever la plus grande partie du cancer. Demandez à votre chirurgien et à votre médecin du cancer combien vous en avez, et ce qui pourrait être enlevé.',
      ),
      text(
        'ASCO 2022 (2.1): select patients, optimally 1 IMDC factor (a sign before the 1 may be missing in the text that was read) and a significant majority of burden removable. CARMENA, 2 or more IMDC factors (post hoc, reported 2021): median survival 31.2 months with sunitinib alone, 17.6 with nephrectomy first, hazard ratio 0.65 (no interval read).',
        'ASCO 2022 (2.1) : certains patients, idéalement 1 facteur IMDC (un signe avant le 1 manque peut-être dans le texte lu), une grande majorité de la charge étant résécable. CARMENA, 2 facteurs IMDC ou plus (post hoc, publié en 2021) : survie médiane de 31,2 mois avec le sunitinib seul, 17,6 avec la néphrectomie d’abord, rapport des risques instantanés 0,65 (aucun intervalle lu).',
      ),
    ),
    askWhom,
    sources: [asco('2.1'), carmena],
  },
  {
    id: 'nephrectomy-mskccPoor',
    kind: 'caution',
    label: voices(
      text(
        'This surgery in the poor risk group',
        'Cette chirurgie dans le groupe de risque défavorable',
      ),
      text(
        'Cytoreductive nephrectomy in MSKCC poor risk',
        'Néphrectomie de cytoréduction, MSKCC défavorable',
      ),
    ),
    options: surgeryAtAnyTime,
    when: and(inPlace, atLeast(3, mskccFactors)),
    text: voices(
      text(
        'European experts say not to do this surgery in the poor risk group of one score (MSKCC). Ask your surgeon and your cancer doctor which group you are in.',
        'Des experts européens disent de ne pas faire cette chirurgie dans le groupe défavorable d’un score (MSKCC). Demandez à votre chirurgien et à votre médecin du cancer dans quel groupe vous êtes.',
      ),
      text(
        'EAU 2019 (strong): do not perform cytoreductive nephrectomy in MSKCC poor risk.',
        'EAU 2019 (forte) : ne pas faire de néphrectomie de cytoréduction si le risque MSKCC est défavorable.',
      ),
    ),
    askWhom,
    sources: [eau2019('EAU-3')],
  },
  {
    id: 'nephrectomy-mskccIntermediate',
    kind: 'caution',
    label: voices(
      text(
        'This surgery in the intermediate risk group',
        'Cette chirurgie dans le groupe de risque intermédiaire',
      ),
      text(
        'Immediate nephrectomy in MSKCC intermediate risk, asymptomatic primary',
        'Néphrectomie immédiate, MSKCC intermédiaire, tumeur asymptomatique',
      ),
    ),
    options: surgeryFirst,
    when: and(
      inPlace,
      mskccIntermediate,
      is(metastasesTiming, 'atDiagnosis'),
      no(kidneyTumourSymptoms),
      yes(needsSystemicTherapy),
    ),
    text: voices(
      text(
        'European experts speak of people whose drugs should start. They are in the middle group of one risk score (MSKCC). If the kidney tumour causes no trouble, the experts say not to do this surgery at once. In one study, people who had only the drug sunitinib did no worse than people who had surgery first. Ask your surgeon and your cancer doctor why surgery may be offered first.',
        'Des experts européens parlent des personnes du groupe intermédiaire d’un score de risque (MSKCC) dont les médicaments devraient commencer. Si la tumeur du rein ne cause pas de malaise, ils disent de ne pas faire cette chirurgie tout de suite. Dans une étude, les personnes qui ont eu seulement le sunitinib n’ont pas eu de moins bons résultats que celles opérées d’abord. Demandez à votre chirurgien et à votre médecin du cancer pourquoi la chirurgie peut être offerte d’abord.',
      ),
      text(
        'EAU 2019 (weak): no immediate nephrectomy in MSKCC intermediate risk with an asymptomatic synchronous primary and need of a VEGFR-TKI. CARMENA (all patients, MSKCC intermediate or poor, reported 2021): median survival 19.8 months with sunitinib alone, 15.6 with nephrectomy first, hazard ratio 0.97 (0.79 to 1.19).',
        'EAU 2019 (faible) : pas de néphrectomie immédiate si le risque MSKCC est intermédiaire, la tumeur synchrone asymptomatique et un ITK du VEGFR nécessaire. CARMENA (tous les patients, MSKCC intermédiaire ou défavorable, publié en 2021) : survie médiane de 19,8 mois avec le sunitinib seul, 15,6 avec la néphrectomie d’abord, rapport des risques instantanés 0,97 (0,79 à 1,19).',
      ),
    ),
    askWhom,
    sources: [eau2019('EAU-4'), eau2019('EAU-6'), carmena],
  },
  {
    id: 'nephrectomy-spreadLater',
    kind: 'caution',
    label: voices(
      text(
        'This surgery when the spread came later',
        'Cette chirurgie si la propagation est venue plus tard',
      ),
      text(
        'Cytoreductive nephrectomy with metachronous metastases',
        'Néphrectomie de cytoréduction et métastases métachrones',
      ),
    ),
    options: surgeryAtAnyTime,
    when: and(yes(kidneyTumourPresent), is(metastasesTiming, 'later')),
    text: voices(
      text(
        'The Canadian experts speak of cancer that had already spread when it was first found. So does the main study. If yours spread later, what they say may not hold for you. Ask your surgeon and your cancer doctor why this surgery may be offered to you.',
        'Les experts canadiens parlent d’un cancer qui s’était déjà propagé quand on l’a trouvé. L’étude principale aussi. Si le vôtre s’est propagé plus tard, ce qu’ils disent peut ne pas valoir pour vous. Demandez à votre chirurgien et à votre médecin du cancer pourquoi cette chirurgie peut vous être offerte.',
      ),
      text(
        'KCRNC 2019 and CARMENA speak of synchronous metastases with the kidney in place. What they say may not hold here.',
        'Le KCRNC 2019 et CARMENA parlent de métastases synchrones avec le rein en place. Ce qu’ils disent peut ne pas valoir ici.',
      ),
    ),
    askWhom,
    sources: [canadianNephrectomy('statements 1 to 4', 'KCCN-1'), carmena],
  },
];
