import { type Expression, includes, or, type Remark } from '@renavigate/engine';
import { both, text, voices } from '../../base/text.ts';
import { includesKind } from '../../vocabulary/drug-classes.ts';
import type { Drug } from '../../vocabulary/drugs.ts';
import { progressedOn, receivedDrugs } from '../../vocabulary/treatment.ts';
import type { OptionName } from './options.ts';
import { cite } from './statements.ts';

interface PageRemark extends Remark {
  readonly options: readonly OptionName[];
}

const coverage: readonly PageRemark[] = [
  {
    id: 'cabozantinib-coverage',
    kind: 'coverage',
    options: ['cabozantinib'],
    text: voices(
      text(
        'Not every provincial health plan may pay for it. Ask your team or pharmacist about your province.',
        'Il se peut que votre régime provincial ne le paie pas. Demandez à votre équipe ou à votre pharmacien ce qu’il en est dans votre province.',
      ),
      text(
        'The page warns that not every provincial plan may cover it (content of about 2019).',
        'La page avertit que tous les régimes provinciaux ne le couvrent peut-être pas (contenu d’environ 2019).',
      ),
    ),
    statements: cite('CCS19-017'),
  },
  {
    id: 'lenvatinib-coverage',
    kind: 'coverage',
    options: ['lenvatinib', 'lenvatinibEverolimus'],
    text: voices(
      text(
        'Not every provincial health plan may pay for lenvatinib. Ask your team or pharmacist about your province.',
        'Il se peut que votre régime provincial ne paie pas le lenvatinib. Demandez à votre équipe ou à votre pharmacien ce qu’il en est dans votre province.',
      ),
      text(
        'The page warns that not every provincial plan may cover lenvatinib (content of about 2019).',
        'La page avertit que tous les régimes provinciaux ne couvrent peut-être pas le lenvatinib (contenu d’environ 2019).',
      ),
    ),
    statements: cite('CCS19-025'),
  },
];

const cautions: readonly PageRemark[] = [
  {
    id: 'interleukin-2-side-effects',
    kind: 'caution',
    options: ['highDoseInterleukin2'],
    text: both(
      'It can have serious side effects.',
      'Elle peut avoir des effets secondaires graves.',
    ),
    statements: cite('CCS19-046'),
  },
  {
    id: 'chemotherapy-response',
    kind: 'caution',
    options: ['palliativeChemotherapy'],
    text: both(
      'Most of the time, kidney cancer responds poorly to chemotherapy.',
      'Le cancer du rein répond d’habitude mal à la chimiothérapie.',
    ),
    statements: cite('CCS19-052'),
  },
];

const doubts: readonly PageRemark[] = [
  {
    id: 'immunotherapy-centre',
    kind: 'doubt',
    options: ['nivolumab'],
    text: both(
      'The page says immunotherapy may be used in specialized centres. It does not say which centres those are.',
      'La page dit que l’immunothérapie peut être utilisée dans des centres spécialisés. Elle ne dit pas lesquels.',
    ),
    statements: cite('CCS19-040'),
  },
  {
    id: 'immunotherapy-general-rule',
    kind: 'doubt',
    options: ['nivolumabIpilimumab', 'highDoseInterleukin2'],
    text: both(
      'The page also says that immunotherapy may be used in specialized centres when targeted therapy no longer works. It does not repeat that here, and does not say which of the two counts. Ask your team.',
      'La page dit aussi que l’immunothérapie peut être utilisée dans des centres spécialisés quand le traitement ciblé n’agit plus. Elle ne le répète pas ici et ne dit pas lequel des deux compte. Demandez à votre équipe.',
    ),
    statements: cite('CCS19-040'),
  },
];

const earlierImmunotherapy: PageRemark = {
  id: 'earlier-checkpoint-inhibitor',
  kind: 'doubt',
  options: ['nivolumab', 'nivolumabIpilimumab'],
  when: includesKind(receivedDrugs, 'checkpointInhibitor'),
  text: voices(
    text(
      'You have had a drug of this kind before. The page does not speak of that: it was written when few people had. Ask your team before you think of this option.',
      'Vous avez déjà reçu un médicament de ce genre. La page n’en parle pas : elle date d’une époque où c’était rare. Demandez à votre équipe avant d’envisager cette option.',
    ),
    text(
      'A checkpoint inhibitor was given before. The page is silent on rechallenge; read this line as outdated for this patient.',
      'Un inhibiteur de point de contrôle immunitaire a déjà été donné. La page ne dit rien d’une reprise ; lisez cette ligne comme dépassée pour ce patient.',
    ),
  ),
  statements: cite('CCS19-005', 'CCS19-043', 'CCS19-044'),
};

function grewOn(...drugs: readonly Drug[]): Expression {
  return or(...drugs.map((drug) => includes(progressedOn, drug)));
}

/** A drug on which the cancer grew: the page does not say whether it may be given again. */
function failedBefore(option: OptionName, ...drugs: readonly Drug[]): PageRemark {
  return {
    id: `failed-before-${option}`,
    kind: 'doubt',
    options: [option],
    when: grewOn(...drugs),
    text: voices(
      text(
        'The cancer grew while you had this drug. The page says earlier treatment matters. It does not say if this drug can be given again. Ask your team.',
        'Le cancer a grossi pendant que vous receviez ce médicament. La page dit que les traitements déjà donnés comptent. Elle ne dit pas si ce médicament peut être redonné. Demandez à votre équipe.',
      ),
      text(
        'The disease progressed on this drug. The page makes the choice depend on prior treatment and is silent on giving a failed drug again.',
        'La maladie a progressé sous ce médicament. La page fait dépendre le choix des traitements antérieurs et ne dit rien de la reprise d’un médicament qui a échoué.',
      ),
    ),
    statements: cite('CCS19-005'),
  };
}

/** What stands beside the options: coverage, cautions, and what the page leaves in doubt. */
export const remarks: readonly PageRemark[] = [
  ...coverage,
  ...cautions,
  ...doubts,
  earlierImmunotherapy,
  failedBefore('sorafenib', 'sorafenib'),
  failedBefore('pazopanib', 'pazopanib'),
  failedBefore('axitinib', 'axitinib'),
  failedBefore('sunitinib', 'sunitinib'),
  failedBefore('cabozantinib', 'cabozantinib'),
  failedBefore('temsirolimus', 'temsirolimus'),
  failedBefore('everolimus', 'everolimus'),
  failedBefore('lenvatinib', 'lenvatinib'),
  failedBefore('lenvatinibEverolimus', 'lenvatinib', 'everolimus'),
  failedBefore('nivolumab', 'nivolumab'),
  failedBefore('nivolumabIpilimumab', 'nivolumab', 'ipilimumab'),
  failedBefore('highDoseInterleukin2', 'aldesleukin'),
];
