import {
  adviseEach,
  asking,
  type CompiledLibrary,
  compileLibrary,
  type Edition,
  type Fact,
  type OptionId,
  type PatientCache,
} from '@renavigate/engine';
import { common } from '../beside/common.ts';
import { bcCancer } from './bc-cancer/edition.ts';
import type { Access } from './words.ts';

/** What a place provides, to whom, as rules. None is a guideline: they count in no agreement between guidelines. */
export const accessEditions: Readonly<Record<string, Edition>> = { BC: bcCancer };

/** What an edition says of an option, remarks apart. */
function statementsOn({ recommendations, showings, statements }: Edition, option: OptionId) {
  const ids = new Set([
    ...recommendations
      .filter((rule) => rule.option === option)
      .flatMap((rule) => [
        ...rule.statements,
        ...rule.conditions.flatMap(({ origin }) => origin.statements),
      ]),
    ...showings.flatMap(({ place, statement }) =>
      place.kind === 'option' && place.option === option ? [statement] : [],
    ),
  ]);
  return statements.filter(({ id }) => ids.has(id));
}

/** The access of every place, ready to be asked. Whoever asks holds it. */
export function compileAccess(): CompiledLibrary {
  return compileLibrary({ ...common, editions: Object.values(accessEditions) });
}

/**
 * Whether a place (its id, such as `BC`) provides an option to the person of these facts, as far as its protocol was
 * read. Undefined where no protocol of the place names the option. Pure.
 *
 * @example
 * ```ts
 * import { accessFor } from '@renavigate/guideline';
 *
 * console.log(accessFor('pembrolizumabAxitinib', 'BC', [])?.standing);
 * // undecided
 * ```
 */
export function accessFor(
  option: OptionId,
  place: string | undefined,
  facts: readonly Fact[],
  access: CompiledLibrary = compileAccess(),
  cache?: PatientCache,
): Access | undefined {
  const edition = place === undefined ? undefined : accessEditions[place];
  if (edition === undefined) return undefined;
  const { advices } = adviseEach(asking(access, [edition]), { facts }, cache);
  const told = advices[0]?.options.find((each) => each.option === option);
  if (told === undefined) return undefined;
  const { standing, missing } = told;
  return {
    edition,
    standing,
    missing,
    statements: statementsOn(edition, option),
    remarks: edition.remarks.filter(({ id }) => told.remarks.includes(id)),
  };
}
