import { problem, type RecordProblem } from '../base/problem.ts';
import { type Json, objectsIn, stringIn } from '../raw/json.ts';

/** An entry that holds no resource where one belongs. */
export function malformedEntry(place: string): RecordProblem {
  return problem(
    'malformed-entry',
    place,
    [
      `${place}: no resource can be read here; it was passed over.`,
      `${place} : aucune ressource n’est lisible ici ; entrée ignorée.`,
    ],
    [
      'Give { "resource": { "resourceType": … } }.',
      'Donnez { "resource": { "resourceType": … } }.',
    ],
    { expected: '{ "resource": { "resourceType": … } }' },
  );
}

/** A search answers in pages; what is on the next one is missing here. */
export function onePageOfSeveral(bundle: Json): readonly RecordProblem[] {
  const next = objectsIn(bundle, 'link').some((link) => stringIn(link, 'relation') === 'next');
  if (!next) return [];
  return [
    problem(
      'one-page-of-several',
      '/link',
      [
        'This is one page of several: newer results, other drugs or another cancer may be on the next.',
        'C’est une page parmi plusieurs : des résultats plus récents, d’autres médicaments ou un autre cancer peuvent se trouver sur la suivante.',
      ],
      ['Join all pages into one Bundle.', 'Réunissez toutes les pages dans un seul Bundle.'],
    ),
  ];
}
