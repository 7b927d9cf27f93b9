import { amount, and, compare, measured, no, or, type Remark, yes } from '@renavigate/engine';
import { both, text, voices } from '../../base/text.ts';
import { assumedFor, type CatalogueRule, ruleOf, statedBy } from '../../editions/shared/table.ts';
import { adjuvantTherapyGiven, checkpointInhibitorOnlyAdjuvant } from '../../terms/adjuvant.ts';
import { advancedDisease } from '../../terms/disease.ts';
import { ecog, poorPerformanceStatus } from '../../terms/fitness.ts';
import { autoimmuneDisease, steroidsOrImmunosuppressants } from '../../terms/safety.ts';
import { metastatic } from '../../terms/spread.ts';
import { activeBrainMetastases } from '../../terms/symptoms.ts';
import { systemicTherapyForAdvanced } from '../../vocabulary/history.ts';

/** The province's word is that it provides; it recommends nothing. */
const provided = {
  id: 'provided',
  words: text('provided under this protocol', 'fourni selon ce protocole'),
} as const;

const pembrolizumabAxitinib = ruleOf(
  'BCC-PEMAX-1',
  'pembrolizumabAxitinib',
  provided,
  statedBy('BCC-PEMAX-1', yes(metastatic)),
  statedBy('BCC-PEMAX-1', no(systemicTherapyForAdvanced)),
  assumedFor(
    'BCC-PEMAX-3',
    or(compare(measured(ecog), '<=', amount(2, '{score}')), no(poorPerformanceStatus)),
    text(
      'The protocol asks for ECOG 0, 1 or 2. When only a good Karnofsky score is known (80 or more), we read it as ECOG 0 or 1.',
      'Le protocole demande ECOG 0, 1 ou 2. Quand on ne connaît qu’un bon score de Karnofsky (80 ou plus), nous le lisons comme ECOG 0 ou 1.',
    ),
  ),
  assumedFor(
    'BCC-PEMAX-4',
    no(activeBrainMetastases),
    text(
      'The protocol allows stable cancer in the brain or spinal cord. We read it as: not when such cancer is active.',
      'Le protocole permet un cancer stable au cerveau ou à la moelle épinière. Nous lisons : pas quand un tel cancer est actif.',
    ),
  ),
);

const nivolumabCabozantinib = ruleOf(
  'BCC-NIVC-1',
  'nivolumabCabozantinib',
  provided,
  statedBy('BCC-NIVC-1', yes(advancedDisease)),
  statedBy('BCC-NIVC-1', no(systemicTherapyForAdvanced)),
);

export const rules: readonly CatalogueRule[] = [pembrolizumabAxitinib, nivolumabCabozantinib];

const eachPair = ['pembrolizumabAxitinib', 'nivolumabCabozantinib'] as const;

export const remarks: readonly Remark[] = [
  {
    id: 'bc-cancer-autoimmune',
    kind: 'coverage',
    options: ['pembrolizumabAxitinib'],
    when: yes(autoimmuneDisease),
    text: voices(
      text(
        'You have an autoimmune disease. While it is active, this protocol does not provide the pair. Ask your team if yours counts as active.',
        'Vous avez une maladie auto-immune. Tant qu’elle est active, ce protocole ne fournit pas la paire. Demandez à votre équipe si la vôtre compte comme active.',
      ),
      text(
        'Active autoimmune disease excludes from GUAVPEMAX. Whether this one counts as active is not known here.',
        'Une maladie auto-immune active exclut de GUAVPEMAX. On ne sait pas ici si celle-ci compte comme active.',
      ),
    ),
    statements: ['BCC-PEMAX-5'],
  },
  {
    id: 'bc-cancer-immunosuppression',
    kind: 'caution',
    options: ['pembrolizumabAxitinib'],
    when: yes(steroidsOrImmunosuppressants),
    text: both(
      'The protocol asks for care with more than 10 mg of prednisone a day, or the like. It asks the same with other drugs that hold back the immune system for a long time.',
      'Le protocole demande la prudence avec plus de 10 mg de prednisone par jour ou l’équivalent, ou avec d’autres médicaments qui freinent longtemps les défenses du corps.',
    ),
    statements: ['BCC-PEMAX-6'],
  },
  {
    id: 'bc-cancer-after-adjuvant',
    kind: 'coverage',
    options: eachPair,
    when: and(yes(adjuvantTherapyGiven), yes(checkpointInhibitorOnlyAdjuvant)),
    text: both(
      'An immune drug was given after surgery. In this province, one may be used again when the last dose was 6 months ago or longer. What holds before is not said. Tell the team the date of the last dose.',
      'Une immunothérapie a été donnée après une chirurgie. Dans cette province, une telle thérapie peut servir encore quand la dernière dose date de 6 mois ou plus. Ce qui vaut avant n’est pas dit. Dites à l’équipe la date de la dernière dose.',
    ),
    statements: ['BCC-JPEM-6'],
  },
  {
    id: 'bc-cancer-broken-off',
    kind: 'doubt',
    options: ['nivolumabCabozantinib'],
    text: both(
      'The copy that was read breaks off inside the list of who may get it. More conditions may follow.',
      'La copie lue s’arrête au milieu de la liste des personnes admises. D’autres conditions peuvent suivre.',
    ),
    statements: ['BCC-NIVC-2'],
  },
];
