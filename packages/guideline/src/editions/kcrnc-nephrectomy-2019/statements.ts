import type { Statement, StatementKind, Text } from '@renavigate/engine';
import { text } from '../../base/text.ts';

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
      'When the cancer has spread, should the kidney be taken out? Ideally, several kinds of specialists should decide this together.',
      'Faut-il enlever le rein quand le cancer s’est propagé ? Idéalement, plusieurs spécialistes devraient en décider ensemble.',
    ),
  ],
  'KCCN-2': [
    statement('2'),
    'option',
    text(
      'Surgery on the kidney first should be offered to people of whom all of this is true. They are in good general condition (ECOG 0 or 1, or Karnofsky 80 or more). They have minimal symptoms from the spread. The kidney tumour can be taken out, and the spread is limited. After the surgery come treatment of single spots of spread, watching for a time, or drugs.',
      'Une chirurgie du rein d’abord devrait être offerte aux personnes pour qui tout ceci est vrai. Elles sont en bon état général (ECOG 0 ou 1, ou Karnofsky de 80 ou plus). Elles ont des symptômes minimes de la propagation. La tumeur du rein est résécable, et la propagation est limitée. Ensuite viennent le traitement de taches isolées, une période de surveillance ou des médicaments.',
    ),
  ],
  'KCCN-3': [
    text('page 3, statement 3; page 6 repeats it', 'page 3, énoncé 3 ; répété à la page 6'),
    'option',
    text(
      'The kidney should not be taken out when any one of these is there. There are marked symptoms from the spread. There is active spread in the brain or spinal cord. There is little cancer in the kidney beside that outside it. The cancer grows fast. General condition is poor (ECOG above 1 or Karnofsky below 80). Life expectancy is limited.',
      'Le rein ne devrait pas être enlevé quand l’un de ces constats est là. La propagation cause des symptômes importants. Il y a une propagation active au cerveau ou à la moelle épinière. Il y a peu de cancer dans le rein par rapport au reste. Le cancer grossit vite. L’état général est mauvais (ECOG au-dessus de 1 ou Karnofsky sous 80). L’espérance de vie est limitée.',
    ),
  ],
  'KCCN-4': [
    statement('4'),
    'option',
    text(
      'Some people fit neither statement 2 nor statement 3. To them, drugs should be offered first. Surgery on the kidney is considered after a clear response.',
      'Ni l’énoncé 2 ni l’énoncé 3 ne convient à certaines personnes. Des médicaments devraient leur être offerts d’abord. La chirurgie du rein est envisagée après une réponse nette.',
    ),
  ],
  'KCCN-5': [
    page('6'),
    'option',
    text(
      'Little cancer may be left after surgery on the kidney first. Then watching, or treating single spots of spread, may be considered.',
      'Il reste parfois peu de cancer après une chirurgie du rein d’abord. Une surveillance ou le traitement de taches isolées peut alors être envisagé.',
    ),
  ],
  'KCCN-6': [
    page('6'),
    'option',
    text(
      'When many spots of cancer are left after surgery on the kidney first, drugs should be started.',
      'Il reste parfois plusieurs foyers de cancer après une chirurgie du rein d’abord. On devrait alors commencer des médicaments.',
    ),
  ],
  'KCCN-7': [
    page('6'),
    'option',
    text(
      'Surgery on the kidney may have been ruled out. It may be looked at again when the person’s condition improves.',
      'Une chirurgie du rein a peut-être été écartée. Elle peut être réexaminée quand l’état de la personne s’améliore.',
    ),
  ],
  'KCCN-8': [
    page('6'),
    'option',
    text(
      'After a complete or a meaningful partial response to drugs, surgery on the kidney should ideally be considered. How long should drugs be given before it? That is said to be uncertain.',
      'La réponse aux médicaments peut être complète, ou partielle et notable. Alors, on devrait idéalement envisager une chirurgie du rein. Le texte dit qu’on ignore combien de temps donner les médicaments avant.',
    ),
  ],
  'KCCN-9': [
    page('9'),
    'information',
    text(
      'Once the surgery is decided, the way to operate should be chosen as for taking out a kidney without spread. It goes by the patient, the tumour, the surgeon’s experience and what else must be done.',
      'Une fois la chirurgie décidée, la façon d’opérer devrait être choisie comme pour l’ablation d’un rein sans propagation. Elle dépend du patient, de la tumeur, de l’expérience du chirurgien et de ce qu’il faut faire d’autre.',
    ),
  ],
  'KCCN-10': [
    page('9'),
    'information',
    text(
      'The adrenal gland may hold no cancer. Then it is appropriate to leave it in place, if that can be done.',
      'Il convient de laisser la surrénale en place quand elle est sans cancer et que c’est techniquement possible.',
    ),
  ],
  'KCCN-ERR': [
    page('6'),
    'information',
    text(
      'In its sentence on good general condition, page 6 prints ECOG above 1 or Karnofsky below 80. These are the bounds of statement 2 the wrong way round.',
      'Dans sa phrase sur le bon état général, la page 6 imprime ECOG au-dessus de 1 ou Karnofsky sous 80. Ce sont les bornes de l’énoncé 2, à l’envers.',
    ),
  ],
} as const satisfies Readonly<Record<string, Row>>;

/** Every statement that is held of this edition. */
export const statements: readonly Statement[] = Object.entries(rows).map(
  ([id, [locator, kind, wording]]) => ({ id, kind, locator, text: wording }),
);
