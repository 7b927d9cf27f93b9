import type {
  Edition,
  Option,
  OptionGroup,
  OptionId,
  RecordMapping,
  RuleLibrary,
  Talk,
  TermId,
  Text,
} from '@renavigate/engine';
import { type Disease, disease } from '../base/disease.ts';
import type { RiskScore } from '../base/risk-score.ts';
import { common } from '../beside/common.ts';
import { imdcScore } from '../definitions/imdc-score.ts';
import type { Display } from '../display/display.ts';
import { drawings } from '../display/drawings.ts';
import { factGroups } from '../display/fact-groups.ts';
import { glossary } from '../display/glossary.ts';
import { history } from '../display/history.ts';
import { ccs2019 } from '../editions/ccs-2019/edition.ts';
import { editions } from '../editions/editions.ts';
import { editionNames } from '../editions/names.ts';
import { everyLocalTreatment } from '../editions/shared/unheld.ts';
import { recordMapping } from '../mapping/mapping.ts';
import { notices } from '../notices/index.ts';
import { type KnownEdition, knownEditions } from '../notices/not-held.ts';
import type { Notice } from '../notices/notice.ts';
import { optionCatalogue } from '../options/catalogue.ts';
import { optionGroups } from '../options/groups.ts';
import { talk } from '../talk/talk.ts';
import type { LibraryParts } from './library-parts.ts';
import { parts } from './parts.ts';

/** All that is held of one disease. Whoever runs, tells or shows anything is given one. */
export interface Library extends RuleLibrary {
  readonly disease: Disease;
  readonly editions: readonly Edition[];
  /** Every option of every edition, each once. */
  readonly options: readonly Option[];
  readonly optionGroups: readonly OptionGroup[];
  /** Options that treat one place, which may come before drugs. */
  readonly localTreatments?: readonly OptionId[];
  /** How records of patients with the disease are read. */
  readonly recordMapping: RecordMapping;
  /** What each edition is called in passing, by its name. */
  readonly editionNames: Readonly<Record<string, Text>>;
  /** The editions that an interview on a command line asks, where none is named. */
  readonly interview: readonly Edition[];
  /** What a person is asked before the first answer; another disease may have none yet. */
  readonly talk?: Talk;
  /** What stands beside editions and options and is in none of them. */
  readonly notices: readonly Notice[];
  /** Guidelines that are known and not held: silence about them would look like agreement. */
  readonly notHeld: readonly KnownEdition[];
  /** The score that is told beside every answer; left out where there is none. */
  readonly riskScore?: RiskScore;
  /** Options that a manual takes as examples. */
  readonly exampleOptions?: readonly OptionId[];
  /** The question that is asked before all others, whatever would settle more. */
  readonly firstQuestion?: TermId;
  /** What pages must know to lay it out. */
  readonly display: Display;
  readonly parts: LibraryParts;
}

/** All that is held, as one value: the editions, newest first, what stands beside them, and what options are. */
export const library: Library = {
  ...common,
  disease,
  editions,
  options: optionCatalogue,
  optionGroups,
  localTreatments: everyLocalTreatment,
  recordMapping,
  editionNames,
  interview: [ccs2019],
  talk,
  notices,
  notHeld: knownEditions,
  riskScore: imdcScore,
  exampleOptions: ['nivolumab', 'pembrolizumabAxitinib'],
  firstQuestion: 'cancerCameBack',
  display: { factGroups, history, drawings, glossary },
  parts,
};
