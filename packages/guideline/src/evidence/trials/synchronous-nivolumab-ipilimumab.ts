import { text } from '../../base/text.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, figure, ofRisk, people, sized, who, whoNot } from '../trial/write.ts';

const nivolumabIpilimumab = arm(
  'nivolumabIpilimumab',
  text('nivolumab with ipilimumab', 'nivolumab avec ipilimumab'),
  [],
  'nivolumabIpilimumab',
);

const kidneyInPlace = [who('kidneyTumourPresent'), who('metastasesAtDiagnosis')] as const;

/** A look back at five centres: two immune drugs with the kidney still in place. */
export const synchronousNivolumabIpilimumab: Trial = {
  id: 'synchronous-nivolumab-ipilimumab',
  name: text(
    'European cohort, nivolumab with ipilimumab and the kidney in place',
    'Cohorte européenne, nivolumab avec ipilimumab et rein en place',
  ),
  phase: 'retrospective',
  line: 'first',
  setting: text('metastases at diagnosis', 'métastases au diagnostic'),
  population: text(
    'metastases at diagnosis, kidney in place; 5 centres, 2018 to 2024',
    'métastases au diagnostic, rein en place ; 5 centres, de 2018 à 2024',
  ),
  design: text('look back at records, nothing compared', 'étude rétrospective, sans comparaison'),
  plain: text(
    'People whose cancer had already spread when it was found, with the kidney not removed. All got nivolumab with ipilimumab. Those whose cancer went away on scans did as well with the kidney left in as with it taken out later.',
    'Des gens dont le cancer s’était déjà propagé quand on l’a trouvé, et dont le rein n’était pas enlevé. Tous ont eu le nivolumab avec l’ipilimumab. Si le cancer ne se voyait plus, garder le rein ou l’enlever plus tard donnait des résultats semblables.',
  ),
  tookIn: [...kidneyInPlace, whoNot('systemicTherapyForAdvanced')],
  arms: [sized(nivolumabIpilimumab, 287)],
  outcomes: [
    {
      id: 'os',
      row: 'EV26-SYNC',
      endpoint: 'os',
      population: people(
        text('kidney in place, metastases at diagnosis', 'rein en place, métastases au diagnostic'),
        ...kidneyInPlace,
      ),
      analysis: text('undated report', 'publication non datée'),
      unit: 'months',
      figures: [figure('nivolumabIpilimumab', 29)],
      notes: [],
      citation: 'sec-summary',
    },
    {
      id: 'os-intermediate',
      row: 'EV26-SYNC',
      endpoint: 'os',
      population: people(
        text('intermediate risk (IMDC)', 'risque intermédiaire (IMDC)'),
        ...kidneyInPlace,
        ofRisk('imdc', 'intermediate'),
      ),
      analysis: text('undated report', 'publication non datée'),
      unit: 'months',
      figures: [figure('nivolumabIpilimumab', 49.8)],
      notes: [],
      citation: 'sec-summary',
    },
  ],
  notes: [
    text(
      'Nobody was drawn by lot. The trials that would tell whether to remove the kidney later have no result yet.',
      'Sans répartition aléatoire. Les essais qui diraient s’il faut enlever le rein plus tard n’ont pas encore de résultat.',
    ),
  ],
  citations: [
    {
      id: 'sec-summary',
      kind: 'secondary',
      authors: 'Bickley L, et al.',
      title: 'Long-term survival with dual checkpoint blockade in synchronous metastatic RCC',
      medium: 'journal',
      url: 'https://tomesphere.com/paper/PMC12795699',
      read: 'abstract',
    },
  ],
};
