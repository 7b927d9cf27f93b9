import type { Text } from '@renavigate/engine';
import { text } from '../text.ts';
import type { Citation, SideEffects } from './drug.ts';

/** Side effects in plain words. One is here only if the research verified it for some drug. */
const effects = {
  appetite: text('poor appetite', 'peu d’appétit'),
  bloodPressure: text('high blood pressure', 'tension artérielle élevée'),
  bloodSugar: text(
    'high blood sugar and cholesterol',
    'trop de sucre et de cholestérol dans le sang',
  ),
  breath: text('shortness of breath or low oxygen', 'essoufflement ou manque d’oxygène'),
  confusion: text('confusion', 'confusion'),
  diarrhea: text('diarrhea', 'diarrhée'),
  hair: text('hair turning lighter', 'cheveux qui pâlissent'),
  handsAndFeet: text('sore hands and feet', 'mains et pieds sensibles'),
  hoarseVoice: text('hoarse voice', 'voix rauque'),
  itching: text('itching', 'démangeaisons'),
  kidneys: text('kidney problems', 'problèmes de reins'),
  lowBloodCounts: text('low blood counts', 'baisse des cellules du sang'),
  lowBloodPressure: text('very low blood pressure', 'tension artérielle très basse'),
  mouthSores: text('mouth sores', 'plaies dans la bouche'),
  nausea: text('nausea', 'nausées'),
  rash: text('rash', 'éruption sur la peau'),
  redBloodCells: text('low red blood cells', 'baisse des globules rouges'),
  redHandsAndFeet: text('sore, red hands and feet', 'mains et pieds rouges et sensibles'),
  skinColour: text('yellow or discoloured skin', 'peau jaune ou qui change de couleur'),
  soreMouth: text('sore mouth', 'bouche sensible'),
  swelling: text('swelling', 'enflure'),
  tiredness: text('tiredness', 'fatigue'),
  vomiting: text('vomiting', 'vomissements'),
  weakness: text('weakness', 'faiblesse'),
} as const satisfies Readonly<Record<string, Text>>;

/** The side effects of one drug that were read in the cited source. */
export function sideEffects(
  citation: Citation,
  ...items: readonly (keyof typeof effects)[]
): SideEffects {
  return { items: items.map((item) => effects[item]), citation };
}
