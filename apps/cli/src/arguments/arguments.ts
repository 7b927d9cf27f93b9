import { parseArgs } from 'node:util';
import { nearest, type Text } from '@renavigate/engine';
import { badUsage } from '../base/refusal.ts';
import { filled, printable, text } from '../base/text.ts';

/** The values that an option takes: one of these, or any text. */
export interface OptionShape {
  /** Without it, the option takes no value. */
  readonly value?: readonly string[] | 'any';
  readonly short?: string;
  readonly several?: boolean;
}

export type OptionShapes = Readonly<Record<string, OptionShape>>;

/** What a command was called with. */
export interface Arguments {
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const said = {
  unknownOption: text('There is no option {received}.', 'Il n’y a pas d’option {received}.'),
  didYouMean: text(' Did you mean {nearest}?', ' Vouliez-vous dire {nearest} ?'),
  seeHelp: text(' See “renavigate {command}--help”.', ' Voir « renavigate {command}--help ».'),
  needsValue: text(
    '{option} needs a value: {allowed}.',
    '{option} demande une valeur : {allowed}.',
  ),
  takesNoValue: text('{option} takes no value.', '{option} ne prend pas de valeur.'),
  given: text(
    '{option} was given twice; give it once.',
    '{option} est donné deux fois ; donnez-le une fois.',
  ),
  unknownValue: text(
    '{option} cannot be “{received}”: use {allowed}.',
    '{option} ne peut pas être « {received} » : utilisez {allowed}.',
  ),
  anyValue: text('a text', 'un texte'),
};

function joined(...texts: readonly Text[]): Text {
  return { en: texts.map(({ en }) => en).join(''), fr: texts.map(({ fr }) => fr).join('') };
}

/** “Did you mean …?”, or where the valid ones are listed. */
export function suggestion(received: string, candidates: readonly string[], command: string): Text {
  const closest = nearest(received, candidates);
  if (closest !== undefined) return filled(said.didYouMean, { nearest: closest });
  return filled(said.seeHelp, { command: command === '' ? '' : `${command} ` });
}

function unknownOption(received: string, shapes: OptionShapes, command: string) {
  const valid = Object.keys(shapes).map((name) => `--${name}`);
  const what = filled(said.unknownOption, { received: printable(received) });
  return badUsage(joined(what, suggestion(received, valid, command)));
}

function checkedValue(option: string, value: string | undefined, shape: OptionShape): string {
  const allowed = Array.isArray(shape.value) ? shape.value.join(', ') : undefined;
  if (value === undefined || value === '' || value.startsWith('--')) {
    const what = { en: allowed ?? said.anyValue.en, fr: allowed ?? said.anyValue.fr };
    throw badUsage({
      en: filled(said.needsValue, { option, allowed: what.en }).en,
      fr: filled(said.needsValue, { option, allowed: what.fr }).fr,
    });
  }
  if (allowed === undefined || shape.value?.includes(value)) return value;
  // Two letters are like any other two.
  const closest = value.length < 3 ? undefined : nearest(value, [...(shape.value ?? [])]);
  const what = filled(said.unknownValue, { option, received: printable(value), allowed });
  const hint = closest === undefined ? [] : [filled(said.didYouMean, { nearest: closest })];
  throw badUsage(joined(what, ...hint));
}

function tokensOf(args: readonly string[], shapes: OptionShapes) {
  const options = Object.entries(shapes).map(
    ([name, { value, short }]) =>
      [
        name,
        {
          type: value === undefined ? ('boolean' as const) : ('string' as const),
          ...(short ? { short } : {}),
        },
      ] as const,
  );
  return parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(options),
  }).tokens;
}

/** Reads the arguments of a command by the shapes of its options. Throws a refusal that names the nearest valid one. */
export function readArguments(
  args: readonly string[],
  shapes: OptionShapes,
  command: string,
): Arguments {
  const names: string[] = [];
  const values: Record<string, string[]> = {};
  for (const token of tokensOf(args, shapes)) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind !== 'option') continue;
    const shape = Object.hasOwn(shapes, token.name) ? shapes[token.name] : undefined;
    if (shape === undefined) throw unknownOption(token.rawName, shapes, command);
    if (values[token.name] !== undefined && shape.value !== undefined && !shape.several) {
      throw badUsage(filled(said.given, { option: token.rawName }));
    }
    values[token.name] ??= [];
    if (shape.value !== undefined) {
      values[token.name]?.push(checkedValue(token.rawName, token.value, shape));
    } else if (token.value !== undefined) {
      throw badUsage(filled(said.takesNoValue, { option: token.rawName }));
    }
  }
  return { names, values };
}
