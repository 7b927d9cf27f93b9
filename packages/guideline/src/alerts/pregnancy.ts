import { type Alert, and, fill, includes, type Text, textOf, yes } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { readOnPregnancy } from '../guardrails/pregnancy.ts';
import { pregnant } from '../terms/organs.ts';
import { runningDrugs } from '../vocabulary/history.ts';

const taken = text('You are pregnant and take {drug}', 'Vous êtes enceinte et prenez {drug}');
const running = text('Pregnant, {drug} in progress', 'Grossesse, {drug} en cours');

const told = voices(
  text(
    'The leaflet of this drug warns of harm to an unborn baby. Call your cancer team today, and tell them both. Ask what to do before the next dose, and for a pregnancy team that works with them.',
    'La notice de ce médicament parle de méfaits pour un bébé à naître. Appelez votre équipe du cancer aujourd’hui, et dites-lui les deux. Demandez quoi faire avant la prochaine dose, et une équipe de grossesse qui travaille avec elle.',
  ),
  text(
    'The leaflet or label that was read warns of fetal harm: review the drug the same day, before the next dose, obstetrics and oncology together.',
    'La notice ou monographie lue met en garde contre un risque pour le fœtus : revoir le médicament le jour même, avant la prochaine dose, obstétrique et oncologie ensemble.',
  ),
);

/** A pregnancy while a drug runs whose leaflet warns of it. That the call is for today is ours, as the leaflets warn. */
export const pregnancyAlerts: readonly Alert[] = readOnPregnancy.map(({ drug, contraception }) => {
  const named = (label: Text) =>
    textOf((language) => fill(label[language], { drug: drug.name[language] }));
  return {
    id: `pregnantOn-${drug.id}`,
    kind: 'sign',
    label: { patient: named(taken), clinician: named(running) },
    when: and(yes(pregnant), includes(runningDrugs, drug.id)),
    text: told,
    sources: contraception.sources,
  };
});
