import { type Chart, follow } from '../chart/chart.ts';
import { icdIn, secondaryAnySite, startsWithOne } from '../chart/codes.ts';
import type { ClassifiedCondition } from '../condition/classify.ts';
import { isMetastasisCode } from '../condition/site.ts';
import { type Concept, conceptsIn, isOneOf, nameOf, wordsOf } from '../raw/concept.ts';
import { objectsIn } from '../raw/json.ts';
import type { Resource } from '../raw/resource.ts';

/** What a treatment was given for, as far as the record says. */
export type Reason =
  | { readonly kind: 'cancer' }
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'unstated' };

/** One reason that is the cancer is enough; other reasons beside it (pain, bleeding) do not take it away. */
export function reasonOf(
  resource: Resource,
  conditions: readonly ClassifiedCondition[],
  chart: Chart,
): Reason {
  const coded = conceptsIn(resource.json, 'reasonCode');
  const referred = objectsIn(resource.json, 'reasonReference').flatMap((reference) => {
    const found = follow(chart, resource, reference);
    return conditions.filter((condition) => condition.resource === found);
  });
  const isCancer =
    coded.some((concept) => saysCancer(concept, chart)) ||
    referred.some(({ kind }) => kind === 'thisCancer' || kind === 'secondary');
  if (isCancer) return { kind: 'cancer' };
  const [other] = [...coded, ...referred.map(({ code }) => code)];
  return other === undefined ? { kind: 'unstated' } : { kind: 'other', name: nameOf(other) };
}

const secondaryIcd = ['C77', 'C78', 'C79'];

function saysCancer(concept: Concept, chart: Chart): boolean {
  const { cancer } = chart.mapping;
  return (
    startsWithOne(icdIn(concept), [...cancer.primary.icd10, ...secondaryIcd]) ||
    isOneOf(concept, [...cancer.primary.codes, ...cancer.growth, ...secondaryAnySite]) ||
    isMetastasisCode(concept, chart) ||
    wordsOf(concept).some((words) => soundsLikeIt(words, chart))
  );
}

function soundsLikeIt(words: string, { mapping, patterns }: Chart): boolean {
  const isOfOrgan = patterns.words(mapping.cancer.organInReasons).test(words);
  return isOfOrgan && /cancer|carcinom|malign|neoplas|néoplas|tumou?r|tumeur/i.test(words);
}
