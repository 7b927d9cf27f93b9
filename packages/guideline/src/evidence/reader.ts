import { type Truth, truth } from '@renavigate/engine';
import { type Fitness, isFitFor } from './trial/fitness.ts';
import type { Histology, Restriction, RiskGroup, RiskScore, Trait } from './trial/trial.ts';

/** What is known of the reader; whatever is left out is unknown. */
export interface Reader extends Readonly<Partial<Record<Trait, boolean>>> {
  readonly histology?: Histology;
  /** The groups of each score that are still possible; left out or empty, all of them are. */
  readonly risk?: Readonly<Partial<Record<RiskScore, readonly RiskGroup[]>>>;
  readonly fitness?: Fitness;
  /** The number of IMDC factors, where all six are known. */
  readonly imdcFactors?: number;
}

const allGroups = ['favourable', 'intermediate', 'poor'] as const satisfies readonly RiskGroup[];

/** The numbers of IMDC factors that each group stands for. */
const factorsOf: Readonly<Record<RiskGroup, readonly number[]>> = {
  favourable: [0],
  intermediate: [1, 2],
  poor: [3, 4, 5, 6],
};

function possibleGroups(score: RiskScore, { risk }: Reader): readonly RiskGroup[] {
  const groups = risk?.[score] ?? [];
  return groups.length === 0 ? allGroups : groups;
}

function possibleFactors(reader: Reader): readonly number[] {
  if (reader.imdcFactors !== undefined) return [reader.imdcFactors];
  return possibleGroups('imdc', reader).flatMap((group) => factorsOf[group]);
}

/** True where every possible value is among the wanted ones, false where none is. */
function within<Value>(wanted: readonly Value[], possible: readonly Value[]): Truth {
  if (possible.every((value) => wanted.includes(value))) return 'true';
  return possible.some((value) => wanted.includes(value)) ? 'unknown' : 'false';
}

/** Whether a restriction holds of a reader. A group of one score says nothing about a group of the other. */
export function meets(restriction: Restriction, reader: Reader): Truth {
  switch (restriction.kind) {
    case 'risk':
      return within(restriction.groups, possibleGroups(restriction.score, reader));
    case 'imdcFactors':
      return within(restriction.counts, possibleFactors(reader));
    case 'histology':
      if (reader.histology === undefined) return 'unknown';
      return truth.fromBoolean(restriction.values.includes(reader.histology));
    case 'fitness':
      return isFitFor(restriction.entry, reader.fitness ?? {});
    case 'trait': {
      const known = reader[restriction.trait];
      return known === undefined ? 'unknown' : truth.fromBoolean(known === restriction.present);
    }
  }
}
