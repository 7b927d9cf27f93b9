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

/** Kidney Cancer Research Network of Canada, consensus update 2021: Table 1, clear cell, drug treatment. */
export const kcrnc2021: Edition = {
  id: 'kcrnc-2021',
  source: {
    title: text(
      'Management of advanced kidney cancer: KCRNC consensus update 2021',
      'Prise en charge du cancer du rein avancé : mise à jour 2021 du consensus du KCRNC',
    ),
    body: text(
      'Kidney Cancer Research Network of Canada',
      'Réseau canadien de recherche sur le cancer du rein (KCRNC)',
    ),
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8021420',
    contentDate: text('April 2021', 'avril 2021'),
    date: '2021-04',
    retrievedOn: '2026-11-23',
    completeness: text(
      'Only Table 1 (drug treatment of clear cell kidney cancer) and the opening of the introduction are held here. What the paper says of other kinds of kidney cancer, surgery, radiation, bone and brain was not read.',
      'Seuls le tableau 1 (médicaments pour le cancer du rein à cellules claires) et le début de l’introduction se trouvent ici. Ce que l’article dit des autres types de cancer du rein, de la chirurgie, de la radiothérapie, des os et du cerveau n’a pas été lu.',
    ),
    rights: text(
      'Canil et al., Can Urol Assoc J 2021;15(4):84-97. © the publisher. Its facts are told here in our own words; the authors have not reviewed them.',
      'Canil et al., Can Urol Assoc J 2021;15(4):84-97. © l’éditeur. Ses faits sont dits ici dans nos mots ; les auteurs ne les ont pas révisés.',
    ),
    currency: text(
      'This is the newest general Canadian consensus that we found; a later one may exist. Some uses that it marks as not approved in Canada have been approved since.',
      'C’est le plus récent consensus canadien général que nous ayons trouvé ; il en existe peut-être un plus récent. Certains usages qu’il indique comme non approuvés au Canada l’ont été depuis.',
    ),
  },
  held: allBut(...besideTheTable('kcrnc-2021')),
  ...vocabularyOf(...kcrncTerms),
  definitions,
  statements,
  scope: kcrncScope('KC21-001'),
  groups: groupsOf('combination', 'immunotherapy', 'targeted', 'watching', 'trials'),
  options: optionsOf(...new Set(rows.map(({ option }) => option))),
  recommendations: recommendationsOf(rows),
  remarks,
  showings: [
    'KC21-preferred',
    'KC21-option',
    'KC21-asterisk',
    'KC21-hash',
    'KC21-B1',
    'KC21-B2',
    'KC21-B3',
  ].map((statement) => ({ statement, place: { kind: 'introduction' } })),
  questionOrder: kcrncQuestionOrder,
};
