import { text } from '../text.ts';
import { atc } from '../vocabulary/systems.ts';
import { tivozanibConcerns, tivozanibContraception } from './concerns/tivozanib.ts';
import { actsOnVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { onceADay } from './giving.ts';
import { sideEffects } from './side-effects.ts';
import { named, trials } from './sources.ts';

export const tivozanib = {
  id: 'tivozanib',
  name: text('tivozanib', 'tivozanib'),
  otherNames: [],
  drugClass: 'vegfTyrosineKinaseInhibitor',
  codes: [{ system: atc, code: 'L01EK03', display: 'tivozanib' }],
  options: [
    {
      id: 'tivozanib',
      group: 'targeted',
      with: [],
      description: actsOnVegf,
    },
  ],
  targets: text('VEGFR1-3', 'VEGFR1-3'),
  route: 'oral',
  doses: [
    {
      row: 'doseRcc/0',
      use: text(
        'as the third drug treatment or later, outside Canada',
        'comme troisième traitement médicamenteux ou plus tard, hors du Canada',
      ),
      amount: text('1.34 mg', '1,34 mg'),
      frequency: onceADay,
      schedule: text('3 weeks on, then 1 week off', '3 semaines de prise, puis 1 semaine de pause'),
      citation: trials('TIVO-3', 'TiNivo-2'),
    },
  ],
  cautions: undefined,
  sideEffects: sideEffects(
    named('Trials: TIVO-3; TIVO-1 for hoarseness', 'Essais : TIVO-3 ; TIVO-1 pour la voix rauque'),
    'bloodPressure',
    'diarrhea',
    'tiredness',
    'hoarseVoice',
  ),
  concerns: tivozanibConcerns,
  contraception: tivozanibContraception,
} as const satisfies DrugRow;
