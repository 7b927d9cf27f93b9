import type {
  Edition,
  Option,
  OptionGroup,
  RecordMapping,
  RuleLibrary,
  Talk,
  Text,
} from '@renavigate/engine';
import { common } from '../beside/common.ts';
import { ccs2019 } from '../editions/ccs-2019/edition.ts';
import { editions } from '../editions/editions.ts';
import { editionNames } from '../editions/names.ts';
import { recordMapping } from '../mapping/mapping.ts';
import { optionCatalogue } from '../options/catalogue.ts';
import { optionGroups } from '../options/groups.ts';
import { talk } from '../talk/talk.ts';

/** All that is held of one disease. Whoever runs, tells or shows anything is given one. */
export interface Library extends RuleLibrary {
  readonly editions: readonly Edition[];
  /** Every option of every edition, each once. */
  readonly options: readonly Option[];
  readonly optionGroups: readonly OptionGroup[];
  /** How records of patients with the disease are read. */
  readonly recordMapping: RecordMapping;
  /** What each edition is called in passing, by its name. */
  readonly editionNames: Readonly<Record<string, Text>>;
  /** The editions that an interview on a command line asks, where none is named. */
  readonly interview: readonly Edition[];
  /** What a person is asked before the first answer; another disease may have none yet. */
  readonly talk?: Talk;
}

/** All that is held, as one value: the editions, newest first, what stands beside them, and what options are. */
export const library: Library = {
  ...common,
  editions,
  options: optionCatalogue,
  optionGroups,
  recordMapping,
  editionNames,
  interview: [ccs2019],
  talk,
};
