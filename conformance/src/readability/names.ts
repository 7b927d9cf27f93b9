import { type Language, type Text, textOf } from '@renavigate/engine';
import { drugValues, editionName, editions, guardrails, terms } from '@renavigate/guideline';
import { drugClasses, drugs } from '@renavigate/guideline/drugs';
import { trials } from '@renavigate/guideline/evidence';
import { approvals, funding, jurisdictions } from '@renavigate/guideline/funding';

// Names cannot be made simpler: a drug, a body or a place is called what it is called, and a person has to be able to say
// it. All come from the data, so no list is made to fit.

/** Names of several words: bodies that publish, approve or pay, and places. Dates and what stands in brackets are no name. */
function phrasesOf(language: Language): readonly string[] {
  const bodies: readonly Text[] = [
    ...editions.map(({ source }) => source.body),
    ...editions.map(editionName),
    ...[...funding, ...approvals].map(({ body }) => body),
    ...Object.values(jurisdictions),
  ];
  const parts = bodies.flatMap((body) => body[language].split(/[;,()]/u));
  const names = parts.map((part) => part.trim()).filter((part) => /^\p{Lu}/u.test(part));
  return [...new Set(names)].filter((name) => name.includes(' ')).sort(longestFirst);
}

const longestFirst = (one: string, other: string) => other.length - one.length;

const tokens = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\d/-]*/gu) ?? [];

/** Drugs and their brands, however they are written. */
const drugNames: ReadonlySet<string> = new Set(
  drugValues
    .flatMap(({ label, ...value }) => [
      ...Object.values(label.patient),
      ...Object.values(label.clinician),
      ...('alsoCalled' in value ? value.alsoCalled : []),
    ])
    .flatMap(tokens)
    .filter((token) => token.length > 1)
    .map((token) => token.toLowerCase()),
);

const namedInCapitals: readonly Text[] = [
  ...trials.map(({ name }) => name),
  ...drugs.map(({ targets }) => targets),
  ...Object.values(drugClasses).map(({ clinician }) => clinician),
  ...terms.map(({ label }) => label.clinician),
  ...editions.flatMap(({ source, definitions }) => [
    source.title,
    source.body,
    ...definitions.map(({ label }) => label.clinician),
  ]),
  ...[...funding, ...approvals].map(({ body }) => body),
];

/** Studies, scores, proteins and bodies that are written in capitals, exactly so: TARGET is a study, target is a word. */
const inCapitals: ReadonlySet<string> = new Set(
  namedInCapitals
    .flatMap(({ en, fr }) => tokens(`${en} ${fr}`))
    .filter((token) => (token.match(/\p{Lu}/gu) ?? []).length > 1),
);

/** Studies that a safety rule names without being held here, such as LITESPARK-011. */
const studies: ReadonlySet<string> = new Set(
  guardrails
    .flatMap(({ text }) => tokens(text.clinician.en))
    .filter((token) => /^\p{Lu}+-\d+$/u.test(token)),
);

const isName = (word: string) =>
  drugNames.has(word.toLowerCase()) || inCapitals.has(word) || studies.has(word);

const phrases = { en: phrasesOf('en'), fr: phrasesOf('fr') };
const short: Text = { en: 'name', fr: 'nom' };

/** A text with each name as one short word. */
export function withoutNames(text: string, language: Language): string {
  const name = short[language];
  const spared = phrases[language].reduce((rest, phrase) => rest.replaceAll(phrase, name), text);
  return spared.replaceAll(
    /(?<!\p{L})((?:[ldn]|qu)[’'])?(\p{L}[\p{L}\d/-]*)/giu,
    (whole, elided, word) => (isName(word) ? `${elided ?? ''}${name}` : whole),
  );
}

/** Every name that is spared, to be read by a person. */
export const names: Text = textOf((language) =>
  [...phrases[language], ...drugNames, ...inCapitals, ...studies].join(', '),
);
