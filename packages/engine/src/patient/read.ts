import { nearest } from '../base/nearest.ts';
import { printable } from '../base/printable.ts';
import type { Text } from '../base/text.ts';
import type { Edition } from '../model/edition.ts';
import type { Fact, IncludesFact, Patient, Source } from '../model/fact.ts';
import type { Term } from '../model/vocabulary.ts';
import { describe } from '../wording/describe.ts';
import { textOf } from '../wording/fact.ts';
import { readMeasurement } from './measurement.ts';
import {
  notAPatient,
  type PatientProblem,
  unitsDiffer,
  unknownName,
  wrongType,
} from './problems.ts';
import { valuesNear } from './value-names.ts';
import { ruledOut } from './whole-list.ts';

/** The mark and version of a patient file. */
export const patientFormat = 'patient/1';

/** What could be read of a patient, and what could not. */
export interface PatientRead {
  readonly patient: Patient;
  readonly problems: readonly PatientProblem[];
}

type Read = Fact | PatientProblem;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether some JSON says of itself that it is a patient file. */
export function looksLikePatient(json: unknown): boolean {
  return isRecord(json) && ('renavigate' in json || 'facts' in json);
}

/**
 * Reads a patient file, `{ "renavigate": "patient/1", "facts": { term: value } }`, by the terms of an
 * edition. A value that cannot be used becomes a problem; the rest is read all the same.
 *
 * @example
 * ```ts
 * import { messageTo, readPatient } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const file = { renavigate: 'patient/1', facts: { cancerCameBack: true, haemoglobin: { value: 9.1, unit: 'g/L' } } };
 * const { patient, problems } = readPatient(file, ccs2019.terms);
 * console.log(patient.facts.length);
 * for (const problem of problems) console.log(messageTo(problem, 'patient').en);
 * // 1
 * // /facts/haemoglobin: Haemoglobin 9.1 g/L is not plausible (expected 30–250 g/L); it was not used.
 * ```
 */
export function readPatient(json: unknown, terms: Edition['terms']): PatientRead {
  const empty = { patient: { facts: [] } };
  if (!isRecord(json)) return { ...empty, problems: [notAPatient('/', describe(json))] };
  if (json['renavigate'] !== patientFormat) {
    const mark = describe(json['renavigate']);
    const received = textOf((language) => `"renavigate": ${mark[language]}`);
    return { ...empty, problems: [notAPatient('/renavigate', received)] };
  }
  if (!isRecord(json['facts'])) {
    return { ...empty, problems: [notAPatient('/facts', describe(json['facts']))] };
  }
  const reads = Object.entries(json['facts']).flatMap(([name, value]) =>
    readTerm(name, value, terms),
  );
  const extra = Object.keys(json).filter(
    (key) => !['renavigate', 'facts', '$schema', 'story'].includes(key),
  );
  const strangers = extra.map((key) =>
    unknownName(
      'unknown-term',
      `/${pointerStep(key)}`,
      key,
      ['facts', 'story'],
      nearestTo(key, ['facts', 'story']),
    ),
  );
  const beside = ['$schema', 'story'].flatMap((key) => {
    const value = json[key];
    if (value === undefined || typeof value === 'string') return [];
    return [wrongType(`/${key}`, { en: 'a text', fr: 'un texte' }, describe(value))];
  });
  return keepMatchingUnits([...strangers, ...beside, ...reads], terms);
}

