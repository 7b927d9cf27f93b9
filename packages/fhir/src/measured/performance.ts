import { describe, textOf } from '@renavigate/engine';
import { type Chart, ofType } from '../chart.ts';
import { ecog } from '../codes.ts';
import { type Findings, findings } from '../findings.ts';
import { type Note, problem } from '../problem.ts';
import { conceptIn, isOneOf } from '../raw/concept.ts';
import { objectIn } from '../raw/json.ts';
import type { Resource } from '../raw/resource.ts';

/** ECOG is told and never converted: the published tables put some scores on either side of Karnofsky 80. */
export function ecogNotes(chart: Chart): Findings {
  const found = ofType(chart, 'Observation').filter(({ json }) =>
    isOneOf(conceptIn(json, 'code'), ecog),
  );
  return findings({ notes: found.map(ecogNote) });
}

function ecogNote({ place, json }: Resource): Note {
  const value = json['valueInteger'] ?? objectIn(json, 'valueQuantity')?.['value'];
  const score = describe(value);
  const { en, fr } = textOf((language) =>
    typeof value === 'number' ? `ECOG ${score[language]}` : `ECOG (${score[language]})`,
  );
  return problem(
    'ecog-not-used',
    place,
    [
      `${place}: ${en} was found; the IMDC score needs the Karnofsky score, and one is not converted into the other.`,
      `${place} : ${fr} a été trouvé ; le score IMDC demande l’indice de Karnofsky, et l’un n’est pas converti en l’autre.`,
    ],
    ['Give the Karnofsky score.', 'Donnez l’indice de Karnofsky.'],
    { received: en },
  );
}
