import {
  type Definition,
  defined,
  type Edition,
  type EditionSource,
  type Remark,
  type Showing,
  type Term,
  type Text,
  yes,
} from '@renavigate/engine';
import { both, text } from '../../base/text.ts';
import { optionsOf } from '../../options/catalogue.ts';
import { groupsOf } from '../../options/groups.ts';
import { advancedDisease, cancerCameBack, kidneyTumourPresent } from '../../terms/disease.ts';
import { wellEnoughForSurgery } from '../../terms/fitness.ts';
import { oneWorkingKidney } from '../../terms/kidney.ts';
import { sites } from '../../terms/sites.ts';
import { symptomsFromBrainBoneOrLung } from '../../terms/symptoms.ts';
import { progressedOn, receivedDrugs } from '../../vocabulary/treatment.ts';
import { vocabularyOf } from '../../vocabulary/vocabulary-of.ts';
import { allBut, everyOptionOf } from '../shared/unheld.ts';
import { targetedDrugGiven, targetedDrugStoppedWorking, vegfDrugGiven } from './definitions.ts';
import type { Page } from './page.ts';
import { recommendationsOn } from './recommendations.ts';
import { statementsOn } from './statements.ts';

interface PageFacts extends Pick<EditionSource, 'url'> {
  readonly region: Text;
  /** Terms and definitions that only this page asks for. */
  readonly terms: readonly Term[];
  readonly definitions: readonly Definition[];
  /** Statements that only this page has, and no rule uses. */
  readonly showings: readonly Showing[];
}

const pages: Readonly<Record<Page, PageFacts>> = {
  mb: {
    url: 'http://www.cancer.ca/en/cancer-information/cancer-type/kidney/treatment/recurrent/?region=mb',
    region: text('Manitoba', 'Manitoba'),
    terms: [],
    definitions: [],
    showings: [{ statement: 'CCSE-025', place: { kind: 'introduction' } }],
  },
  nb: {
    url: 'http://www.cancer.ca/en/cancer-information/cancer-type/kidney/treatment/recurrent/?region=nb&p=1',
    region: text('New Brunswick', 'Nouveau-Brunswick'),
    terms: [advancedDisease],
    definitions: [vegfDrugGiven],
    showings: [],
  },
};

/**
 * Neither page gives a date. Each names a treatment of which the trial appeared in 2015 (nivolumab in CheckMate 025 on
 * the one, lenvatinib with everolimus on the other), so neither is older; that bound is what they are sorted by. Which
 * of the two is older is not known.
 */
const earliest = '2015';

function sourceOf(page: Page): EditionSource {
  const { url, region } = pages[page];
  return {
    title: text(
      `Treatments for recurrent kidney cancer (older page for ${region.en})`,
      `Traitements du cancer du rein récidivant (ancienne page pour la région : ${region.fr})`,
    ),
    body: text('Canadian Cancer Society', 'Société canadienne du cancer'),
    url,
    contentDate: text(
      `not known: the text gives no date. It is from ${earliest} at the earliest, and older than the page of about 2019`,
      `inconnue : le texte ne donne pas de date. Il est de ${earliest} au plus tôt, et plus ancien que la page d’environ 2019`,
    ),
    date: earliest,
    replacedBy: 'ccs-2019',
    retrievedOn: '2026-11-23',
    completeness: text(
      'In part: the first part of the page is held here, up to where it breaks off in the section on immunotherapy. What it says of chemotherapy, supportive care and clinical trials, and its references, were not read.',
      'En partie : seul le début de la page se trouve ici, jusqu’à l’endroit où il s’interrompt dans la section sur l’immunothérapie. Ce qu’elle dit de la chimiothérapie, des soins de soutien et des essais cliniques, et ses références, n’ont pas été lus.',
    ),
    rights: text(
      'The page is © Canadian Cancer Society. Its facts are told here in our own words; the society has not reviewed them.',
      'La page est © Société canadienne du cancer. Ses faits sont dits ici dans nos mots ; la société ne les a pas révisés.',
    ),
    currency: text(
      'This page is out of date: the society replaced it. It is kept here to show what changed.',
      'Cette page est dépassée : la société l’a remplacée. Elle est gardée ici pour montrer ce qui a changé.',
    ),
  };
}

