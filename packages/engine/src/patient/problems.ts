import { printable } from '../base/printable.ts';
import type { Audience, Language, Text } from '../base/text.ts';
import { type Fact, factKey } from '../model/fact.ts';
import { inVoices, type Problem } from '../model/problem.ts';
import type { AllTerms, Implication, NumberTerm, Term, Unit } from '../model/vocabulary.ts';
import { describe } from '../wording/describe.ts';
import { factsText, numberText, textOf, unitText } from '../wording/fact.ts';

/** What can be wrong with a patient. */
export type PatientProblemCode =
  | 'contradiction'
  | 'not-a-patient'
  | 'unknown-term'
  | 'unknown-value'
  | 'wrong-type'
  | 'missing-unit'
  | 'unknown-unit'
  | 'out-of-range'
  | 'not-a-step'
  | 'units-differ';

export type PatientProblem = Problem<PatientProblemCode>;

/** Facts that cannot all be true of one patient; those that gave way to another were set aside, the others used. */
export function contradiction(
  facts: readonly Fact[],
  because: readonly Implication[],
  terms: AllTerms,
  gaveWay: readonly Fact[] = [],
): Problem<'contradiction'> {
  const place = [...new Set(facts.map(factKey))].sort().join(' + ');
  const list = (audience: Audience) =>
    textOf((language) => factsText(facts, terms, language, audience));
  const reason = textOf((language) =>
    [...new Set(because.map((implication) => implication.because[language]))].join(' '),
  );
  return {
    code: 'contradiction',
    place,
    received: list('clinician').en,
    ...inVoices((audience) => ({
      en: `These cannot all be true: ${list(audience).en}. ${reason.en}`.trim(),
      fr: `Tout cela ne peut pas être vrai à la fois\u00a0: ${list(audience).fr}. ${reason.fr}`.trim(),
    })),
    mend: gaveWay.length === 0 ? noneUsed : setAsideText(gaveWay, terms),
  };
}

const noneUsed: Text = {
  en: 'None of them was used. Find out which is right and correct the other.',
  fr: 'Rien de cela n’a été utilisé. Vérifiez ce qui est juste et corrigez l’autre.',
};

function setAsideText(facts: readonly Fact[], terms: AllTerms): Text {
  const list = textOf((language) => factsText(facts, terms, language, 'clinician'));
  return {
    en: `Find out which is right and correct the other. Until then this was set aside, and the rest was used: ${list.en}.`,
    fr: `Vérifiez ce qui est juste et corrigez l’autre. D’ici là, le reste a été utilisé, et ceci a été mis de côté\u00a0: ${list.fr}.`,
  };
}

/** As much of what was received as a message can hold; bad input may be very long. */
function shorten(received: string): string {
  return printable(received, 60);
}

/** The file is not a patient at all. */
export function notAPatient(place: string, received: Text): PatientProblem {
  const expected = '{ "renavigate": "patient/1", "facts": { … } }';
  return {
    code: 'not-a-patient',
    place,
    expected,
    received: received.en,
    message: {
      en: `This is not a patient file: expected ${expected}, found ${received.en}.`,
      fr: `Ce n’est pas un fichier de patient\u00a0: attendu ${expected}, trouvé ${received.fr}.`,
    },
    mend: {
      en: 'Give a FHIR R4 Bundle, or a patient file as in the patient schema.',
      fr: 'Donnez un Bundle FHIR R4, ou un fichier de patient conforme au schéma patient.',
    },
  };
}

/** A known name that may have been meant, with what it is called where that says more. */
interface Near {
  readonly id: string;
  readonly label?: Text;
}

/** A name that is not among the known ones, with those that are near, the nearest first. */
export function unknownName(
  code: 'unknown-term' | 'unknown-value',
  place: string,
  name: string,
  names: readonly string[],
  near: readonly Near[],
): PatientProblem {
  const received = shorten(name);
  const what = code === 'unknown-term' ? ['term', 'terme'] : ['value', 'valeur'];
  const [nearest, ...alsoNear] = near.map(({ id }) => id);
  return {
    code,
    place,
    expected: names.join(', '),
    received,
    ...(nearest === undefined ? {} : { nearest }),
    ...(alsoNear.length === 0 ? {} : { alsoNear }),
    message: {
      en: `${place}: there is no ${what[0]} “${received}”; it was not used.`,
      fr: `${place}\u00a0: il n’existe pas de ${what[1]} «\u202f${received}\u202f»\u202f; non utilisé.`,
    },
    mend: mendOfName(names, near),
  };
}

function mendOfName(names: readonly string[], near: readonly Near[]): Text {
  if (near.length > 0) {
    return {
      en: `Did you mean ${alternatives(near, 'en')}?`,
      fr: `Vouliez-vous dire ${alternatives(near, 'fr')}\u202f?`,
    };
  }
  return {
    en: `Use one of: ${names.join(', ')}.`,
    fr: `Utilisez l’un de\u00a0: ${names.join(', ')}.`,
  };
}

const quotes = { en: ['“', '”'], fr: ['«\u202f', '\u202f»'] } as const;
const or = { en: ' or ', fr: ' ou ' } as const;

/** “aphids” (green fly) or “slugs” */
function alternatives(near: readonly Near[], language: Language): string {
  const [open, close] = quotes[language];
  const said = near.map(({ id, label }) => {
    const called = label?.[language];
    return `${open}${id}${close}${called === undefined || called === id ? '' : ` (${called})`}`;
  });
  const last = said.slice(-2).join(or[language]);
  return [...said.slice(0, -2), last].join(', ');
}

