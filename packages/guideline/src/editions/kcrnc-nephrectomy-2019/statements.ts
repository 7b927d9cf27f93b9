import type { Statement, StatementKind, Text } from '@renavigate/engine';
import { text } from '../../text.ts';

type Row = readonly [locator: Text, kind: StatementKind, text: Text];

const statement = (number: string) =>
  text(`page 3, statement ${number}`, `page 3, énoncé ${number}`);
const page = (number: string) => text(`page ${number}`, `page ${number}`);

/** The four statements and what is said under them, in our own words. */
const rows = {
  'KCCN-1': [
    statement('1'),
    'information',
    text(
      'Whether to take out the kidney when the cancer has spread should ideally be decided by several kinds of specialists together.',
      'Enlever ou non le rein quand le cancer s’est propagé devrait idéalement être décidé par plusieurs spécialistes ensemble.',
    ),
  ],
  'KCCN-2': [
    statement('2'),
    'option',
    text(
      'Surgery on the kidney first should be offered to people in good general condition (ECOG 0 or 1, or Karnofsky 80 or more) with minimal symptoms from the spread, a kidney tumour that can be taken out, and limited spread. After it come treatment of single spots of spread, watching for a time, or drugs.',
      'Une chirurgie du rein d’abord devrait être offerte aux personnes en bon état général (ECOG 0 ou 1, ou Karnofsky de 80 ou plus) qui ont des symptômes minimes de la propagation, une tumeur du rein résécable et une propagation limitée. Ensuite viennent le traitement de taches isolées, une période de surveillance ou des médicaments.',
    ),
  ],
  'KCCN-3': [
    text('page 3, statement 3; page 6 repeats it', 'page 3, énoncé 3 ; répété à la page 6'),
    'option',
    text(
      'The kidney should not be taken out when any of these is there: marked symptoms from the spread, active spread in the brain or spinal cord, little cancer in the kidney beside that outside it, fast growth, poor general condition (ECOG above 1 or Karnofsky below 80), limited life expectancy.',
      'Le rein ne devrait pas être enlevé en présence de l’un de ces constats : symptômes importants de la propagation, propagation active au cerveau ou à la moelle épinière, peu de cancer dans le rein par rapport au reste, croissance rapide, mauvais état général (ECOG au-dessus de 1 ou Karnofsky sous 80), espérance de vie limitée.',
    ),
  ],
  'KCCN-4': [
    statement('4'),
    'option',
    text(
      'To people whom neither statement 2 nor statement 3 fits, drugs should be offered first. Surgery on the kidney is considered after a clear response.',
      'Aux personnes à qui ni l’énoncé 2 ni l’énoncé 3 ne convient, des médicaments devraient être offerts d’abord. La chirurgie du rein est envisagée après une réponse nette.',
    ),
  ],
  'KCCN-5': [
    page('6'),
    'option',
    text(
      'When little cancer is left after surgery on the kidney first, watching or treating single spots of spread may be considered.',
      'Quand il reste peu de cancer après une chirurgie du rein d’abord, une surveillance ou le traitement de taches isolées peut être envisagé.',
    ),
  ],
  'KCCN-6': [
    page('6'),
    'option',
    text(
      'When many spots of cancer are left after surgery on the kidney first, drugs should be started.',
      'Quand il reste plusieurs foyers de cancer après une chirurgie du rein d’abord, des médicaments devraient être commencés.',
    ),
  ],
  'KCCN-7': [
    page('6'),
    'option',
    text(
      'Surgery on the kidney that was ruled out may be looked at again when the person’s condition improves.',
      'Une chirurgie du rein qui a été écartée peut être réexaminée quand l’état de la personne s’améliore.',
    ),
  ],
  'KCCN-8': [
    page('6'),
    'option',
    text(
      'After a complete or a meaningful partial response to drugs, surgery on the kidney should ideally be considered. How long to give drugs before it is said to be uncertain.',
      'Après une réponse complète ou une réponse partielle notable aux médicaments, une chirurgie du rein devrait idéalement être envisagée. Le texte dit qu’on ignore combien de temps donner les médicaments avant.',
    ),
  ],
  'KCCN-9': [
    page('9'),
    'information',
    text(
      'Once the surgery is decided, the way to operate should be chosen as for taking out a kidney without spread: by the patient, the tumour, the surgeon’s experience and what else must be done.',
      'Une fois la chirurgie décidée, la façon d’opérer devrait être choisie comme pour l’ablation d’un rein sans propagation : selon le patient, la tumeur, l’expérience du chirurgien et ce qu’il faut faire d’autre.',
    ),
  ],
  'KCCN-10': [
    page('9'),
    'information',
    text(
      'It is appropriate to leave the adrenal gland in place when it holds no cancer and this is technically possible.',
      'Il convient de laisser la surrénale en place quand elle est sans cancer et que c’est techniquement possible.',
    ),
  ],
  'KCCN-ERR': [
    page('6'),
    'information',
    text(
      'In its sentence on good general condition, page 6 prints ECOG above 1 or Karnofsky below 80: the bounds of statement 2 the wrong way round.',
      'Dans sa phrase sur le bon état général, la page 6 imprime ECOG au-dessus de 1 ou Karnofsky sous 80 : les bornes de l’énoncé 2, à l’envers.',
    ),
  ],
} as const satisfies Readonly<Record<string, Row>>;

/** Every statement that is held of this edition. */
export const statements: readonly Statement[] = Object.entries(rows).map(
  ([id, [locator, kind, wording]]) => ({ id, kind, locator, text: wording }),
);
