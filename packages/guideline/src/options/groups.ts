import type { OptionGroup } from '@renavigate/engine';
import { text } from '../base/text.ts';

/** The kinds of treatment and care. */
export const optionGroups = [
  {
    id: 'targeted',
    label: text(
      'Targeted therapy: drugs that block cancer growth',
      'Traitement ciblé : des médicaments qui bloquent la croissance du cancer',
    ),
  },
  {
    id: 'immunotherapy',
    label: text(
      'Immunotherapy: drugs that help the immune system',
      'Immunothérapie : des médicaments qui aident le système immunitaire',
    ),
  },
  {
    id: 'combination',
    label: text(
      'Immunotherapy together with a targeted drug',
      'Immunothérapie avec un médicament ciblé',
    ),
  },
  {
    id: 'systemic',
    label: text('Drug treatment of any kind', 'Traitement par médicaments, de tout type'),
  },
  { id: 'surgery', label: text('Surgery', 'Chirurgie') },
  { id: 'radiation', label: text('Radiation therapy', 'Radiothérapie') },
  {
    id: 'ablation',
    label: text(
      'Ablation: destroying the tumour with heat or cold',
      'Ablation : détruire la tumeur par la chaleur ou le froid',
    ),
  },
  {
    id: 'otherLocal',
    label: text('Other treatment of one place', 'Autre traitement d’un seul endroit'),
  },
  {
    id: 'watching',
    label: text(
      'Watching closely before any treatment',
      'Surveillance étroite avant tout traitement',
    ),
  },
  { id: 'chemotherapy', label: text('Chemotherapy', 'Chimiothérapie') },
  { id: 'supportiveCare', label: text('Care for how you feel', 'Soins pour votre bien-être') },
  { id: 'trials', label: text('Clinical trials', 'Essais cliniques') },
] as const satisfies readonly OptionGroup[];

/** The name of a kind of treatment; any other does not compile. */
export type GroupName = (typeof optionGroups)[number]['id'];

/** These kinds of treatment, in this order. */
export function groupsOf(...names: readonly GroupName[]): readonly OptionGroup[] {
  return names.flatMap((name) => optionGroups.filter(({ id }) => id === name));
}
