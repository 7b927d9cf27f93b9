import { type Json, stringIn } from './json.ts';

/** A Quantity as a record states it; the number may be anything. */
export interface RawQuantity {
  readonly value: unknown;
  /** The UCUM code, when the system is UCUM or not stated. */
  readonly code?: string;
  readonly unit?: string;
  readonly comparator?: string;
}

const ucum = 'http://unitsofmeasure.org';

export function quantityOf(json: Json): RawQuantity {
  const system = stringIn(json, 'system') ?? ucum;
  const code = system === ucum ? stringIn(json, 'code') : undefined;
  const [unit, comparator] = [stringIn(json, 'unit'), stringIn(json, 'comparator')];
  return {
    value: json['value'],
    ...(code === undefined ? {} : { code }),
    ...(unit === undefined ? {} : { unit }),
    ...(comparator === undefined ? {} : { comparator }),
  };
}
