/** Why a mutant lives, by its file and what it changes, so that a moved line changes nothing. */
export interface Reason {
  readonly file: string;
  /** How what stands there begins, white space apart. */
  readonly before: string;
  /** A part of what was tried. */
  readonly after: string;
  /** Whether no input at all could tell it from the source; otherwise a test is missing, and this says why. */
  readonly equivalent: boolean;
  readonly because: string;
}

const editions = 'packages/guideline/src/editions';
const twoNegations =
  'one of two negations of a sentence goes, in one language: the comparison of the languages asks only whether there is one';

export const reasons: readonly Reason[] = [
  {
    file: `${editions}/pdq-2025/remarks.ts`,
    before: 'and( not(defined(untreated)), defined(checkpointInhibitorGiven)',
    after: 'and(defined(checkpointInhibitorGiven)',
    equivalent: true,
    because:
      'whoever had a checkpoint inhibitor that counts is treated before by the implications, so the dropped part follows from the next',
  },
  {
    file: `${editions}/shared/kcrnc-shared.ts`,
    before: "'Ce tableau parle seulement du cancer",
    after: 'Ce',
    equivalent: false,
    because: twoNegations,
  },
  {
    file: `${editions}/pdq-2025/edition.ts`,
    before: "'Cette partie du sommaire parle seulement",
    after: 'Cette',
    equivalent: false,
    because: twoNegations,
  },
  {
    file: `${editions}/kcrnc-2021/statements.ts`,
    before: "'In CLEAR, lenvatinib with everolimus",
    after: '(a gain',
    equivalent: false,
    because: twoNegations,
  },
  {
    file: `${editions}/pdq-2025/statements.ts`,
    before: "'Il y a parfois une seule ou quelques taches",
    after: 'doit enlever',
    equivalent: false,
    because:
      'a verb of the French becomes firmer than the English: noticed by a test on “doit” that was added since',
  },
  ...["'La page dit aussi que l’immunothérapie", "'The page also says that immunotherapy"].map(
    (before) => ({
      file: `${editions}/ccs-2019/remarks.ts`,
      before,
      after: 'La page|The page',
      equivalent: false,
      because:
        '“no longer” is said of the treatment before: noticed in English by a test that was added since, in French the sentence has “plus” or another negation left',
    }),
  ),
];