const targetedOptions = ['sorafenib', 'pazopanib', 'axitinib', 'temsirolimus', 'everolimus'];

function remarksOn(page: Page): readonly Remark[] {
  return [
    {
      id: `ccs-earlier-${page}-no-standard`,
      kind: 'caution',
      options: targetedOptions,
      when: defined(targetedDrugStoppedWorking),
      text: both(
        'The page calls these drugs standard treatment. It also says that there is no standard treatment once the cancer no longer responds to targeted drugs.',
        'La page dit que ces médicaments sont le traitement standard. Elle dit aussi qu’il n’y a pas de traitement standard quand le cancer ne répond plus aux médicaments ciblés.',
      ),
      statements: ['CCSE-005', 'CCSE-017'],
    },
  ];
}

const showings: readonly Showing[] = [
  { statement: 'CCSE-002', place: { kind: 'introduction' } },
  { statement: 'CCSE-003', place: { kind: 'question', term: sites.id } },
  { statement: 'CCSE-004', place: { kind: 'question', term: receivedDrugs.id } },
  { statement: 'CCSE-006', place: { kind: 'group', group: 'targeted' } },
  { statement: 'CCSE-007', place: { kind: 'group', group: 'targeted' } },
  { statement: 'CCSE-017', place: { kind: 'group', group: 'targeted' } },
  { statement: 'CCSE-019', place: { kind: 'group', group: 'surgery' } },
  { statement: 'CCSE-021', place: { kind: 'option', option: 'ablation' } },
  { statement: 'CCSE-024', place: { kind: 'introduction' } },
];

/** One of the two older pages, from what it has in common with the other and what it has alone. */
function earlierPage(page: Page): Edition {
  const own = pages[page];
  const recommendations = recommendationsOn(page);
  const terms = [
    cancerCameBack,
    sites,
    receivedDrugs,
    progressedOn,
    ...own.terms,
    symptomsFromBrainBoneOrLung,
    kidneyTumourPresent,
    wellEnoughForSurgery,
    oneWorkingKidney,
  ];
  return {
    id: `ccs-earlier-${page}`,
    source: sourceOf(page),
    held: allBut(
      {
        id: `ccs-earlier-${page}-immunotherapy`,
        label: text(
          'immunotherapy, from where the text breaks off',
          'l’immunothérapie, après l’endroit où le texte s’interrompt',
        ),
        options: everyOptionOf('immunotherapy').filter(
          (id) => !recommendations.some(({ option }) => option === id),
        ),
      },
      {
        id: `ccs-earlier-${page}-after`,
        label: text(
          'chemotherapy, supportive care and trials',
          'la chimiothérapie, les soins de soutien et les essais',
        ),
        options: ['palliativeChemotherapy', 'careWithoutCancerTreatment', 'clinicalTrial'],
      },
    ),
    ...vocabularyOf(...terms),
    definitions: [targetedDrugGiven, targetedDrugStoppedWorking, ...own.definitions],
    statements: statementsOn(page),
    scope: {
      conditions: [
        {
          expression: yes(cancerCameBack),
          origin: { kind: 'stated', statements: ['CCSE-001'] },
        },
      ],
      outside: text(
        'This page speaks only about kidney cancer that came back. It says nothing about your situation. That does not mean that nothing can be done: your care team can tell you what applies.',
        'Cette page parle seulement du cancer du rein qui est revenu. Elle ne dit rien de votre situation. Cela ne veut pas dire que rien ne peut être fait : votre équipe de soins peut vous dire ce qui s’applique.',
      ),
    },
    groups: groupsOf('targeted', 'immunotherapy', 'surgery', 'radiation', 'ablation'),
    options: optionsOf(...new Set(recommendations.map(({ option }) => option))),
    recommendations,
    remarks: remarksOn(page),
    showings: [...showings, ...own.showings],
    questionOrder: terms.map(({ id }) => id),
  };
}

/** The Canadian Cancer Society's older page for Manitoba, in part. */
export const ccsEarlierMb: Edition = earlierPage('mb');

/** The Canadian Cancer Society's older page for New Brunswick, in part. */
export const ccsEarlierNb: Edition = earlierPage('nb');
