import type { Text } from '@renavigate/engine';

/** What each drawing shows, for those who see it and for those who hear it. */
export const drawings = {
  vegf: {
    en: 'A tumour sends out a signal, VEGF, and blood vessels grow towards it. The drug blocks the signal, and fewer vessels reach the tumour.',
    fr: 'Une tumeur envoie un signal, le VEGF, et des vaisseaux sanguins poussent vers elle. Le médicament bloque le signal, et moins de vaisseaux atteignent la tumeur.',
  },
  checkpoint: {
    en: 'A cancer cell holds down a brake on an immune cell. The drug gets in between. The immune cell is free to attack.',
    fr: 'Une cellule du cancer appuie sur le frein d’une cellule immunitaire. Le médicament se met entre les deux. La cellule immunitaire est libre d’attaquer.',
  },
  ablation: {
    en: 'A thin needle goes through the skin into the tumour. Heat or cold at its tip destroys the tumour. The rest of the kidney stays.',
    fr: 'Une fine aiguille traverse la peau jusque dans la tumeur. La chaleur ou le froid à sa pointe détruit la tumeur. Le reste du rein demeure.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type DrawingName = keyof typeof drawings;
