/** Notes of those who read a source, by file and row, and the remark of an edition that tells each. */
export const notesTold: Readonly<Record<string, string>> = {
  'kcrnc-2021.json readingNotes/6': 'kcrnc-2021-after-adjuvant',
  'pdq.json readingNotes/0': 'pdq-2025-not-clear-cell',
  'pdq.json readingNotes/1': 'pdq-2025-longer-survival',
  'pdq.json readingNotes/2': 'pdq-2025-pazopanib-late',
  'pdq.json readingNotes/3': 'pdq-2025-no-item',
  'pdq.json readingNotes/5': 'pdq-2025-after-adjuvant',
};
