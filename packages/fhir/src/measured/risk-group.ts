import { printable, type RiskScoreMapping } from '@renavigate/engine';
import { type Note, problem } from '../base/problem.ts';
import { type Chart, ofType } from '../chart/chart.ts';
import { type Findings, findings } from '../chart/findings.ts';
import { conceptIn, nameOf, wordsOf } from '../raw/concept.ts';
import { objectsIn, stringIn } from '../raw/json.ts';
import type { Resource } from '../raw/resource.ts';

/**
 * A risk group that stands in the record ready-made is told and not used: forms of one name do not all count alike, so
 * the group is worked out from the values.
 */
export function readRiskGroups(chart: Chart): Findings {
  const { riskScores } = chart.mapping.measured;
  if (riskScores === undefined) return findings({});
  const groups = ofType(chart, 'Observation', 'RiskAssessment').filter((each) =>
    namesScore(chart, each, riskScores),
  );
  return findings({ notes: groups.map((each) => notUsed(each, riskScores)) });
}

/** What a resource says of itself: its code and its method, with their words. */
function namesScore(
  { patterns }: Chart,
  { json }: Resource,
  { called }: RiskScoreMapping,
): boolean {
  const concepts = ['code', 'method', 'valueCodeableConcept'].map((key) => conceptIn(json, key));
  return concepts.flatMap(wordsOf).some((words) => patterns.words(called).test(words));
}

/** The group as it is written, for the message. */
function writtenIn({ json }: Resource): string {
  const [prediction] = objectsIn(json, 'prediction');
  const concepts = [
    conceptIn(json, 'valueCodeableConcept'),
    conceptIn(prediction, 'qualitativeRisk'),
    conceptIn(prediction, 'outcome'),
  ];
  const [group] = concepts.filter((each) => wordsOf(each).length > 0);
  return group === undefined ? (stringIn(json, 'valueString') ?? '—') : nameOf(group);
}

function notUsed(resource: Resource, { instead }: RiskScoreMapping): Note {
  const { place } = resource;
  return problem(
    'risk-group-not-used',
    place,
    [
      `${place}: a risk group is recorded ready-made. It was seen and not used: forms of one name do not all use the same limits.`,
      `${place} : un groupe de risque est noté tout fait. Il a été vu et n’a pas été utilisé : les formulaires d’un même nom n’emploient pas tous les mêmes limites.`,
    ],
    [instead.en, instead.fr],
    { received: printable(writtenIn(resource)) },
  );
}
