import { kcrncDefinitions } from '../shared/kcrnc-cells.ts';

/** The definitions of the table, by what they are. */
export const named = kcrncDefinitions(
  ['KC19-002', 'KC19-008'],
  ['KC19-015', 'KC19-020', 'KC19-025'],
);

/** Every definition of this edition. */
export const definitions = Object.values(named);