/** A name as one step of a JSON pointer, as a message can hold it. */
function pointerStep(name: string): string {
  return printable(name).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The nearest of these names, where one is near enough. */
function nearestTo(name: string, names: readonly string[]) {
  const found = nearest(name, names);
  return found === undefined ? [] : [{ id: found }];
}

/** The values of a term that a name may have meant, with what the team calls them. */
function near(name: string, { values }: Extract<Term, { kind: 'oneOf' | 'severalOf' }>) {
  return valuesNear(name, values).map(({ id, label }) => ({ id, label: label.clinician }));
}

function readTerm(name: string, value: unknown, terms: Edition['terms']): readonly Read[] {
  const place = `/facts/${pointerStep(name)}`;
  const term = terms.find((each) => each.id === name);
  if (term === undefined) {
    const names = terms.map((each) => each.id);
    return [unknownName('unknown-term', place, name, names, nearestTo(name, names))];
  }
  if (value === null) return [];
  const source = { kind: 'file', place } as const;
  switch (term.kind) {
    case 'yesNo':
      return [readYesNo(term, value, source, place)];
    case 'number':
      return [readNumber(term, value, source, place)];
    case 'oneOf':
      return [readOneOf(term, value, source, place)];
    case 'severalOf':
      return readSeveralOf(term, value, source, place);
  }
}

const trueOrFalse: Text = { en: 'true or false', fr: 'true ou false' };

function readYesNo(term: Term, value: unknown, source: Source, place: string): Read {
  if (typeof value !== 'boolean') return wrongType(place, trueOrFalse, describe(value));
  return { kind: 'yesNo', term: term.id, value, source };
}

function readNumber(
  term: Extract<Term, { kind: 'number' }>,
  value: unknown,
  source: Source,
  place: string,
): Read {
  if (typeof value === 'number') return readMeasurement(term, value, undefined, source, place);
  const unitCode = term.units[0].code;
  const expected = {
    en: `{ "value": number, "unit": "${unitCode}" }`,
    fr: `{ "value": nombre, "unit": "${unitCode}" }`,
  };
  if (!isRecord(value)) return wrongType(place, expected, describe(value));
  // What stands beside the number may change what it says ("less than"): it is not passed over.
  const extra = Object.keys(value).filter((key) => key !== 'value' && key !== 'unit');
  if (extra.length > 0) return wrongType(place, expected, inBraces(Object.keys(value).join(', ')));
  const { unit } = value;
  if (unit !== undefined && typeof unit !== 'string') {
    const codes = term.units.map(({ code }) => code).join(', ');
    const oneUnit = { en: `one of ${codes}`, fr: `l’une de ces unités (${codes})` };
    return wrongType(`${place}/unit`, oneUnit, describe(unit));
  }
  return readMeasurement(term, value['value'], unit, source, place);
}

function oneOf(names: readonly string[]): Text {
  const list = names.join(', ');
  return { en: `one of ${list}`, fr: `l’une de ces valeurs (${list})` };
}

/** An object by its names, where others belong. */
function inBraces(names: string): Text {
  return textOf(() => `{ ${names} }`);
}

function readOneOf(
  term: Extract<Term, { kind: 'oneOf' }>,
  value: unknown,
  source: Source,
  place: string,
): Read {
  const names = term.values.map((each) => each.id);
  if (typeof value !== 'string') return wrongType(place, oneOf(names), describe(value));
  if (names.includes(value)) return { kind: 'oneOf', term: term.id, value, source };
  return unknownName('unknown-value', place, value, names, near(value, term));
}

const severalOfForm: Text = {
  en: '{ "exactly": […] } or { "includes": […], "excludes": […] }',
  fr: '{ "exactly": […] } ou { "includes": […], "excludes": […] }',
};

const listOfValues: Text = { en: 'a list of values', fr: 'une liste de valeurs' };

function readSeveralOf(
  term: Extract<Term, { kind: 'severalOf' }>,
  value: unknown,
  source: Source,
  place: string,
): readonly Read[] {
  // A bare list could mean "these, and no others" or "these, and perhaps others": it is refused.
  if (!isRecord(value)) return [wrongType(place, severalOfForm, describe(value))];
  const keys = Object.keys(value).sort().join();
  if (!['exactly', 'includes', 'excludes', 'excludes,includes'].includes(keys)) {
    return [wrongType(place, severalOfForm, inBraces(keys))];
  }
  const list = (present: boolean, key: string) =>
    readMembers(term, value[key], present, source, `${place}/${key}`);
  if (!('exactly' in value)) return [...list(true, 'includes'), ...list(false, 'excludes')];
  const there = list(true, 'exactly');
  if (there.some((read) => 'code' in read)) return there;
  const named = there.flatMap((read) => (isIncludes(read) ? [read.value] : []));
  const others = ruledOut(term, named);
  return [...there, ...readMembers(term, others, false, source, `${place}/exactly`)];
}

function isIncludes(read: Read): read is IncludesFact {
  return !('code' in read) && read.kind === 'includes';
}

function readMembers(
  term: Extract<Term, { kind: 'severalOf' }>,
  members: unknown,
  present: boolean,
  source: Source,
  place: string,
): readonly Read[] {
  if (members === undefined) return [];
  if (!Array.isArray(members)) return [wrongType(place, listOfValues, describe(members))];
  const names = term.values.map((each) => each.id);
  return members.map((member: unknown, index) => {
    const at = `${place}/${index}`;
    if (typeof member !== 'string') return wrongType(at, oneOf(names), describe(member));
    if (!names.includes(member)) {
      return unknownName('unknown-value', at, member, names, near(member, term));
    }
    return { kind: 'includes', term: term.id, value: member, present, source };
  });
}

/** Sets aside numbers that must be stated in one unit with another and are not. */
function keepMatchingUnits(reads: readonly Read[], terms: Edition['terms']): PatientRead {
  const problems = reads.filter((read): read is PatientProblem => 'code' in read);
  const facts = reads.filter((read): read is Fact => !('code' in read));
  const matched = matchUnits(facts, terms);
  return { patient: { facts: matched.facts }, problems: [...problems, ...matched.problems] };
}

/**
 * Leaves out numbers whose term must be stated in the same unit as another (`unitMustMatch`) and is not,
 * both of them, with a problem that says so.
 */
export function matchUnits(
  facts: readonly Fact[],
  terms: Edition['terms'],
): { readonly facts: readonly Fact[]; readonly problems: readonly PatientProblem[] } {
  const numbers = new Map(
    facts.flatMap((fact) => (fact.kind === 'number' ? [[fact.term, fact] as const] : [])),
  );
  const problems: PatientProblem[] = [];
  const dropped = new Set<string>();
  for (const term of terms) {
    const other =
      term.kind === 'number' ? terms.find((each) => each.id === term.unitMustMatch) : undefined;
    const [one, two] = [numbers.get(term.id), numbers.get(other?.id ?? '')];
    if (other === undefined || one === undefined || two === undefined) continue;
    if (one.stated.unit === two.stated.unit) continue;
    problems.push(unitsDiffer(term.id, term, other, `${one.stated.unit}, ${two.stated.unit}`));
    dropped.add(term.id).add(other.id);
  }
  return { facts: facts.filter((fact) => !dropped.has(fact.term)), problems };
}
