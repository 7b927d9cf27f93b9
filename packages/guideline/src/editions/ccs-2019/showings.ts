import type { Place, Showing } from '@renavigate/engine';
import { sites } from '../../terms/sites.ts';
import { receivedDrugs } from '../../vocabulary/treatment.ts';
import type { GroupName, OptionName } from './options.ts';
import { cite, type StatementName } from './statements.ts';

function at(place: Place, ...statements: readonly StatementName[]): readonly Showing[] {
  return cite(...statements).map((statement) => ({ statement, place }));
}

function atGroup(group: GroupName, ...statements: readonly StatementName[]): readonly Showing[] {
  return at({ kind: 'group', group }, ...statements);
}

function atOption(option: OptionName, ...statements: readonly StatementName[]): readonly Showing[] {
  return at({ kind: 'option', option }, ...statements);
}

/** Where a reader meets the statements that explain, inform, refer or disclaim. */
export const showings: readonly Showing[] = [
  ...at({ kind: 'introduction' }, 'CCS19-001', 'CCS19-002', 'CCS19-003'),
  ...at({ kind: 'question', term: sites.id }, 'CCS19-004'),
  ...at({ kind: 'question', term: receivedDrugs.id }, 'CCS19-005'),
  ...atGroup(
    'targeted',
    'CCS19-006',
    'CCS19-007',
    'CCS19-008',
    'CCS19-009',
    'CCS19-010',
    'CCS19-011',
    'CCS19-018',
    'CCS19-019',
  ),
  ...atOption('lenvatinib', 'CCS19-022'),
  ...atOption('cytoreductiveNephrectomy', 'CCS19-027', 'CCS19-028'),
  ...atGroup('surgery', 'CCS19-031'),
  ...atOption('externalRadiation', 'CCS19-033', 'CCS19-035'),
  ...atOption('ablation', 'CCS19-036'),
  ...atGroup('immunotherapy', 'CCS19-039', 'CCS19-040', 'CCS19-041', 'CCS19-042'),
  ...atOption('highDoseInterleukin2', 'CCS19-045'),
  ...atOption('palliativeChemotherapy', 'CCS19-053'),
  ...atOption(
    'careWithoutCancerTreatment',
    'CCS19-055',
    'CCS19-056',
    'CCS19-057',
    'CCS19-058',
    'CCS19-059',
  ),
  ...atOption('clinicalTrial', 'CCS19-061', 'CCS19-062'),
  ...at({ kind: 'references' }, 'CCS19-063', 'CCS19-064', 'CCS19-065', 'CCS19-066'),
  ...at({ kind: 'disclaimer' }, 'CCS19-067', 'CCS19-068', 'CCS19-069', 'CCS19-070', 'CCS19-071'),
  ...at({ kind: 'footer' }, 'CCS19-072', 'CCS19-073'),
];
