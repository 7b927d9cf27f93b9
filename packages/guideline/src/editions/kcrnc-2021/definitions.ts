import { kcrncDefinitions } from '../shared/kcrnc-cells.ts';

/** The definitions of the table, by what they are. */
export const named = kcrncDefinitions(
  ['KC21-001', 'KC21-008'],
  ['KC21-017', 'KC21-022', 'KC21-027'],
);

/** Every definition of this edition. */
export const definitions = Object.values(named);
