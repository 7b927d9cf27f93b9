import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import type { Citation, SideEffects } from './drug.ts';

/** Side effects in plain words. One is here only if the research verified it for some drug. */
const effects = {
  appetite: text('poor appetite', 'peu d’appétit'),
  bleeding: text('bleeding', 'saignements'),
  bloodPressure: text('high blood pressure', 'tension artérielle élevée'),
  bloodSugar: text(
    'high blood sugar and cholesterol',
    'trop de sucre et de cholestérol dans le sang',
  ),
  breath: text('shortness of breath or low oxygen', 'essoufflement ou manque d’oxygène'),
  chillsInDrip: text('chills or fever during the drip', 'frissons ou fièvre pendant la perfusion'),
  colds: text('colds and throat infections', 'rhumes et infections de la gorge'),
  confusion: text('confusion', 'confusion'),
  cough: text('cough', 'toux'),
  diarrhea: text('diarrhea', 'diarrhée'),
  fever: text('fever', 'fièvre'),
  hair: text('hair turning lighter', 'cheveux qui pâlissent'),
  handsAndFeet: text('sore hands and feet', 'mains et pieds sensibles'),
  hoarseVoice: text('hoarse voice', 'voix rauque'),
  itching: text('itching', 'démangeaisons'),
  jointMuscleBackPain: text(
    'joint, muscle or back pain',
    'mal aux jointures, aux muscles ou au dos',
  ),
  jointMuscleBonePain: text(
    'joint, muscle or bone pain',
    'mal aux jointures, aux muscles ou aux os',
  ),
  jointOrMusclePain: text('joint or muscle pain', 'mal aux jointures ou aux muscles'),
  jointPain: text('joint pain', 'mal aux jointures'),
  kidneys: text('kidney problems', 'problèmes de reins'),
  legSwelling: text('swelling of the legs', 'enflure des jambes'),
  lowBloodCounts: text('low blood counts', 'baisse des cellules du sang'),
  lowBloodPressure: text('very low blood pressure', 'tension artérielle très basse'),
  mouthSores: text('mouth sores', 'plaies dans la bouche'),
  muscleOrBonePain: text('muscle or bone pain', 'mal aux muscles ou aux os'),
  nausea: text('nausea', 'nausées'),
  nosebleeds: text('bleeding, such as nosebleeds', 'saignements, comme saigner du nez'),
  rash: text('rash', 'éruption sur la peau'),
  redBloodCells: text('low red blood cells', 'baisse des globules rouges'),
  redHandsAndFeet: text('sore, red hands and feet', 'mains et pieds rouges et sensibles'),
  shortBreath: text('shortness of breath', 'souffle court'),
  skinColour: text('yellow or discoloured skin', 'peau jaune ou qui change de couleur'),
  slowThyroid: text('a slow thyroid', 'thyroïde au ralenti'),
  soreMouth: text('sore mouth', 'bouche sensible'),
  stomachPain: text('stomach pain', 'mal de ventre'),
  swelling: text('swelling', 'enflure'),
  taste: text('change in taste', 'goût changé'),
  tiredness: text('tiredness', 'fatigue'),
  vomiting: text('vomiting', 'vomissements'),
  weakness: text('weakness', 'faiblesse'),
  weightLoss: text('weight loss', 'perte de poids'),
} as const satisfies Readonly<Record<string, Text>>;

/** What patient leaflets in Europe list as very common: said by more than 1 in 10 people who took the drug. */
function leaflet(brand: string): Citation {
  return {
    source: text(
      `European patient leaflet of ${brand} (2022), section 4: more than 1 in 10 people`,
      `Notice européenne pour le patient de ${brand} (2022), section 4 : plus d’une personne sur 10`,
    ),
  };
}

/** The side effects of one drug that its patient leaflet calls very common, with the researched row. */
export function sideEffectsInLeaflet(
  row: string,
  brand: string,
  ...items: readonly (keyof typeof effects)[]
): SideEffects {
  return { row, items: items.map((item) => effects[item]), citation: leaflet(brand) };
}

/** The side effects of one drug that were read in the cited source. */
export function sideEffects(
  citation: Citation,
  ...items: readonly (keyof typeof effects)[]
): SideEffects {
  return { items: items.map((item) => effects[item]), citation };
}
