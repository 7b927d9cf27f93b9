import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: Text, ...ids: readonly string[]) =>
  leaveOutOf('evidence-2026.json', reason, ...ids);

/** Rows of the evidence of 2024 to 2026 that are no figure of a trial. */
export const evidence2026LeftOut = [
  ...leaveOut(
    text(
      'Its figures stand already with KEYNOTE-564; the place of publication was added there.',
      'Ses chiffres figurent déjà avec KEYNOTE-564 ; le lieu de publication y a été ajouté.',
    ),
    'EV26-KN564-5Y',
  ),
  ...leaveOut(
    text(
      'It is told in the population of LITESPARK-022, and has no figure.',
      'C’est dit dans la population de LITESPARK-022, sans chiffre.',
    ),
    'EV26-LS022-NED',
  ),
  ...leaveOut(
    text(
      'A review without figures, told as a note beside KEYNOTE-564.',
      'Une revue sans chiffre, dite dans une note avec KEYNOTE-564.',
    ),
    'EV26-POSTMET',
  ),
  ...leaveOut(
    text(
      'No result yet: told as a notice beside surgery of the kidney.',
      'Aucun résultat encore : dit dans un avis avec la chirurgie du rein.',
    ),
    'EV26-NORDIC',
  ),
  ...leaveOut(
    text(
      'One group and nothing compared, of a pair that no text here names as an option.',
      'Un seul groupe sans comparaison, pour un duo qu’aucun texte d’ici ne nomme comme option.',
    ),
    'EV26-LS003',
  ),
  ...leaveOutOf(
    'evidence-mended-2026.json',
    text(
      'The harms of a study that is left out.',
      'Les effets nocifs d’une étude qui est laissée de côté.',
    ),
    'EM26-LS003-AE',
  ),
  ...leaveOut(
    text(
      'How many people got which treatment tells nothing of what an option does.',
      'Le nombre de gens qui ont reçu tel traitement ne dit rien de l’effet d’une option.',
    ),
    'EV26-CKCIS-USE',
  ),
];
