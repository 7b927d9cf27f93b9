import type { OptionId, Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import type { CatalogueOption } from '../options/catalogue.ts';
import type { CertaintyGrade } from './grades.ts';
import { meets, type Reader } from './reader.ts';
import { imdcIntermediateOrPoorOnly } from './trial/populations.ts';
import type { Citation, Effect, Population } from './trial/trial.ts';
import { hazardRatio, people } from './trial/write.ts';

/** How much benefit a trial showed on the ESMO scale: 5 is the most, for treatment that does not aim at a cure. */
export interface BenefitScore {
  readonly kind: 'esmoMcbs';
  /** What was given, alone or with what the label names. */
  readonly option: CatalogueOption;
  readonly label: Text;
  readonly score: 1 | 2 | 3 | 4 | 5;
  readonly notes: readonly Text[];
  readonly citation: string;
}

/** How sure a Cochrane review is of an estimate. A network estimate also draws on indirect comparisons. */
export interface CertaintyOfEvidence {
  readonly kind: 'grade';
  readonly option: CatalogueOption;
  readonly against: CatalogueOption;
  readonly endpoint: 'os' | 'pfs';
  readonly population: Population;
  readonly analysis: Text;
  readonly effect: Effect;
  readonly certainty: CertaintyGrade;
  readonly notes: readonly Text[];
  readonly citation: string;
}

export type Weight = BenefitScore | CertaintyOfEvidence;

/** Where the weights were read. */
export const weightCitations = [
  {
    id: 'esmo-mcbs-2016',
    kind: 'secondary',
    title: 'ESMO-MCBS field testing, Table 6',
    journal: 'ESMO Open 1:e000066',
    medium: 'journal',
    year: 2016,
    doi: '10.1136/esmoopen-2016-000066',
    read: 'table',
  },
  {
    id: 'cochrane-2023',
    kind: 'review',
    title: 'Summary of findings 1',
    journal: 'Cochrane Database Syst Rev CD013798.pub2',
    medium: 'journal',
    year: 2023,
    read: 'table',
  },
  {
    id: 'cochrane-2020',
    kind: 'review',
    authors: 'Hofmann F, et al.',
    title: 'Targeted therapy for metastatic renal cell carcinoma',
    journal: 'Cochrane Database Syst Rev CD012796.pub2',
    medium: 'journal',
    year: 2020,
    doi: '10.1002/14651858.CD012796.pub2',
    read: 'abstract',
  },
] as const satisfies readonly Citation[];

function benefit(
  option: CatalogueOption,
  label: Text,
  score: BenefitScore['score'],
  ...notes: readonly Text[]
): BenefitScore {
  return { kind: 'esmoMcbs', option, label, score, notes, citation: 'esmo-mcbs-2016' };
}

const benefits: readonly BenefitScore[] = [
  benefit('nivolumab', text('nivolumab against everolimus', 'nivolumab contre évérolimus'), 5),
  benefit(
    'sunitinib',
    text('sunitinib against interferon', 'sunitinib contre interféron'),
    4,
    text('Quality of life counted.', 'La qualité de vie a compté.'),
  ),
  benefit(
    'temsirolimus',
    text('temsirolimus against interferon', 'temsirolimus contre interféron'),
    4,
  ),
  benefit(
    'temsirolimus',
    text(
      'temsirolimus with interferon against interferon',
      'temsirolimus avec interféron contre interféron',
    ),
    1,
  ),
  benefit('sorafenib', text('sorafenib', 'sorafénib'), 3),
  benefit('pazopanib', text('pazopanib', 'pazopanib'), 3),
  benefit('axitinib', text('axitinib', 'axitinib'), 3),
  benefit('everolimus', text('everolimus', 'évérolimus'), 3),
  benefit(
    'bevacizumab',
    text('bevacizumab with interferon (AVOREN)', 'bévacizumab avec interféron (AVOREN)'),
    3,
  ),
  benefit(
    'bevacizumab',
    text('bevacizumab with interferon (CALGB)', 'bévacizumab avec interféron (CALGB)'),
    1,
  ),
];

const network = text(
  'all risk groups, network estimate',
  'tous les groupes de risque, estimation en réseau',
);

type Estimate = Pick<CertaintyOfEvidence, 'option' | 'endpoint' | 'effect' | 'certainty'> &
  Partial<Pick<CertaintyOfEvidence, 'population' | 'notes'>>;

function inNetwork({ notes = [], ...estimate }: Estimate): CertaintyOfEvidence {
  return {
    kind: 'grade',
    against: 'sunitinib',
    population: people(network),
    analysis: text('search to 9 February 2022', 'recherche jusqu’au 9 février 2022'),
    ...estimate,
    notes: [
      ...notes,
      text(
        'Older than the long follow-ups. An interval of the network is wider than that of a trial.',
        'Antérieur aux longs suivis. Un intervalle du réseau est plus large que celui d’un essai.',
      ),
    ],
    citation: 'cochrane-2023',
  };
}

function headToHead(estimate: Estimate): CertaintyOfEvidence {
  return {
    kind: 'grade',
    against: 'sunitinib',
    population: people(text('as pooled by the review', 'tel que regroupé par la revue')),
    analysis: text('review of 2020', 'revue de 2020'),
    notes: [],
    ...estimate,
    citation: 'cochrane-2020',
  };
}

const certainties: readonly CertaintyOfEvidence[] = [
  inNetwork({
    option: 'pembrolizumabAxitinib',
    endpoint: 'os',
    effect: hazardRatio(0.73, [0.5, 1.07], 'unread'),
    certainty: 'moderate',
  }),
  inNetwork({
    option: 'nivolumabIpilimumab',
    endpoint: 'os',
    // In favourable risk the trial behind it found something else.
    population: people(network, imdcIntermediateOrPoorOnly),
    effect: hazardRatio(0.69),
    certainty: 'moderate',
    notes: [
      text(
        'The interval is left out: it looks misprinted.',
        'L’intervalle est omis : il semble contenir une coquille.',
      ),
    ],
  }),
  inNetwork({
    option: 'lenvatinibPembrolizumab',
    endpoint: 'os',
    effect: hazardRatio(0.66, [0.42, 1.03], 'unread'),
    certainty: 'low',
  }),
  inNetwork({
    option: 'cabozantinib',
    endpoint: 'os',
    effect: hazardRatio(0.84, [0.43, 1.64], 'unread'),
    certainty: 'veryLow',
  }),
  headToHead({
    option: 'pazopanib',
    endpoint: 'pfs',
    effect: hazardRatio(1.05, [0.9, 1.23], 'unread'),
    certainty: 'low',
  }),
  headToHead({
    option: 'pazopanib',
    endpoint: 'os',
    effect: hazardRatio(0.92, [0.8, 1.06], 'unread'),
    certainty: 'low',
  }),
];

/** How experts weigh the evidence: the scores and grades that were read, each with its source. */
export const weights: readonly Weight[] = [...benefits, ...certainties];

function fits(weight: Weight, reader: Reader): boolean {
  if (weight.kind === 'esmoMcbs') return true;
  return weight.population.speaksTo.every((each) => meets(each, reader) === 'true');
}

/**
 * The scores and grades of one option that fit a reader; all of them where no reader is meant. None is no
 * judgment: for most options, none was read.
 */
export function weightsFor(option: OptionId, reader?: Reader): readonly Weight[] {
  return weights.filter(
    (weight) => weight.option === option && (reader === undefined || fits(weight, reader)),
  );
}
