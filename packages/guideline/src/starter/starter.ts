import {
  type Edition,
  is,
  type Rulebook,
  rulebookOf,
  type Statement,
  yes,
} from '@renavigate/engine';
import { text } from '../base/text.ts';
import { careOptions } from '../options/care-options.ts';
import { optionGroups } from '../options/groups.ts';
import { cancerCameBack } from '../terms/disease.ts';
import { histology } from '../terms/histology.ts';
import { vocabularyOf } from '../vocabulary/vocabulary-of.ts';
import { starterPatients } from './patients.ts';
import { starterSource } from './source.ts';

const option = 'activeSurveillance';
const stated = (statement: string) => ({ kind: 'stated', statements: [statement] }) as const;

const statements: readonly Statement[] = [
  {
    id: 'S1',
    kind: 'condition',
    locator: text('page 1', 'page 1'),
    text: text(
      'This source is for people whose kidney cancer came back.',
      'Cette source s’adresse aux personnes dont le cancer du rein est revenu.',
    ),
  },
  {
    id: 'S2',
    kind: 'option',
    locator: text('page 2', 'page 2'),
    text: text(
      'Clear cell kidney cancer that came back may be watched closely.',
      'Un cancer du rein à cellules claires qui est revenu peut être surveillé de près.',
    ),
  },
];

/**
 * A small edition of a source that does not exist, for an author to start from: one sentence, the rule made from it in
 * terms that are held here, and patients that it was tried on.
 */
export function starter(id: string, today: string): Rulebook {
  const edition: Edition = {
    id,
    source: starterSource(today),
    held: { kind: 'whole' },
    ...vocabularyOf(cancerCameBack, histology),
    definitions: [],
    statements,
    scope: {
      conditions: [{ expression: yes(cancerCameBack), origin: stated('S1') }],
      outside: text(
        'This source does not speak of your situation.',
        'Cette source ne parle pas de votre situation.',
      ),
    },
    groups: optionGroups.filter((group) => group.id === 'watching'),
    options: careOptions.filter((each) => each.id === option),
    recommendations: [
      {
        id: 'watch-clear-cell',
        option,
        conditions: [{ expression: is(histology, 'clearCell'), origin: stated('S2') }],
        strength: { id: 'may', words: text('may be', 'peut être'), statement: 'S2' },
        statements: ['S2'],
      },
    ],
    remarks: [],
    showings: [{ statement: 'S1', place: { kind: 'introduction' } }],
    questionOrder: [cancerCameBack.id, histology.id],
  };
  return rulebookOf(edition, starterPatients);
}
