import { type Audience, type Edition, type Language, nearest } from '@renavigate/engine';
import { badUsage } from '../base/refusal.ts';
import { filled, languageOf, printable, text } from '../base/text.ts';
import type { World } from '../base/world.ts';
import type { Setting } from '../document/print-text.ts';
import type { Arguments, OptionShapes } from './arguments.ts';

/** Options that every command has. */
export const commonShapes = {
  lang: { value: ['en', 'fr'] },
  help: { short: 'h' },
  'no-color': {},
} as const satisfies OptionShapes;

export const editionFileShape = { 'edition-file': { value: 'any', several: true } } as const;
export const editionShape = {
  edition: { value: 'any', several: true },
  ...editionFileShape,
} as const;
export const audienceShape = { audience: { value: ['patient', 'clinician'] } } as const;

const said = {
  edition: text(
    'There is no edition {received}.{hint} Use one of: {all}.',
    'Il n’y a pas d’édition {received}.{hint} Utilisez l’une de celles-ci : {all}.',
  ),
  didYouMean: text(' Did you mean {nearest}?', ' Vouliez-vous dire {nearest} ?'),
};

/** The edition of this name. Throws a refusal that names the nearest. */
export function editionOf(id: string, editions: readonly Edition[]): Edition {
  const found = editions.find((edition) => edition.id === id);
  if (found !== undefined) return found;
  const names = editions.map((edition) => edition.id);
  const closest = nearest(id, names);
  const values = { received: printable(id), all: names.join(', ') };
  const hint = (language: Language) =>
    closest === undefined ? '' : filled(said.didYouMean, { nearest: closest })[language];
  throw badUsage({
    en: filled(said.edition, { ...values, hint: hint('en') }).en,
    fr: filled(said.edition, { ...values, hint: hint('fr') }).fr,
  });
}

export function languageIn({ values }: Arguments, world: World): Language {
  const given = values['lang']?.[0];
  return given === 'en' || given === 'fr' ? given : languageOf(world.environment);
}

export function audienceIn({ values }: Arguments, otherwise: Audience): Audience {
  const given = values['audience']?.[0];
  return given === 'patient' || given === 'clinician' ? given : otherwise;
}

const usualWidth = 80;
const narrowest = 40;

/** Colour only where somebody sees it, unless the user says otherwise. */
function usesColour({ values }: Arguments, { environment, output }: World): boolean {
  if (values['no-color'] !== undefined || environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTTY === true && environment['TERM'] !== 'dumb';
}

/** How text is set: to the width of the terminal, and no wider than reads well. */
export function settingFor(args: Arguments, world: World): Setting {
  // A terminal that does not know its width says nought.
  const columns = world.output.columns || usualWidth;
  return {
    width: Math.max(narrowest, Math.min(columns, usualWidth)),
    colour: usesColour(args, world),
  };
}
