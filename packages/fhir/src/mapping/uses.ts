import type { RecordMapping, Term, TermId } from '@renavigate/engine';

/** A term that a mapping names: where, of what kind it must be, and which of its values are named with it. */
export interface TermUse {
  readonly place: string;
  readonly term: TermId;
  readonly kind: Term['kind'];
  readonly values?: readonly string[];
}

type Use = readonly [
  place: string,
  term: TermId | undefined,
  kind: Term['kind'],
  values?: readonly (string | undefined)[],
];

/** Every term that a mapping names. */
export function usesOf(mapping: RecordMapping): readonly TermUse[] {
  const uses = [...ofDisease(mapping), ...ofTreatment(mapping), ...ofMeasured(mapping)];
  return uses.flatMap(([place, term, kind, values = []]) =>
    term === undefined
      ? []
      : [{ place, term, kind, values: values.filter((value) => value !== undefined) }],
  );
}

function ofDisease({ history, sites, spread, histology }: RecordMapping): readonly Use[] {
  const timing = spread?.timing;
  return [
    ['/history/treatedBefore', history.treatedBefore, 'yesNo'],
    ['/history/cameBack', history.cameBack, 'yesNo'],
    ['/sites', sites?.term, 'severalOf', [sites?.local?.value, ...(sites?.near.values ?? [])]],
    ['/spread', spread?.term, 'yesNo'],
    ['/spread/timing', timing?.term, 'oneOf', [timing?.atDiagnosis, timing?.later]],
    ['/histology', histology?.term, 'oneOf'],
    ...(histology?.features ?? []).map((term): Use => ['/histology/features', term, 'yesNo']),
  ];
}

function ofTreatment({ drugs, timing }: RecordMapping): readonly Use[] {
  const { adjuvant } = drugs ?? {};
  return [
    ['/drugs/received', drugs?.received, 'severalOf', [adjuvant?.onlyOf?.unnamed]],
    ['/drugs/progressedOn', drugs?.progressedOn, 'severalOf'],
    ['/drugs/forAdvanced', drugs?.forAdvanced, 'yesNo'],
    ['/drugs/adjuvant/given', adjuvant?.given, 'yesNo'],
    ['/drugs/adjuvant/months', adjuvant?.months, 'number'],
    ['/drugs/adjuvant/onlyOf', adjuvant?.onlyOf?.term, 'yesNo'],
    ['/timing/months', timing?.months, 'number'],
    ['/timing/within', timing?.within?.term, 'yesNo'],
  ];
}

function ofMeasured({ measured }: RecordMapping): readonly Use[] {
  const { laboratory, correction, performance } = measured;
  return [
    ...laboratory.flatMap(({ term, limit }): readonly Use[] => [
      ['/measured/laboratory', term, 'number'],
      ['/measured/laboratory/limit', limit?.term, 'number'],
      ['/measured/laboratory/limit/flag', limit?.flag, 'yesNo'],
    ]),
    ['/measured/correction/value', correction?.value, 'number'],
    ['/measured/correction/by', correction?.by, 'number'],
    ...performance.map(({ term }): Use => ['/measured/performance', term, 'number']),
  ];
}
