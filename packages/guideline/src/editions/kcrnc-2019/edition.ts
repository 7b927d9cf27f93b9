import type { Edition } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { optionsOf } from '../../options/catalogue.ts';
import { groupsOf } from '../../options/groups.ts';
import { vocabularyOf } from '../../vocabulary/vocabulary-of.ts';
import { besideTheTable } from '../shared/kcrnc-held.ts';
import { kcrncQuestionOrder, kcrncScope, kcrncTerms } from '../shared/kcrnc-shared.ts';
import { recommendationsOf } from '../shared/table.ts';
import { allBut } from '../shared/unheld.ts';
import { definitions } from './definitions.ts';
import { remarks } from './remarks.ts';
import { rows } from './rows.ts';
import { statements } from './statements.ts';

/**
 * Kidney Cancer Research Network of Canada, consensus update 2019: Table 2, clear cell, drug treatment. The network's
 * statements on surgery of the kidney are an edition of their own: another paper, another date, other patients.
 */
export const kcrnc2019: Edition = {
  id: 'kcrnc-2019',
  source: {
    title: text(
      'Management of advanced kidney cancer: KCRNC consensus update 2019',
      'Prise en charge du cancer du rein avancé : mise à jour 2019 du consensus du KCRNC',
    ),
    body: text(
      'Kidney Cancer Research Network of Canada',
      'Réseau canadien de recherche sur le cancer du rein (KCRNC)',
    ),
    url: 'https://www.cua.org/sites/default/files/Flipbooks/Guidelines/G83_en/files/basic-html/page3.html',
    contentDate: text('2019', '2019'),
    date: '2019',
    replacedBy: 'kcrnc-2021',
    retrievedOn: '2026-11-23',
    completeness: text(
      'Only Table 2 (drug treatment of clear cell kidney cancer) is held here, read on one page of the paper. What the paper says of other kinds of kidney cancer, surgery, radiation and supportive care was not read.',
      'Seul le tableau 2 (médicaments pour le cancer du rein à cellules claires) se trouve ici, lu sur une page de l’article. Ce que l’article dit des autres types de cancer du rein, de la chirurgie, de la radiothérapie et des soins de soutien n’a pas été lu.',
    ),
    rights: text(
      '© the publisher. Its facts are told here in our own words; the authors have not reviewed them. Who the authors are, and in which volume it stands, was not read.',
      '© l’éditeur. Ses faits sont dits ici dans nos mots ; les auteurs ne les ont pas révisés. Le nom des auteurs et le volume n’ont pas été lus.',
    ),
    currency: text(
      'This table is old: the same network replaced it in 2021. It is kept here to show what changed.',
      'Ce tableau est ancien : le même réseau l’a remplacé en 2021. Il est gardé ici pour montrer ce qui a changé.',
    ),
  },
  held: allBut(...besideTheTable('kcrnc-2019'), {
    id: 'kcrnc-2019-supportive-care',
    label: text('supportive care', 'les soins de soutien'),
    options: ['careWithoutCancerTreatment'],
  }),
  ...vocabularyOf(...kcrncTerms),
  definitions,
  statements,
  scope: kcrncScope('KC19-002'),
  groups: groupsOf('combination', 'immunotherapy', 'targeted', 'watching'),
  options: optionsOf(...new Set(rows.map(({ option }) => option))),
  recommendations: recommendationsOf(rows),
  remarks,
  showings: [{ statement: 'KC19-001', place: { kind: 'introduction' } }],
  questionOrder: kcrncQuestionOrder,
};
