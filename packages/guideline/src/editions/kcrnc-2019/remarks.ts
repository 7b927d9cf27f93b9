import { and, defined, inGroup, not, or, type Remark } from '@renavigate/engine';
import { both, text, voices } from '../../base/text.ts';
import { afterAdjuvant, surveillance } from '../shared/kcrnc-shared.ts';
import { named } from './definitions.ts';
import { rows } from './rows.ts';

const { untreated, riskGroup, vegfDrugGiven, checkpointInhibitorGiven } = named;

const untilApproval: readonly Remark[] = [
  {
    id: 'kcrnc-2019-until-approval-favourable',
    kind: 'caution',
    options: ['pembrolizumabAxitinib', 'sunitinib', 'pazopanib'],
    when: and(defined(untreated), inGroup(riskGroup, 'favourable')),
    text: both(
      'When this table was made, pembrolizumab with axitinib was not yet approved in Canada. Until it was, the table put sunitinib or pazopanib first. What has been approved since is told apart from this table.',
      'Quand ce tableau a été fait, le pembrolizumab avec axitinib n’était pas encore approuvé au Canada. Jusqu’à son approbation, le tableau mettait au premier rang le sunitinib ou le pazopanib. Ce qui a été approuvé depuis est dit à part de ce tableau.',
    ),
    statements: ['KC19-002', 'KC19-003', 'KC19-004'],
  },
  {
    id: 'kcrnc-2019-until-approval-intermediate-or-poor',
    kind: 'caution',
    options: ['pembrolizumabAxitinib'],
    when: and(
      defined(untreated),
      or(inGroup(riskGroup, 'intermediate'), inGroup(riskGroup, 'poor')),
    ),
    text: both(
      'When this table was made, this pair was not yet approved in Canada. Until it was, the table put nivolumab with ipilimumab first. What has been approved since is told apart from this table.',
      'Quand ce tableau a été fait, cette paire n’était pas encore approuvée au Canada. Jusqu’à son approbation, le tableau mettait au premier rang le nivolumab avec ipilimumab. Ce qui a été approuvé depuis est dit à part de ce tableau.',
    ),
    statements: ['KC19-009', 'KC19-008'],
  },
];

const liver: Remark = {
  id: 'kcrnc-2019-pazopanib-liver',
  kind: 'caution',
  options: ['pazopanib'],
  when: and(
    not(defined(untreated)),
    not(defined(vegfDrugGiven)),
    defined(checkpointInhibitorGiven),
  ),
  text: voices(
    text(
      'This is for people who have had immunotherapy. In the first 12 weeks of this drug, your team checks your liver closely.',
      'Ceci est pour les personnes qui ont eu une immunothérapie. Pendant les 12 premières semaines de ce médicament, votre équipe surveille de près votre foie.',
    ),
    text(
      'After a checkpoint inhibitor, monitor closely for hepatotoxicity in the first 12 weeks.',
      'Après un inhibiteur de points de contrôle, surveiller étroitement l’hépatotoxicité pendant les 12 premières semaines.',
    ),
  ),
  statements: ['KC19-018'],
};

const avelumabMark: Remark = {
  id: 'kcrnc-2019-avelumab-mark',
  kind: 'doubt',
  options: ['avelumabAxitinib'],
  text: both(
    'The table marks this pair as not yet approved in Canada for intermediate and poor risk, and leaves the mark out for favourable risk. It does not say why; a mark may be missing.',
    'Le tableau indique que cette paire n’est pas encore approuvée au Canada pour le risque intermédiaire ou défavorable, et n’a pas cette marque pour le risque favorable. Il ne dit pas pourquoi ; une marque manque peut-être.',
  ),
  statements: ['KC19-005', 'KC19-012'],
};

/** What to say beside the table's options. */
export const remarks: readonly Remark[] = [
  ...untilApproval,
  liver,
  avelumabMark,
  afterAdjuvant('kcrnc-2019', rows, 'KC19-015'),
  surveillance('kcrnc-2019', 'KC19-007', 'KC19-014'),
];
