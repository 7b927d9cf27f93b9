import type { Held, UnheldPart } from '@renavigate/engine';
import { type CatalogueOption, optionCatalogue } from '../../options/catalogue.ts';
import type { GroupName } from '../../options/groups.ts';

/** A part of a source that is not held here, of options of the catalogue. */
interface Unheld extends UnheldPart {
  readonly options: readonly CatalogueOption[];
}

/** A source that is held but for some parts. */
export function allBut(...parts: readonly [Unheld, ...Unheld[]]): Held {
  return { kind: 'inPart', parts };
}

/** A source of which everything that speaks of recurrent disease is held. */
export const whole: Held = { kind: 'whole' };

/** Every option of these kinds of care. */
export function everyOptionOf(...groups: readonly GroupName[]): readonly CatalogueOption[] {
  const wanted: readonly string[] = groups;
  return optionCatalogue.filter(({ group }) => wanted.includes(group)).map(({ id }) => id);
}

/** Every option with drugs against the cancer. */
export const everyDrug = everyOptionOf(
  'targeted',
  'immunotherapy',
  'combination',
  'systemic',
  'chemotherapy',
);

/** Every drug, and every kind of drug, that is an option by itself or with others. */
export const everyNamedDrug = everyOptionOf('targeted', 'immunotherapy', 'combination');

/** Every treatment of one place. */
export const everyLocalTreatment = everyOptionOf('surgery', 'radiation', 'ablation', 'otherLocal');

/** Every option there is. */
export const everyOption = optionCatalogue.map(({ id }) => id);
