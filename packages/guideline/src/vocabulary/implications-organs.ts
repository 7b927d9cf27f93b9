import { type Implication, includes, no, or } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { autoimmuneActive, autoimmuneKinds, graftedOrgans, pregnant } from '../terms/organs.ts';
import { autoimmuneDisease, organTransplant, pregnancyPossible } from '../terms/safety.ts';
import { answer, implies } from './conclusions.ts';

const graft = text(
  'An organ can be named as grafted only if one was grafted.',
  'On ne peut nommer un organe greffé que si un organe a été greffé.',
);
const autoimmune = text(
  'A disease can be named, or active, only if it is there.',
  'Une maladie ne peut être nommée, ou active, que si elle est là.',
);

/** What follows from the organs, the immune system and a pregnancy. */
export const organImplications: readonly Implication[] = [
  {
    id: 'grafted-organ-then-transplant',
    when: or(...graftedOrgans.values.map(({ id }) => includes(graftedOrgans, id))),
    conclusion: answer(organTransplant, true),
    because: graft,
  },
  ...graftedOrgans.values.map(
    ({ id }): Implication => ({
      id: `no-transplant-then-not-grafted-${id}`,
      when: no(organTransplant),
      conclusion: { kind: 'includes', term: graftedOrgans.id, value: id, present: false },
      because: graft,
    }),
  ),
  {
    id: 'autoimmune-kind-then-autoimmune-disease',
    when: or(...autoimmuneKinds.values.map(({ id }) => includes(autoimmuneKinds, id))),
    conclusion: answer(autoimmuneDisease, true),
    because: autoimmune,
  },
  ...autoimmuneKinds.values.map(
    ({ id }): Implication => ({
      id: `no-autoimmune-disease-then-not-${id}`,
      when: no(autoimmuneDisease),
      conclusion: { kind: 'includes', term: autoimmuneKinds.id, value: id, present: false },
      because: autoimmune,
    }),
  ),
  ...implies(
    'autoimmune-active-then-autoimmune-disease',
    [autoimmuneActive, true],
    [autoimmuneDisease, true],
    autoimmune,
  ),
  ...implies(
    'pregnant-then-pregnancy-possible',
    [pregnant, true],
    [pregnancyPossible, true],
    text(
      'The question about pregnancy asks for both: there now, or possible.',
      'La question sur la grossesse demande les deux : en cours, ou possible.',
    ),
  ),
];
