import type { AdjuvantMapping, DrugsMapping, OnlyAdjuvantMapping } from '../../record/treatment.ts';
import { aCode, aName, aNumber, list, maybe, noted, object } from '../shape/make.ts';
import { text } from './text.ts';

const onlyOf = object<OnlyAdjuvantMapping>({
  term: aName,
  unnamed: aName,
  kind: text,
  confirm: text,
});

const adjuvant = object<AdjuvantMapping>({
  given: aName,
  months: maybe(aName),
  longestWait: noted(aNumber, 'Days after the operation in which it begins at the latest.'),
  onlyOf: maybe(onlyOf),
});

/** The drugs against the cancer. */
export const drugs = object<DrugsMapping>({
  received: aName,
  progressedOn: maybe(aName),
  forAdvanced: maybe(aName),
  otherWhenFollowedBy: list(aCode, 'none'),
  longestInterval: noted(aNumber, 'Days between doses of one course, at most.'),
  whenPlanned: text,
  adjuvant: maybe(adjuvant),
});
