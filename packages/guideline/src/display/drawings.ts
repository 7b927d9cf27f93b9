import type { OptionId, Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { drugsOf } from '../options/drugs-of.ts';
import { checkpointInhibitors, vegfDrugs } from '../vocabulary/drug-classes.ts';
import type { Drawing } from './display.ts';

function drawing(name: Drawing['name'], caption: Text): Drawing {
  return { name, caption };
}

const vegf = drawing(
  'vegf',
  text(
    'A tumour sends out a signal, VEGF, and blood vessels grow towards it. The drug blocks the signal, and fewer vessels reach the tumour.',
    'Une tumeur envoie un signal, le VEGF, et des vaisseaux sanguins poussent vers elle. Le médicament bloque le signal, et moins de vaisseaux atteignent la tumeur.',
  ),
);
const checkpoint = drawing(
  'checkpoint',
  text(
    'A cancer cell holds down a brake on an immune cell. The drug gets in between. The immune cell is free to attack.',
    'Une cellule du cancer appuie sur le frein d’une cellule immunitaire. Le médicament se met entre les deux. La cellule immunitaire est libre d’attaquer.',
  ),
);
const ablation = drawing(
  'ablation',
  text(
    'A thin needle goes through the skin into the tumour. Heat or cold at its tip destroys the tumour. The rest of the kidney stays.',
    'Une fine aiguille traverse la peau jusque dans la tumeur. La chaleur ou le froid à sa pointe détruit la tumeur. Le reste du rein demeure.',
  ),
);

/** Options of drugs that are known by their kind alone. */
const ofKinds: Readonly<Record<OptionId, readonly Drawing[]>> = {
  ablation: [ablation],
  vegfDrugAlone: [vegf],
  checkpointInhibitorAlone: [checkpoint],
  checkpointInhibitorWithVegfDrug: [vegf, checkpoint],
};

function drawingsOf(drugs: readonly string[]): readonly Drawing[] {
  const isAmong = (list: readonly string[]) => drugs.some((drug) => list.includes(drug));
  return [
    ...(isAmong(vegfDrugs) ? [vegf] : []),
    ...(isAmong(checkpointInhibitors) ? [checkpoint] : []),
  ];
}

/** The drawings that explain each option; most need none. */
export const drawings: Readonly<Record<OptionId, readonly Drawing[]>> = {
  ...Object.fromEntries(
    Object.entries(drugsOf).map(([option, drugs]) => [option, drawingsOf(drugs)] as const),
  ),
  ...ofKinds,
};
