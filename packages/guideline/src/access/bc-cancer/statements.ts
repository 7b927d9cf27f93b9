import type { Statement, StatementKind, Text } from '@renavigate/engine';
import { text } from '../../base/text.ts';

const eligibility = (protocol: string) =>
  text(`${protocol}, eligibility`, `${protocol}, admissibilité`);

type Row = readonly [locator: Text, kind: StatementKind, text: Text];

/** What the protocols say of whom the province provides a treatment to, in our own words. */
const rows = {
  'BCC-PEMAX-1': [
    eligibility('GUAVPEMAX'),
    'coverage',
    text(
      'Pembrolizumab with axitinib is provided as the first drug treatment of cancer that has spread. Any type of kidney cancer and any IMDC risk group will do.',
      'Le pembrolizumab avec axitinib est fourni comme premier traitement par médicaments d’un cancer qui s’est propagé. Tout type de cancer du rein et tout groupe de risque IMDC conviennent.',
    ),
  ],
  'BCC-PEMAX-2': [
    eligibility('GUAVPEMAX'),
    'coverage',
    text('No test of PD-L1 is asked for.', 'Aucun test de PD-L1 n’est demandé.'),
  ],
  'BCC-PEMAX-3': [
    eligibility('GUAVPEMAX'),
    'coverage',
    text('General condition is ECOG 0, 1 or 2.', 'L’état général est ECOG 0, 1 ou 2.'),
  ],
  'BCC-PEMAX-4': [
    eligibility('GUAVPEMAX'),
    'coverage',
    text(
      'Cancer in the brain or spinal cord that is stable is no obstacle.',
      'Un cancer au cerveau ou à la moelle épinière qui est stable n’est pas un obstacle.',
    ),
  ],
  'BCC-PEMAX-5': [
    text('GUAVPEMAX, exclusions', 'GUAVPEMAX, exclusions'),
    'coverage',
    text(
      'It is not provided when an autoimmune disease is active.',
      'Il n’est pas fourni quand une maladie auto-immune est active.',
    ),
  ],
  'BCC-PEMAX-6': [
    text('GUAVPEMAX, exclusions', 'GUAVPEMAX, exclusions'),
    'caution',
    text(
      'Care is asked for with drugs that hold back the immune system for a long time. The same is true of more than 10 mg of prednisone a day, or the like.',
      'La prudence est demandée avec des médicaments qui freinent longtemps les défenses du corps, ou avec plus de 10 mg de prednisone par jour ou l’équivalent.',
    ),
  ],
  'BCC-PEMAX-7': [
    text('GUAVPEMAX, tests before the start', 'GUAVPEMAX, examens avant le début'),
    'information',
    text(
      'Before the start there are blood tests, a urine test and a chest x-ray. Blood tests look at blood cells, salts, kidneys, liver, LDH, uric acid, the thyroid and morning cortisol.',
      'Avant le début, il y a des prises de sang, une analyse d’urine et une radiographie des poumons. Les prises de sang portent sur les cellules du sang, les sels, les reins, le foie, la LDH, l’acide urique, la thyroïde et le cortisol du matin.',
    ),
  ],
  'BCC-PEMAX-8': [
    text('GUAVPEMAX, tests before each treatment', 'GUAVPEMAX, examens avant chaque traitement'),
    'information',
    text(
      'Before each treatment there are blood tests and a urine test. Blood tests look at blood cells, salts, kidneys, liver, LDH, uric acid and the thyroid.',
      'Avant chaque traitement, il y a des prises de sang et une analyse d’urine. Les prises de sang portent sur les cellules du sang, les sels, les reins, le foie, la LDH, l’acide urique et la thyroïde.',
    ),
  ],
  'BCC-NIVC-1': [
    eligibility('GUAVNIVC'),
    'coverage',
    text(
      'Nivolumab with cabozantinib is provided for cancer that is advanced or has spread. No drug was given for it before.',
      'Le nivolumab avec cabozantinib est fourni pour un cancer avancé ou qui s’est propagé. Aucun médicament n’a été donné avant contre le cancer avancé.',
    ),
  ],
  'BCC-NIVC-2': [
    eligibility('GUAVNIVC'),
    'coverage',
    text(
      'Any type of kidney cancer will do. The copy breaks off after these words.',
      'Tout type de cancer du rein convient. La copie s’arrête après ces mots.',
    ),
  ],
  'BCC-JPEM-6': [
    text('GUAJPEM, first note', 'GUAJPEM, première note'),
    'coverage',
    text(
      'After pembrolizumab that was given after surgery, an immune checkpoint drug may be used for advanced cancer when the last dose was 6 months ago or longer. What holds before 6 months is not said.',
      'Après du pembrolizumab donné après une chirurgie, un inhibiteur de points de contrôle peut servir contre un cancer avancé quand la dernière dose date de 6 mois ou plus. Ce qui vaut avant 6 mois n’est pas dit.',
    ),
  ],
} as const satisfies Readonly<Record<string, Row>>;

/** The name of a statement of these protocols; any other does not compile. */
export type BcStatement = keyof typeof rows;

export const statements: readonly Statement[] = Object.entries<Row>(rows).map(
  ([id, [locator, kind, words]]) => ({ id, locator, kind, text: words }),
);
