import { type Edition, yes } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { allBut, everyNamedDrug } from '../../editions/shared/unheld.ts';
import { optionsOf } from '../../options/catalogue.ts';
import { groupsOf } from '../../options/groups.ts';
import { adjuvantTherapyGiven, checkpointInhibitorOnlyAdjuvant } from '../../terms/adjuvant.ts';
import { advancedDisease } from '../../terms/disease.ts';
import { ecog, poorPerformanceStatus } from '../../terms/fitness.ts';
import { autoimmuneDisease, steroidsOrImmunosuppressants } from '../../terms/safety.ts';
import { metastatic } from '../../terms/spread.ts';
import { activeBrainMetastases } from '../../terms/symptoms.ts';
import { systemicTherapyForAdvanced } from '../../vocabulary/history.ts';
import { vocabularyOf } from '../../vocabulary/vocabulary-of.ts';
import { remarks, rules } from './rules.ts';
import { type BcStatement, statements } from './statements.ts';

const shownAt = (option: string, ...ids: readonly BcStatement[]) =>
  ids.map((statement) => ({ statement, place: { kind: 'option', option } }) as const);

/** What British Columbia provides in advanced disease, and to whom. It is access, and no guideline. */
export const bcCancer: Edition = {
  id: 'bc-cancer',
  source: {
    title: text(
      'BC Cancer protocols GUAVPEMAX and GUAVNIVC, with a note of GUAJPEM',
      'Protocoles GUAVPEMAX et GUAVNIVC de BC Cancer, avec une note de GUAJPEM',
    ),
    body: text(
      'BC Cancer, Genitourinary Tumour Group',
      'BC Cancer, groupe des tumeurs génito-urinaires',
    ),
    url: 'https://docslib.org/doc/8843859/bc-cancer-protocol-summary-for-the-treatment-of-metastatic-renal-cell-carcinoma-using-pembrolizumab-and-axitinib',
    contentDate: text(
      'GUAJPEM: in force since 1 June 2023. The copies of the other two have no date',
      'GUAJPEM : en vigueur depuis le 1er juin 2023. Les copies des deux autres n’ont pas de date',
    ),
    // The only date that was read on any of the three.
    date: '2023-06-01',
    retrievedOn: '2026-11-29',
    completeness: text(
      'We read the opening of two protocols and the first page of a third. The list of one breaks off. Other protocols of this province were not read.',
      'Nous avons lu le début de deux protocoles et la première page d’un troisième. La liste de l’un s’arrête au milieu. Les autres protocoles de cette province n’ont pas été lus.',
    ),
    rights: text(
      '© BC Cancer. Its facts are told here in our own words, from public copies. BC Cancer has not reviewed them.',
      '© BC Cancer. Ses faits sont dits ici dans nos mots, d’après des copies publiques. BC Cancer ne les a pas révisés.',
    ),
    currency: text(
      'These protocols change often. Ask if they still hold.',
      'Ces protocoles changent souvent. Demandez s’ils valent encore.',
    ),
  },
  held: allBut({
    id: 'bc-cancer-other-protocols',
    label: text(
      'the other drugs that the province provides',
      'les autres médicaments de la province',
    ),
    options: everyNamedDrug,
  }),
  ...vocabularyOf(
    metastatic,
    advancedDisease,
    systemicTherapyForAdvanced,
    ecog,
    poorPerformanceStatus,
    activeBrainMetastases,
    autoimmuneDisease,
    steroidsOrImmunosuppressants,
    adjuvantTherapyGiven,
    checkpointInhibitorOnlyAdjuvant,
  ),
  definitions: [],
  statements,
  scope: {
    conditions: [
      {
        expression: yes(advancedDisease),
        origin: { kind: 'stated', statements: ['BCC-PEMAX-1', 'BCC-NIVC-1'] },
      },
    ],
    outside: text(
      'These protocols speak only of kidney cancer that is advanced or has spread.',
      'Ces protocoles parlent seulement d’un cancer du rein avancé ou qui s’est propagé.',
    ),
  },
  groups: groupsOf('combination'),
  options: optionsOf('pembrolizumabAxitinib', 'nivolumabCabozantinib'),
  recommendations: rules,
  remarks,
  showings: shownAt('pembrolizumabAxitinib', 'BCC-PEMAX-2', 'BCC-PEMAX-7', 'BCC-PEMAX-8'),
  questionOrder: [
    'advancedDisease',
    'metastatic',
    'systemicTherapyForAdvanced',
    'ecog',
    'poorPerformanceStatus',
    'activeBrainMetastases',
  ],
};
