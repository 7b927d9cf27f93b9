import type { Text, Voices } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';

export type DrugClass = keyof typeof drugClasses;
export type Route = keyof typeof routes;

export type CautionKind =
  | 'contraindication'
  | 'boxedWarning'
  | 'warning'
  | 'beforeStart'
  | 'monitoring'
  | 'interaction'
  | 'combination'
  | 'liver'
  | 'kidney'
  | 'liverOrKidney';

const helpsImmuneSystem = text(
  'A drug that helps the immune system find cancer cells (immunotherapy).',
  'Un médicament qui aide le système immunitaire à trouver les cellules du cancer (immunothérapie).',
);
const wakesImmuneSystem = text(
  'An older drug that wakes up the immune system (immunotherapy).',
  'Un médicament plus ancien (immunothérapie). Il éveille le système qui défend le corps (système immunitaire).',
);

/** What kind of drug it is. */
export const drugClasses = {
  vegfTyrosineKinaseInhibitor: voices(
    text(
      'A targeted drug that acts on VEGF, a protein that helps tumours grow blood vessels.',
      'Un médicament ciblé qui agit sur le VEGF, une protéine qui aide les tumeurs à former des vaisseaux sanguins.',
    ),
    text('VEGFR tyrosine kinase inhibitor', 'inhibiteur de la tyrosine kinase du VEGFR'),
  ),
  vegfAntibody: voices(
    text(
      'An antibody against VEGF, a protein that helps tumours grow blood vessels.',
      'Un anticorps contre le VEGF, une protéine qui aide les tumeurs à former des vaisseaux sanguins.',
    ),
    text('anti-VEGF antibody', 'anticorps anti-VEGF'),
  ),
  mtorInhibitor: voices(
    text(
      'A targeted drug that acts on mTOR, a protein that helps cells grow.',
      'Un médicament ciblé qui agit sur la mTOR, une protéine qui aide les cellules à grossir.',
    ),
    text('mTOR inhibitor', 'inhibiteur de la mTOR'),
  ),
  hif2AlphaInhibitor: voices(
    text(
      'A targeted drug that acts on HIF-2α, a protein in cancer cells.',
      'Un médicament ciblé qui agit sur la HIF-2α, une protéine des cellules du cancer.',
    ),
    text('HIF-2α inhibitor', 'inhibiteur de la HIF-2α'),
  ),
  pd1Inhibitor: voices(helpsImmuneSystem, text('PD-1 inhibitor', 'inhibiteur de PD-1')),
  pdL1Inhibitor: voices(helpsImmuneSystem, text('PD-L1 inhibitor', 'inhibiteur de PD-L1')),
  ctla4Inhibitor: voices(helpsImmuneSystem, text('CTLA-4 inhibitor', 'inhibiteur de CTLA-4')),
  cytokine: voices(wakesImmuneSystem, text('cytokine', 'cytokine')),
} as const satisfies Readonly<Record<string, Voices>>;

/** How it is given. */
export const routes = {
  oral: voices(text('by mouth', 'par la bouche'), text('oral', 'voie orale')),
  intravenous: voices(
    text('into a vein, through a needle or tube', 'dans une veine, par une aiguille ou un tube'),
    text('intravenous', 'voie intraveineuse'),
  ),
  subcutaneous: voices(
    text('by a needle under the skin', 'par une aiguille sous la peau'),
    text('subcutaneous', 'voie sous-cutanée'),
  ),
} as const satisfies Readonly<Record<string, Voices>>;

/** What each kind of caution is called, in the order in which they are best read. */
export const cautionKinds: Readonly<Record<CautionKind, Text>> = {
  boxedWarning: text('The strongest warnings on the label', 'Les mises en garde les plus fortes'),
  contraindication: text('When it is not given', 'Quand il n’est pas donné'),
  warning: text('Serious problems to watch for', 'Problèmes graves à surveiller'),
  beforeStart: text('Before you start', 'Avant de commencer'),
  monitoring: text('Checks during treatment', 'Suivi pendant le traitement'),
  interaction: text('Other medicines and food', 'Autres médicaments et aliments'),
  combination: text('Together with another drug', 'Avec un autre médicament'),
  liver: text('If the liver does not work well', 'Si le foie fonctionne mal'),
  kidney: text('If the kidneys do not work well', 'Si les reins fonctionnent mal'),
  liverOrKidney: text(
    'If the liver or the kidneys do not work well',
    'Si le foie ou les reins fonctionnent mal',
  ),
};
