import { byKey, type Fact, type Known, keyOf, type Term, type Voices } from '@renavigate/engine';
import { stripWords as say } from './strip-words.ts';
import { tell } from './telling.ts';
import type { Together } from './together.ts';

/** What is known of a person, as the parts of one line look it up. */
interface Looked {
  readonly together: Together;
  readonly known: Known;
}

/** A term of the library; another disease may lack it, and then the line does not speak of it. */
function termIn({ together }: Looked, id: string): Term | undefined {
  return together.library.content.terms.find((term) => term.id === id);
}

function isYes({ known }: Looked, id: string): boolean | undefined {
  const fact = known.get(id);
  return fact?.kind === 'yesNo' ? fact.value : undefined;
}

function numberIn({ known }: Looked, id: string): number | undefined {
  const fact = known.get(id);
  return fact?.kind === 'number' ? fact.stated.value : undefined;
}

/** The values of a list that are there, by name, and whether the whole list is known to be empty. */
function valuesIn(looked: Looked, id: string) {
  const term = termIn(looked, id);
  if (term?.kind !== 'severalOf') return { present: [], isNone: false };
  const factOf = (value: string): Fact | undefined => looked.known.get(keyOf(id, value));
  const isThere = (value: string) => {
    const fact = factOf(value);
    return fact?.kind === 'includes' ? fact.present : undefined;
  };
  return {
    present: term.values.filter(({ id: value }) => isThere(value) === true),
    isNone: term.values.every(({ id: value }) => isThere(value) === false),
  };
}

function agePart(looked: Looked): readonly string[] {
  const age = numberIn(looked, 'age');
  return age === undefined ? [] : [tell(looked.together, say.years, { count: age })];
}

function typePart(looked: Looked): readonly string[] {
  const term = termIn(looked, 'histology');
  if (term?.kind !== 'oneOf') return [];
  const fact = looked.known.get('histology');
  const value = term.values.find(({ id }) => fact?.kind === 'oneOf' && id === fact.value);
  const name = tell(looked.together, value?.label ?? say.typeUnknown);
  return isYes(looked, 'sarcomatoid') === true
    ? [name, tell(looked.together, say.sarcomatoid)]
    : [name];
}

/** A drug that was had, with what became of it. */
function drugText(looked: Looked, drug: { readonly id: string; readonly label: Voices }): string {
  const { together } = looked;
  const isIn = (id: string) => valuesIn(looked, id).present.some((value) => value.id === drug.id);
  const notes = [
    ...(isIn('runningDrugs') ? [say.running] : []),
    ...(isIn('progressedOn') ? [say.grewOn] : []),
    ...(isIn('notToleratedDrugs') ? [say.notTolerated] : []),
  ].map((words) => tell(together, words));
  const name = tell(together, drug.label);
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`;
}

function treatedText(looked: Looked): string {
  const { together } = looked;
  const { present, isNone } = valuesIn(looked, 'receivedDrugs');
  if (present.length > 0) {
    const list = present.map((drug) => drugText(looked, drug)).join(', ');
    return tell(together, say.had, { list });
  }
  const isTreated = isYes(looked, 'systemicTherapyForAdvanced');
  if (isNone) return tell(together, say.noDrugs);
  if (isTreated === undefined) return tell(together, say.drugsUnknown);
  return tell(together, isTreated ? say.someDrug : say.noneForAdvanced);
}

function linePart(looked: Looked): readonly string[] {
  if (termIn(looked, 'receivedDrugs') === undefined) return [];
  const lines = numberIn(looked, 'linesOfTherapy') ?? 0;
  if (lines === 0) return [treatedText(looked)];
  const count = tell(looked.together, lines === 1 ? say.lines.one : say.lines.many, {
    count: lines,
  });
  return [`${treatedText(looked)} (${count})`];
}

function sitesPart(looked: Looked): readonly string[] {
  if (termIn(looked, 'sites') === undefined) return [];
  const { together } = looked;
  const { present } = valuesIn(looked, 'sites');
  const list = present.map(({ label }) => tell(together, label)).join(', ');
  if (list !== '') return [tell(together, say.sites, { list })];
  const spread = isYes(looked, 'metastatic');
  if (spread === undefined) return [tell(together, say.sitesUnknown)];
  return [tell(together, spread ? say.spread : say.notSpread)];
}

function fitnessPart(looked: Looked): readonly string[] {
  if (termIn(looked, 'ecog') === undefined) return [];
  const { together } = looked;
  const ecog = numberIn(looked, 'ecog');
  const karnofsky = numberIn(looked, 'karnofsky');
  const scores = [
    ...(ecog === undefined ? [] : [tell(together, say.fitness.ecog, { value: ecog })]),
    ...(karnofsky === undefined
      ? []
      : [tell(together, say.fitness.karnofsky, { value: karnofsky })]),
  ];
  if (scores.length > 0) return scores;
  const isPoor = isYes(looked, 'poorPerformanceStatus');
  if (isPoor === undefined) return [tell(together, say.fitness.unknown)];
  return [tell(together, isPoor ? say.fitness.poor : say.fitness.good)];
}

function wishPart(looked: Looked): readonly string[] {
  return isYes(looked, 'treatmentWanted') === false ? [tell(looked.together, say.notWanted)] : [];
}

/** Who it is, in the parts of one line: age, type, drugs so far, sites, fitness and the wish where it is no. */
export function personParts(together: Together): readonly string[] {
  const looked: Looked = { together, known: byKey(together.beside.facts) };
  return [agePart, typePart, linePart, sitesPart, fitnessPart, wishPart].flatMap((part) =>
    part(looked),
  );
}
