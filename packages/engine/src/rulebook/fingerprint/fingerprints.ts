import type { Edition } from '../../model/edition.ts';
import { edition as editionShape } from '../form/edition.ts';
import type { Form } from '../shape/shape.ts';
import { project, type Side, textOfJson } from './project.ts';
import { sha256 } from './sha256.ts';

/**
 * What an edition is known by. `meaning` stays as it is whatever the words, and whatever the order of rules, terms and
 * operands; `wording` stays as it is whatever the rules ask.
 */
export interface Fingerprints {
  readonly meaning: string;
  readonly wording: string;
}

/**
 * The fingerprints of an edition.
 *
 * @example
 * ```ts
 * import { fingerprintsOf } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const before = fingerprintsOf(ccs2019);
 * const now = fingerprintsOf({ ...ccs2019, source: { ...ccs2019.source, date: '2020' } });
 * console.log(now.meaning === before.meaning, now.wording === before.wording);
 * // true false
 * ```
 */
export function fingerprintsOf(edition: Edition): Fingerprints {
  const { form } = editionShape;
  return {
    meaning: fingerprint(form, edition, 'meaning'),
    wording: fingerprint(form, edition, 'wording'),
  };
}

/** The fingerprint of one side of a value. */
export function fingerprint(form: Form, value: unknown, side: Side): string {
  return sha256(textOfJson(project(form, value, side) ?? null));
}
