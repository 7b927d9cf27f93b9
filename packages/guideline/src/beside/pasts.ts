import { includes, not, type Past, type PastPart } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { optionCatalogue } from '../options/catalogue.ts';
import { drugsOf } from '../options/drugs-of.ts';
import { type Drug, drugValues } from '../vocabulary/drugs.ts';
import { notToleratedDrugs, respondedTo, runningDrugs } from '../vocabulary/history.ts';
import { progressedOn, receivedDrugs } from '../vocabulary/treatment.ts';

/** A drug as a part of an option: whether it was had, and what is known of that. */
function partOf(drug: Drug): readonly PastPart[] {
  const details = [
    {
      id: 'running',
      label: voices(
        text('you take it now', 'vous le prenez maintenant'),
        text('being given now', 'en cours'),
      ),
      when: includes(runningDrugs, drug),
    },
    {
      id: 'stopped',
      label: voices(
        text('you no longer take it', 'vous ne le prenez plus'),
        text('no longer given', 'n’est plus donné'),
      ),
      when: not(includes(runningDrugs, drug)),
    },
    {
      id: 'responded',
      label: voices(
        text('the cancer shrank', 'le cancer a diminué'),
        text('objective response', 'réponse objective'),
      ),
      when: includes(respondedTo, drug),
    },
    {
      id: 'progressed',
      label: voices(
        text('the cancer grew on it', 'le cancer a grossi pendant ce traitement'),
        text('progression on it', 'progression sous ce médicament'),
      ),
      when: includes(progressedOn, drug),
    },
    {
      id: 'notTolerated',
      label: voices(
        text('stopped for side effects', 'arrêté à cause d’effets secondaires'),
        text('not tolerated', 'non toléré'),
      ),
      when: includes(notToleratedDrugs, drug),
    },
  ];
  return drugValues
    .filter(({ id }) => id === drug)
    .map(({ label }) => ({ id: drug, label, had: includes(receivedDrugs, drug), details }));
}

/** Every option with drugs, by its drugs. An option was had when each of its drugs was, together or one by one. */
export const pasts: readonly Past[] = optionCatalogue
  .map(({ id }) => ({ option: id, parts: drugsOf[id].flatMap(partOf) }))
  .filter(({ parts }) => parts.length > 0);