/** A value of the wrong kind for its term. */
export function wrongType(place: string, expected: Text, found: Text): PatientProblem {
  const received = textOf((language) => shorten(found[language]));
  return {
    code: 'wrong-type',
    place,
    expected: expected.en,
    received: received.en,
    message: {
      en: `${place}: expected ${expected.en}, found ${received.en}; it was not used.`,
      fr: `${place}\u00a0: attendu ${expected.fr}, trouvé ${received.fr}\u202f; non utilisé.`,
    },
    mend: {
      en: `Write ${expected.en}, or null when it is not known.`,
      fr: `Écrivez ${expected.fr}, ou null si ce n’est pas connu.`,
    },
  };
}

function unitCodes(term: NumberTerm): string {
  return term.units.map((unit) => unit.code).join(', ');
}

/** A number without its unit, or with one that the term does not know. */
export function badUnit(
  place: string,
  term: NumberTerm,
  received: string | undefined,
): PatientProblem {
  const expected = unitCodes(term);
  const found = received === undefined || received === '' ? undefined : shorten(received);
  return {
    code: found === undefined ? 'missing-unit' : 'unknown-unit',
    place,
    expected,
    received: found ?? '',
    ...(found === undefined
      ? {
          message: {
            en: `${place}: the number has no unit; it was not used.`,
            fr: `${place}\u00a0: le nombre n’a pas d’unité\u202f; non utilisé.`,
          },
        }
      : inVoices((audience) => ({
          en: `${place}: the unit “${found}” is not known for ${term.label[audience].en}; the number was not used.`,
          fr: `${place}\u00a0: l’unité «\u202f${found}\u202f» n’est pas connue pour ${term.label[audience].fr}\u202f; nombre non utilisé.`,
        }))),
    mend: {
      en: `Give it in one of: ${expected}.`,
      fr: `Donnez-le dans l’une de ces unités\u00a0: ${expected}.`,
    },
  };
}

/** A number that no patient plausibly has, with the unit that would make it plausible. */
export function outOfRange(
  place: string,
  term: NumberTerm,
  stated: { readonly value: number; readonly unit: string },
  { factor, least }: Unit,
  likelyUnit: Unit | undefined,
): PatientProblem {
  const [lowest, maximum] = term.range.map((bound) => Number((bound / factor).toPrecision(6)));
  const minimum = Math.max(lowest ?? 0, least ?? Number.NEGATIVE_INFINITY);
  const likely = likelyUnit?.code;
  const inUnit = (...numbers: readonly number[]) =>
    textOf((language) => {
      const written = numbers.map((each) => numberText(each, language)).join('–');
      return `${written} ${unitText(stated.unit, language)}`.trimEnd();
    });
  const [expected, received] = [inUnit(minimum, maximum ?? 0), inUnit(stated.value)];
  return {
    code: 'out-of-range',
    place,
    expected: expected.en,
    received: received.en,
    ...(likely === undefined ? {} : { nearest: likely }),
    ...inVoices((audience) => ({
      en: `${place}: ${term.label[audience].en} ${received.en} is not plausible (expected ${expected.en}); it was not used.`,
      fr: `${place}\u00a0: ${term.label[audience].fr} ${received.fr} n’est pas plausible (attendu ${expected.fr})\u202f; non utilisé.`,
    })),
    mend: mendOfRange(likely),
  };
}

function mendOfRange(likely: string | undefined): Text {
  if (likely === undefined) {
    return { en: 'Check the number and its unit.', fr: 'Vérifiez le nombre et son unité.' };
  }
  return {
    en: `Check the unit: the number would fit ${unitText(likely, 'en')}.`,
    fr: `Vérifiez l’unité\u00a0: le nombre conviendrait en ${unitText(likely, 'fr')}.`,
  };
}

/** A number between the steps of its scale. */
export function notAStep(place: string, term: NumberTerm, value: number): PatientProblem {
  const [step, received] = [describe(term.step), describe(value)];
  return {
    code: 'not-a-step',
    place,
    expected: `multiple of ${step.en}`,
    received: received.en,
    ...inVoices((audience) => ({
      en: `${place}: ${term.label[audience].en} moves in steps of ${step.en}; ${received.en} was not used.`,
      fr: `${place}\u00a0: ${term.label[audience].fr} va par pas de ${step.fr}\u202f; ${received.fr} n’a pas été utilisé.`,
    })),
    mend: {
      en: 'Give the score as it was recorded.',
      fr: 'Donnez le score tel qu’il a été noté.',
    },
  };
}

/** A value and its limit in two units, where the conversion is not exact enough to compare them. */
export function unitsDiffer(place: string, term: Term, other: Term, units: string): PatientProblem {
  return {
    code: 'units-differ',
    place,
    received: units,
    ...inVoices((audience) => ({
      en: `${place}: ${term.label[audience].en} and ${other.label[audience].en} are in two units (${units}); neither was used.`,
      fr: `${place}\u00a0: ${term.label[audience].fr} et ${other.label[audience].fr} sont en deux unités (${units})\u202f; aucune des deux n’a été utilisée.`,
    })),
    mend: {
      en: 'Give both as the laboratory reported them, in one unit.',
      fr: 'Donnez les deux telles que le laboratoire les a rapportées, dans une même unité.',
    },
  };
}
