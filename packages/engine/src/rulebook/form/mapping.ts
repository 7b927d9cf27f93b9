import type { CancerMapping, RecordCodes, RecordWords } from '../../record/cancer.ts';
import type {
  HistologyMapping,
  HistoryMapping,
  SitesMapping,
  SpreadMapping,
} from '../../record/disease.ts';
import type { RecordMapping } from '../../record/mapping.ts';
import type { SurgeryMapping, TimingMapping } from '../../record/treatment.ts';
import { aCode, aName, aNumber, list, maybe, noted, object } from '../shape/make.ts';
import { drugs } from './mapping-drugs.ts';
import { measured } from './mapping-measured.ts';
import { text } from './text.ts';
import { coding } from './vocabulary.ts';

const codes = list(coding, 'none');
const codesOrMore = list(aCode, 'none');
const icd10 = noted(codesOrMore, 'Beginnings of ICD-10 codes, without the point: C791.');
const spoken = noted(
  codesOrMore,
  'Whole words in any case; a * at an end of a word stands for any letters.',
);
const called = object<RecordWords>({ words: spoken, unless: maybe(codesOrMore) }, 'wording');

const cancer = object<CancerMapping>({
  name: noted(text, 'To stand in a sentence; in French a masculine noun without its article.'),
  disease: noted(text, 'The disease that guidance is for; in French with its article.'),
  example: object<CancerMapping['example']>({ codes: text, icd10: aCode }),
  adultsFrom: noted(maybe(aNumber), 'Guidance is for those of this age, in years, and older.'),
  primary: noted(object<RecordCodes>({ icd10, codes }), 'What says it by itself.'),
  growth: noted(codes, 'A growth of the organ that need not be this cancer.'),
  organ: noted(codes, 'The organ as a body site.'),
  organInReasons: spoken,
  organInDiagnoses: spoken,
  histologies: codes,
  otherDiseases: noted(
    object<CancerMapping['otherDiseases']>({ icd10, codes, called }),
    'Cancers of the organ that are other diseases.',
  ),
});

const sites = object<SitesMapping>({
  term: aName,
  local: maybe(object<NonNullable<SitesMapping['local']>>({ value: aName, where: text })),
  near: object<SitesMapping['near']>({ values: list(aName, 'none'), icd10 }),
  nearIt: text,
});

const spread = object<SpreadMapping>({
  term: maybe(aName),
  timing: maybe(
    object<NonNullable<SpreadMapping['timing']>>({ term: aName, atDiagnosis: aName, later: aName }),
  ),
});

const timing = object<TimingMapping>({
  months: maybe(aName),
  within: maybe(object<NonNullable<TimingMapping['within']>>({ term: aName, months: aNumber })),
  asked: text,
});

/** How the records of a disease are read. */
export const mapping = object<RecordMapping>(
  {
    cancer: noted(cancer, 'The one cancer that guidance is on.'),
    history: object<HistoryMapping>({ treatedBefore: maybe(aName), cameBack: maybe(aName) }),
    sites: maybe(sites),
    spread: maybe(spread),
    histology: maybe(
      object<HistologyMapping>({ term: aName, features: list(aName, 'none'), example: text }),
    ),
    surgery: object<SurgeryMapping>({ codes, called, operation: text }),
    drugs: maybe(drugs),
    timing: maybe(timing),
    measured,
  },
  'mapping',
);
