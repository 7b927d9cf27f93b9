import type { RulebookPatient } from '@renavigate/engine';

/** The patients that the edition to start from was tried on: the rule holds, fails, is open, and does not speak. */
export const starterPatients: readonly RulebookPatient[] = [
  {
    id: 'clear-cell',
    story: 'Clear cell cancer that came back.',
    facts: { cancerCameBack: true, histology: 'clearCell' },
    expected: { offered: ['activeSurveillance'], undecided: [], stillUnknown: [] },
  },
  {
    id: 'papillary',
    story: 'Papillary cancer that came back.',
    facts: { cancerCameBack: true, histology: 'papillary' },
    expected: { offered: [], undecided: [], stillUnknown: [] },
  },
  {
    id: 'type-not-known',
    story: 'The cancer came back, and the report is not at hand.',
    facts: { cancerCameBack: true },
    expected: { offered: [], undecided: ['activeSurveillance'], stillUnknown: ['histology'] },
  },
  {
    id: 'first-time',
    story: 'The cancer was found for the first time.',
    facts: { cancerCameBack: false, histology: 'clearCell' },
    expected: { outsideScope: true, offered: [], undecided: [] },
  },
];
