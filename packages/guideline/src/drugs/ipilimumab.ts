import { atc, rxnorm } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { checkpointCautions } from './checkpoint-cautions.ts';
import { months } from './contraception.ts';
import type { DrugRow } from './drug.ts';
import { sideEffectsInLeaflet } from './side-effects.ts';
import { named, trials } from './sources.ts';

export const ipilimumab = {
  id: 'ipilimumab',
  name: text('ipilimumab', 'ipilimumab'),
  brand: 'Yervoy',
  otherNames: [],
  drugClass: 'ctla4Inhibitor',
  codes: [
    { system: atc, code: 'L01FX04', display: 'ipilimumab' },
    { system: rxnorm, code: '1094833', display: 'ipilimumab' },
  ],
  options: [],
  targets: text('CTLA-4', 'CTLA-4'),
  route: 'intravenous',
  doses: [
    {
      row: 'doseRcc/0',
      use: text('with nivolumab', 'avec le nivolumab'),
      amount: text('1 mg/kg', '1 mg/kg'),
      frequency: text('every 3 weeks, 4 times', 'toutes les 3 semaines, 4 fois'),
      schedule: text('on the same day, after nivolumab', 'le même jour, après le nivolumab'),
      citation: trials('CheckMate 214'),
    },
  ],
  cautions: [
    ...checkpointCautions,
    {
      row: 'cautions/5',
      kind: 'warning',
      about: ['immuneSystem'],
      text: voices(
        text(
          'Side effects come more often, and are worse, with the two drugs together than with one alone.',
          'Les effets secondaires sont plus fréquents et plus graves avec les deux médicaments ensemble qu’avec un seul.',
        ),
        text(
          'Adverse effects are more frequent and more severe with nivolumab and ipilimumab together than with either alone.',
          'Les effets indésirables sont plus fréquents et plus graves avec le nivolumab et l’ipilimumab ensemble qu’avec l’un ou l’autre seul.',
        ),
      ),
      citation: named(
        'Australian product information, boxed text',
        'Information australienne sur le produit, texte encadré',
      ),
    },
  ],
  sideEffects: sideEffectsInLeaflet(
    'SE26-ipilimumab',
    'Yervoy',
    'diarrhea',
    'rash',
    'itching',
    'tiredness',
    'nausea',
    'vomiting',
    'appetite',
    'stomachPain',
    'fever',
    'muscleOrBonePain',
    'swelling',
  ),
  concerns: {
    bleeding: {
      says: voices(
        text(
          'Bleeding of the stomach or bowel is a side effect of ipilimumab. Blood thinners may make it more likely.',
          'Un saignement de l’estomac ou de l’intestin est un effet secondaire de l’ipilimumab. Un anticoagulant peut le rendre plus probable.',
        ),
        text(
          'Ipilimumab: anticoagulants may make gastrointestinal bleeding more likely.',
          'Ipilimumab : les anticoagulants peuvent favoriser un saignement digestif.',
        ),
      ),
      sources: safety(55),
    },
  },
  contraception: {
    after: months(3),
    sources: safety(27, 28),
  },
} as const satisfies DrugRow;
