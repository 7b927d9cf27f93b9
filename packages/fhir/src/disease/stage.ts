import { type Note, problem } from '../base/problem.ts';
import { type Chart, ofType } from '../chart/chart.ts';
import { stageObservation } from '../chart/codes.ts';
import { type Findings, findings } from '../chart/findings.ts';
import { isFinal } from '../measured/status.ts';
import { conceptIn, isOneOf, nameOf } from '../raw/concept.ts';

/** The stage is told and not used: its codes are not known here, and it may be that of long ago. */
export function stageNotes(chart: Chart): Findings {
  const stages = ofType(chart, 'Observation')
    .filter(isFinal)
    .filter(({ json }) => isOneOf(conceptIn(json, 'code'), stageObservation));
  return findings({
    notes: stages.map(({ place, json }) =>
      stageNote(place, nameOf(conceptIn(json, 'valueCodeableConcept'))),
    ),
  });
}

function stageNote(place: string, name: string): Note {
  return problem(
    'stage-not-used',
    place,
    [
      `${place}: a stage was found (${name}); it was not used.`,
      `${place} : un stade a été trouvé (${name}) ; non utilisé.`,
    ],
    [
      'If the disease is advanced now, answer that question.',
      'Si la maladie est avancée maintenant, répondez à cette question.',
    ],
    { received: name },
  );
}
