import { nearest } from '../base/nearest.ts';
import type { Edition, Place } from '../model/edition.ts';
import { type EditionProblem, editionProblem, mostTold } from './problems.ts';

interface Mention {
  readonly code: 'unknown-term' | 'unknown-option' | 'unknown-group';
  readonly place: string;
  readonly name: string;
}

/** Names outside expressions that stand for nothing: an option in no group would be shown nowhere. */
export function checkMentions(edition: Edition): readonly EditionProblem[] {
  const namesFor = {
    'unknown-term': edition.terms.map(({ id }) => id),
    'unknown-option': edition.options.map(({ id }) => id),
    'unknown-group': edition.groups.map(({ id }) => id),
  };
  return mentionsOf(edition)
    .filter(({ code, name }) => !namesFor[code].includes(name))
    .slice(0, mostTold)
    .map(({ code, place, name }) =>
      editionProblem(code, place, name, { nearest: nearest(name, namesFor[code]) }),
    );
}

function mentionsOf(edition: Edition): readonly Mention[] {
  return [
    ...edition.options.map(
      ({ id, group }): Mention => ({ code: 'unknown-group', place: `options/${id}`, name: group }),
    ),
    ...edition.questionOrder.map(
      (name): Mention => ({ code: 'unknown-term', place: 'questionOrder', name }),
    ),
    ...edition.terms.flatMap((term): readonly Mention[] => {
      const name = term.kind === 'number' ? term.unitMustMatch : undefined;
      return name === undefined ? [] : [{ code: 'unknown-term', place: `terms/${term.id}`, name }];
    }),
    ...edition.showings.flatMap(({ place }) => mentionsAt(place)),
  ];
}

function mentionsAt(shown: Place): readonly Mention[] {
  const place = `showings/${shown.kind}`;
  if (shown.kind === 'question') return [{ code: 'unknown-term', place, name: shown.term }];
  if (shown.kind === 'group') return [{ code: 'unknown-group', place, name: shown.group }];
  return shown.kind === 'option' ? [{ code: 'unknown-option', place, name: shown.option }] : [];
}
