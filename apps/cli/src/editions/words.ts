import type { Place, Text } from '@renavigate/engine';
import { text } from '../base/text.ts';

/** What the list of an edition says around its statements. What it needs from outside stands in braces. */
export const say = {
  statements: text('{count} statements', '{count} énoncés'),
  options: text('{count} options', '{count} options'),
  showHint: text(
    'To see each statement of one beside its rule: renavigate editions show {id}',
    'Pour voir chaque énoncé à côté de sa règle : renavigate editions show {id}',
  ),
  notHeld: text('Known, and not held here', 'Connus, et non tenus ici'),
  and: text('and', 'et'),
  or: text('or', 'ou'),
  oneOf: text('one of {list}', 'l’un de {list}'),
  notThere: text('not {value}', 'pas {value}'),
  scope: text('Scope', 'Champ'),
  recommendation: text('Recommendation', 'Recommandation'),
  definition: text('Definition', 'Définition'),
  remark: text('Remark', 'Remarque'),
  when: text('when {condition}', 'quand {condition}'),
  always: text('no condition beyond the scope', 'aucune condition au-delà du champ'),
  told: text('told at {statement}', 'voir {statement}'),
  shown: text('Shown', 'Affiché'),
  place: {
    introduction: text('in the introduction', 'dans l’introduction'),
    question: text('at the question “{name}”', 'à la question « {name} »'),
    group: text('at the group “{name}”', 'au groupe « {name} »'),
    option: text('at the option “{name}”', 'à l’option « {name} »'),
    references: text('among the references', 'parmi les références'),
    disclaimer: text('in the disclaimer', 'dans l’avertissement'),
    footer: text('at the end', 'à la fin'),
  } satisfies Record<Place['kind'], Text>,
  nowhere: text('Nobody uses this statement.', 'Personne ne se sert de cet énoncé.'),
  accounted: text(
    '{used} of {all} statements accounted for',
    '{used} énoncés sur {all} ont leur place',
  ),
};
