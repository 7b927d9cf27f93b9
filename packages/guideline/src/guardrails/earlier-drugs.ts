import { fill, includes, type Text, textOf, type Voices } from '@renavigate/engine';
import { oncologist, oncologistAndPharmacist } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { drugInformation } from '../drugs/information.ts';
import { canadianTable2019, canadianTable2021 } from '../sources/sources.ts';
import { type Drug, type DrugValue, drugValues } from '../vocabulary/drugs.ts';
import { notToleratedDrugs } from '../vocabulary/history.ts';
import { progressedOn } from '../vocabulary/treatment.ts';
import type { ResearchedGuardrail, Source, Sources } from './guardrail.ts';
import { optionsWith } from './marked-options.ts';

function sourcesOf(drug: Drug): Sources | undefined {
  const { onlyIfNotUsed } = drugInformation(drug);
  if (onlyIfNotUsed === undefined) return undefined;
  const { in2019, in2021 } = onlyIfNotUsed;
  const later: readonly Source[] = in2021 === undefined ? [] : [canadianTable2021(...in2021)];
  return [canadianTable2019(...in2019), ...later];
}

const failedLabel = voices(
  text('{drug}: the cancer grew on it', '{drug} : le cancer a grossi pendant ce traitement'),
  text('Progression on {drug}', 'Progression sous ce médicament : {drug}'),
);

const failedCited = voices(
  text(
    'This choice contains {drug}. A Canadian table of 2019 lists it for later treatment only if it was not used before. Tell your team if the cancer grew while you took it. Ask why it may be offered again.',
    'Ce choix contient : {drug}. Un tableau canadien de 2019 le donne pour un traitement suivant seulement s’il n’a pas servi avant. Dites à votre équipe si le cancer a grossi pendant que vous le preniez. Demandez pourquoi il peut être offert de nouveau.',
  ),
  text(
    'Contains {drug}. Progression on it: KCRNC 2019 (Table 2) lists it after earlier therapy only if not previously used.',
    'Contient : {drug}. En cas de progression sous ce médicament : le KCRNC 2019 (tableau 2) ne le donne après un traitement antérieur que s’il n’a pas servi.',
  ),
);

const failedAsked = voices(
  text(
    'This choice contains {drug}. Tell your team if the cancer grew while you took it. Ask: “Why would the same drug work now?”',
    'Ce choix contient : {drug}. Dites à votre équipe si le cancer a grossi pendant que vous le preniez. Demandez : « Pourquoi le même médicament agirait-il maintenant ? »',
  ),
  text(
    'Contains {drug}. After progression on it: what speaks for giving it again?',
    'Contient : {drug}. Après une progression sous ce médicament : qu’est-ce qui justifie de le redonner ?',
  ),
);

const notBorneLabel = voices(
  text('{drug}: stopped for side effects', '{drug} : arrêté à cause d’effets secondaires'),
  text('{drug} not tolerated', 'Non toléré : {drug}'),
);

const notBorneAsked = voices(
  text(
    'This choice contains {drug}. Tell your team and your pharmacist if you had to stop it because of side effects, and which ones. Ask: “Would a lower dose or another drug be better for me?”',
    'Ce choix contient : {drug}. Dites à votre équipe et à votre pharmacien si vous avez dû l’arrêter à cause d’effets secondaires, et lesquels. Demandez : « Une dose plus faible ou un autre médicament serait-il mieux pour moi ? »',
  ),
  text(
    'Contains {drug}. After stopping it for toxicity: can it be given again, at which dose and with which checks?',
    'Contient : {drug}. Après un arrêt pour toxicité : peut-on le redonner, à quelle dose et avec quelle surveillance ?',
  ),
);

function named(template: Voices, { label }: { readonly label: Voices }): Voices {
  const of = (audience: keyof Voices): Text =>
    textOf((language) => fill(template[audience][language], { drug: label[audience][language] }));
  return { patient: of('patient'), clinician: of('clinician') };
}

function failed(drug: DrugValue): ResearchedGuardrail {
  const sources = sourcesOf(drug.id);
  const shared = {
    id: `progressedOn-${drug.id}`,
    label: named(failedLabel, drug),
    options: optionsWith(drug.id),
    when: includes(progressedOn, drug.id),
    askWhom: oncologist,
  };
  return sources === undefined
    ? { ...shared, kind: 'question', text: named(failedAsked, drug) }
    : { ...shared, kind: 'caution', text: named(failedCited, drug), sources };
}

function notBorne(drug: DrugValue): ResearchedGuardrail {
  return {
    id: `notTolerated-${drug.id}`,
    kind: 'question',
    label: named(notBorneLabel, drug),
    options: optionsWith(drug.id),
    when: includes(notToleratedDrugs, drug.id),
    text: named(notBorneAsked, drug),
    askWhom: oncologistAndPharmacist,
  };
}

/** A drug that already failed or was not tolerated marks every option that contains it; a drug of no option marks none. */
export const earlierDrugs: readonly ResearchedGuardrail[] = drugValues
  .filter(({ id }) => optionsWith(id).length > 0)
  .flatMap((drug) => [failed(drug), notBorne(drug)]);
