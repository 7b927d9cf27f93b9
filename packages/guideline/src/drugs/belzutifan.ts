import { atc } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import * as read from '../sources/label-sources.ts';
import { safety } from '../sources/safety-sources.ts';
import { weeks } from './contraception.ts';
import type { DrugRow } from './drug.ts';
import { onceADay } from './giving.ts';
import { sideEffects } from './side-effects.ts';
import { named, usLabel } from './sources.ts';

const label = (section: string) => usLabel(['belzutifan', 'belzutifan'], section);

export const belzutifan = {
  id: 'belzutifan',
  name: text('belzutifan', 'belzutifan'),
  brand: 'Welireg',
  otherNames: [],
  drugClass: 'hif2AlphaInhibitor',
  codes: [{ system: atc, code: 'L01XX74', display: 'belzutifan' }],
  options: [
    {
      id: 'belzutifan',
      group: 'targeted',
      with: [],
      description: text(
        'A targeted drug that blocks HIF-2α, a protein that helps tumours grow.',
        'Un médicament ciblé qui bloque la HIF-2α, une protéine qui aide les tumeurs à grossir.',
      ),
    },
  ],
  targets: text('HIF-2α', 'HIF-2α'),
  route: 'oral',
  doses: [
    {
      row: 'doseRcc/0',
      use: text(
        'after a PD-1 or PD-L1 drug and a VEGF drug (tyrosine kinase inhibitor)',
        'après un médicament anti-PD-1 ou anti-PD-L1 et un médicament anti-VEGF (inhibiteur de la tyrosine kinase)',
      ),
      amount: text('120 mg (3 × 40 mg)', '120 mg (3 × 40 mg)'),
      frequency: onceADay,
      schedule: text(
        'every day, without a break; swallowed whole',
        'tous les jours, sans pause ; à avaler entier',
      ),
      citation: named(
        'Trial: LITESPARK-005; US label: belzutifan, section 2',
        'Essai : LITESPARK-005 ; étiquette américaine : belzutifan, section 2',
      ),
    },
  ],
  cautions: [
    {
      row: 'cautions/0',
      kind: 'warning',
      about: ['bloodAndUrineTests'],
      text: voices(
        text(
          'It can lower your red blood cells (anemia). Your blood is checked before and during treatment. The drug may be paused.',
          'Il peut faire baisser vos globules rouges (anémie). Votre sang est vérifié avant et pendant le traitement. Le médicament peut être suspendu.',
        ),
        text(
          'Anaemia: haemoglobin before and throughout treatment; hold below 80 g/L (8 g/dL; an older US text has 9).',
          'Anémie : hémoglobine avant et tout au long du traitement ; suspendre sous 80 g/L (8 g/dL ; un texte américain plus ancien dit 9).',
        ),
      ),
      citation: label('5.1 (2024)'),
    },
    {
      row: 'cautions/1',
      kind: 'warning',
      about: ['lungs'],
      text: voices(
        text(
          'It can lower the oxygen in your blood. A clip on the finger checks it before and during treatment. The drug may be paused or stopped.',
          'Il peut faire baisser l’oxygène dans votre sang. Une pince au doigt le vérifie avant et pendant le traitement. Le médicament peut être suspendu ou arrêté.',
        ),
        text(
          'Hypoxia: pulse oximetry before and throughout treatment; hold or stop if severe.',
          'Hypoxie : oxymétrie de pouls avant et tout au long du traitement ; suspendre ou arrêter si elle est grave.',
        ),
      ),
      citation: label('5.2'),
    },
    {
      row: 'cautions/2',
      kind: 'boxedWarning',
      about: ['pregnancy'],
      text: voices(
        text(
          'It can harm an unborn baby. Birth control with hormones may fail while you have it. Ask which other kind to use.',
          'Il peut nuire à un bébé à naître. La contraception hormonale peut échouer pendant que vous le prenez. Demandez quelle autre méthode utiliser.',
        ),
        text(
          'Embryo-fetal harm; hormonal contraception may fail: use a non-hormonal method.',
          'Toxicité embryofœtale ; la contraception hormonale peut échouer : utiliser une méthode non hormonale.',
        ),
      ),
      citation: named(
        'US label: belzutifan, boxed warning and section 7.2',
        'Étiquette américaine : belzutifan, mise en garde encadrée et section 7.2',
      ),
    },
    {
      row: 'cautions/3',
      kind: 'interaction',
      about: ['otherMedicines'],
      text: voices(
        text(
          'Some medicines raise the amount of it in your blood. It can also lower the amount of other medicines. Show your pharmacist all that you take.',
          'Certains médicaments augmentent sa quantité dans votre sang. Il peut aussi réduire la quantité d’autres médicaments. Montrez à votre pharmacien tout ce que vous prenez.',
        ),
        text(
          'UGT2B17 or CYP2C19 inhibitors raise exposure; lowers exposure to sensitive CYP3A4 substrates.',
          'Les inhibiteurs de l’UGT2B17 ou du CYP2C19 augmentent l’exposition ; diminue l’exposition aux substrats sensibles du CYP3A4.',
        ),
      ),
      citation: label('7'),
    },
    {
      row: 'cautions/4',
      kind: 'warning',
      about: ['otherMedicines'],
      text: voices(
        text(
          'Some drugs for anemia (erythropoietin type) have not been shown to be safe with it.',
          'Il n’est pas démontré que certains médicaments contre l’anémie (de type érythropoïétine) soient sûrs avec lui.',
        ),
        text(
          'Erythropoietin-type drugs: safety not established (VHL disease).',
          'Médicaments de type érythropoïétine : innocuité non établie (maladie de VHL).',
        ),
      ),
      citation: label('5.1'),
    },
  ],
  sideEffects: sideEffects(
    named(
      'US label: belzutifan; trial: LITESPARK-005',
      'Étiquette américaine : belzutifan ; essai : LITESPARK-005',
    ),
    'redBloodCells',
    'breath',
  ),
  contraception: {
    after: weeks(1),
    needsBarrier: true,
    sources: [
      read.usLabel('Belzutifan', 'boxed warning; section 7.2', 'belzutifan/cautions/2'),
      ...safety(31, 157, 159),
    ],
  },
} as const satisfies DrugRow;
