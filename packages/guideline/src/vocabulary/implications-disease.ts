import {
  amount,
  and,
  atLeast,
  compare,
  type Implication,
  includes,
  is,
  measured,
  no,
  not,
  or,
  yes,
} from '@renavigate/engine';
import { text } from '../base/text.ts';
import { advancedDisease, symptomsFromCancer } from '../terms/disease.ts';
import { localStageT4WithoutMetastases, longIntervalSinceNephrectomy } from '../terms/kidney.ts';
import { sites } from '../terms/sites.ts';
import {
  fewMetastasesGrowing,
  kidneyTumourSmallBesideMetastases,
  metastasesCount,
  metastasesFewAndResectable,
  metastasesTiming,
  metastatic,
} from '../terms/spread.ts';
import {
  activeBrainMetastases,
  brainMetastasesTreated,
  kidneyTumourSymptoms,
  metastasisSymptoms,
  symptomsFromBrainBoneOrLung,
} from '../terms/symptoms.ts';
import { answer, implies } from './conclusions.ts';

/** Places that kidney cancer reaches only by spreading; the kidney, its bed, the nodes, adrenals and veins beside it may be local. */
const distantSites = [
  'lung',
  'bone',
  'brain',
  'liver',
  'pancreas',
  'pleura',
  'peritoneum',
  'thyroid',
  'skin',
] as const;
const someDistantSite = or(...distantSites.map((site) => includes(sites, site)));

const distantIsMetastatic = text(
  'Kidney cancer in such a distant place has spread to other parts of the body.',
  'Un cancer du rein présent à un endroit aussi éloigné s’est propagé à d’autres parties du corps.',
);

const stages: readonly Implication[] = [
  {
    id: 'distant-site-then-advanced',
    when: someDistantSite,
    conclusion: answer(advancedDisease, true),
    because: text(
      'Kidney cancer in such a distant place has spread, and is called advanced. The Canadian Cancer Society’s page does not define the word; this is our reading.',
      'Un cancer du rein présent à un endroit aussi éloigné s’est propagé ; on le dit avancé. La page de la Société canadienne du cancer ne définit pas le mot ; c’est notre lecture.',
    ),
  },
  {
    id: 'distant-site-then-metastatic',
    when: someDistantSite,
    conclusion: answer(metastatic, true),
    because: distantIsMetastatic,
  },
  ...distantSites.map(
    (site): Implication => ({
      id: `not-metastatic-then-not-in-${site}`,
      when: no(metastatic),
      conclusion: { kind: 'includes', term: sites.id, value: site, present: false },
      because: distantIsMetastatic,
    }),
  ),
  ...implies(
    'metastatic-then-advanced',
    [metastatic, true],
    [advancedDisease, true],
    text(
      'Cancer that has spread to other parts of the body is called advanced. This is our reading.',
      'Un cancer qui s’est propagé à d’autres parties du corps est dit avancé. C’est notre lecture.',
    ),
  ),
  ...implies(
    't4-then-advanced',
    [localStageT4WithoutMetastases, true],
    [advancedDisease, true],
    text(
      'A T4 tumour is stage 4, also when it has not spread. This is our reading.',
      'Une tumeur T4 est de stade 4, même si elle ne s’est pas propagée. C’est notre lecture.',
    ),
  ),
  ...implies(
    't4-without-metastases-then-not-metastatic',
    [localStageT4WithoutMetastases, true],
    [metastatic, false],
    text(
      'T4 without spread leaves no room for spread to other parts of the body.',
      'T4 sans propagation veut dire que le cancer n’est pas ailleurs dans le corps.',
    ),
  ),
];

const aboutMetastases = text(
  'This can be said only of cancer that has spread to other parts of the body.',
  'Cela ne peut se dire que d’un cancer qui s’est propagé à d’autres parties du corps.',
);

