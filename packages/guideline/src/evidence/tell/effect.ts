import { type Language, type Text, textOf, words } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import type { Chance, Effect } from '../trial/trial.ts';
import { numbersOf, type Writer, writerFor } from './writer.ts';

const kinds: Readonly<Record<Effect['kind'], Text>> = {
  hazardRatio: text('hazard ratio', 'rapport des risques instantanés'),
  relativeRisk: text('relative risk', 'risque relatif'),
};
const tests: Readonly<Record<NonNullable<Chance['test']>, Text>> = {
  oneSided: text('one-sided', 'unilatéral'),
  twoSided: text('two-sided', 'bilatéral'),
  nominal: text('nominal', 'nominal'),
};
const against = text(' against ', ' contre ');
const favours = text('below 1 favours ', 'sous 1, favorable à : ');
const noInterval = text('no interval given', 'intervalle non donné');
const halfInterval = text('interval not given in full', 'intervalle non donné en entier');
const noLevel = text('level not given', 'niveau non donné');

function intervalText({ interval, levelPercent }: Effect, language: Language, write: Writer) {
  if (interval === undefined) return noInterval[language];
  // Half an interval would be taken for a whole one.
  if (interval.high === undefined) return halfInterval[language];
  const range = write.range(interval);
  if (levelPercent === undefined) {
    return text(`interval ${range}, ${noLevel.en}`, `intervalle de ${range}, ${noLevel.fr}`)[
      language
    ];
  }
  const level = writerFor(language, [levelPercent]).percent(levelPercent);
  return text(`${level} interval ${range}`, `intervalle à ${level} de ${range}`)[language];
}

/** A ratio with its interval, what it compares, and which way it points. */
export function effectText(effect: Effect, first: Text, second: Text): Text {
  return textOf((language) => {
    // Ratios are printed with two decimals at least.
    const write = writerFor(language, numbersOf(effect), 2);
    const interval = intervalText(effect, language, write);
    const ratio = `${kinds[effect.kind][language]} ${write.number(effect.value)} (${interval})`;
    const compared = `${ratio}, ${first[language]}${against[language]}${second[language]}`;
    if (effect.kind !== 'hazardRatio') return compared;
    return `${compared}${words.semicolon[language]}${favours[language]}${first[language]}`;
  });
}

/** A p value as printed, with what is said of its test. */
export function chanceText({ value, test }: Chance): Text {
  return textOf((language) => {
    const number = language === 'fr' ? value.replace('.', ',') : value;
    const printed = number.startsWith('<') ? `p ${number}` : `p = ${number}`;
    return test === undefined ? printed : `${printed} (${tests[test][language]})`;
  });
}