const metastases: readonly Implication[] = [
  ...implies(
    'few-metastases-then-metastatic',
    [metastasesFewAndResectable, true],
    [metastatic, true],
    aboutMetastases,
  ),
  ...implies(
    'small-kidney-tumour-beside-metastases-then-metastatic',
    [kidneyTumourSmallBesideMetastases, true],
    [metastatic, true],
    aboutMetastases,
  ),
  ...implies(
    'active-brain-metastases-then-metastatic',
    [activeBrainMetastases, true],
    [metastatic, true],
    aboutMetastases,
  ),
  ...implies(
    'few-metastases-growing-then-metastatic',
    [fewMetastasesGrowing, true],
    [metastatic, true],
    aboutMetastases,
  ),
  ...implies(
    'brain-metastases-treated-then-metastatic',
    [brainMetastasesTreated, true],
    [metastatic, true],
    aboutMetastases,
  ),
  {
    id: 'metastases-counted-then-metastatic',
    when: compare(measured(metastasesCount), '>=', amount(1, '{count}')),
    conclusion: answer(metastatic, true),
    because: aboutMetastases,
  },
  {
    id: 'no-metastasis-counted-then-not-metastatic',
    when: compare(measured(metastasesCount), '<', amount(1, '{count}')),
    conclusion: answer(metastatic, false),
    because: aboutMetastases,
  },
  {
    id: 'not-in-brain-then-no-active-brain-metastases',
    when: not(or(includes(sites, 'brain'), includes(sites, 'other'))),
    conclusion: answer(activeBrainMetastases, false),
    because: text(
      'Where there is no cancer, it cannot be active.',
      'Là où il n’y a pas de cancer, il ne peut pas être actif.',
    ),
  },
  {
    id: 'symptoms-from-metastases-then-metastatic',
    when: or(is(metastasisSymptoms, 'some'), is(metastasisSymptoms, 'significant')),
    conclusion: answer(metastatic, true),
    because: aboutMetastases,
  },
  {
    id: 'not-metastatic-then-no-symptoms-from-metastases',
    when: no(metastatic),
    conclusion: { kind: 'oneOf', term: metastasisSymptoms.id, value: 'minimal' },
    because: aboutMetastases,
  },
  {
    id: 'long-interval-then-metastases-later',
    when: yes(longIntervalSinceNephrectomy),
    conclusion: { kind: 'oneOf', term: metastasesTiming.id, value: 'later' },
    because: text(
      'Spread that came long after the kidney surgery was not there at diagnosis.',
      'Le cancer s’est propagé longtemps après la chirurgie du rein. Il n’était donc pas propagé au diagnostic.',
    ),
  },
  {
    id: 'metastases-at-diagnosis-then-no-long-interval',
    when: is(metastasesTiming, 'atDiagnosis'),
    conclusion: answer(longIntervalSinceNephrectomy, false),
    because: text(
      'Spread that was there at diagnosis did not come long after the kidney surgery.',
      'Le cancer était déjà propagé au diagnostic. Ce n’est donc pas venu longtemps après la chirurgie du rein.',
    ),
  },
];

const countedOnce = text(
  'Each distant place with cancer holds one spot of spread at least.',
  'Chaque endroit éloigné atteint contient au moins une tache de cancer.',
);

/** With one metastasis there is one distant place, and with two there are two at most. */
const counted: readonly Implication[] = [1, 2].flatMap((count) =>
  distantSites.map((site): Implication => {
    const others = distantSites.filter((each) => each !== site);
    return {
      id: `${count}-counted-then-not-also-in-${site}`,
      when: and(
        compare(measured(metastasesCount), '<', amount(count + 1, '{count}')),
        atLeast(
          count,
          others.map((each) => includes(sites, each)),
        ),
      ),
      conclusion: { kind: 'includes', term: sites.id, value: site, present: false },
      because: countedOnce,
    };
  }),
);

const symptomIsSymptom = text(
  'A symptom from one place of the cancer is a symptom from the cancer.',
  'Un symptôme causé par un endroit du cancer est un symptôme causé par le cancer.',
);

const symptoms: readonly Implication[] = [
  ...implies(
    'symptoms-from-sites-then-symptoms',
    [symptomsFromBrainBoneOrLung, true],
    [symptomsFromCancer, true],
    symptomIsSymptom,
  ),
  ...implies(
    'symptoms-from-kidney-tumour-then-symptoms',
    [kidneyTumourSymptoms, true],
    [symptomsFromCancer, true],
    symptomIsSymptom,
  ),
  {
    id: 'symptoms-from-metastases-then-symptoms',
    when: or(is(metastasisSymptoms, 'some'), is(metastasisSymptoms, 'significant')),
    conclusion: answer(symptomsFromCancer, true),
    because: symptomIsSymptom,
  },
  {
    id: 'no-symptoms-then-none-from-metastases',
    when: no(symptomsFromCancer),
    conclusion: { kind: 'oneOf', term: metastasisSymptoms.id, value: 'minimal' },
    because: symptomIsSymptom,
  },
  {
    id: 'not-in-brain-bone-or-lung-then-no-symptoms-there',
    when: not(or(includes(sites, 'brain'), includes(sites, 'bone'), includes(sites, 'lung'))),
    conclusion: answer(symptomsFromBrainBoneOrLung, false),
    because: text(
      'Where there is no cancer, it causes no symptoms.',
      'Là où il n’y a pas de cancer, il ne cause pas de symptômes.',
    ),
  },
  ...implies(
    'symptoms-from-sites-then-metastatic',
    [symptomsFromBrainBoneOrLung, true],
    [metastatic, true],
    distantIsMetastatic,
  ),
];

/** What follows from where the cancer is and what it causes. */
export const diseases: readonly Implication[] = [...stages, ...metastases, ...counted, ...symptoms];
