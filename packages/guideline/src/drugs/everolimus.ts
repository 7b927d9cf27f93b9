import { atc, rxnorm } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { weeks } from './contraception.ts';
import { actsOnMtor } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { everyDay, onceADay } from './giving.ts';
import { sideEffects } from './side-effects.ts';
import { named, trials } from './sources.ts';

export const everolimus = {
  id: 'everolimus',
  name: text('everolimus', 'évérolimus'),
  brand: 'Afinitor',
  otherNames: ['évérolimus'],
  drugClass: 'mtorInhibitor',
  codes: [
    { system: atc, code: 'L01EG02', display: 'everolimus' },
    { system: rxnorm, code: '141704', display: 'everolimus' },
  ],
  options: [
    {
      id: 'everolimus',
      group: 'targeted',
      with: [],
      description: actsOnMtor,
    },
  ],
  targets: text('mTOR', 'mTOR'),
  route: 'oral',
  doses: [
    {
      row: 'doseRcc/0',
      use: text(
        'alone, after a drug that acts on VEGF',
        'seul, après un médicament qui agit sur le VEGF',
      ),
      amount: text('10 mg', '10 mg'),
      frequency: onceADay,
      schedule: everyDay,
      citation: named(
        'Trial: RECORD-1; dosage note of the Ontario funding programme (EAP)',
        'Essai : RECORD-1 ; note posologique du programme ontarien (PAE)',
      ),
    },
    {
      row: 'doseRcc/1',
      use: text('with lenvatinib', 'avec le lenvatinib'),
      amount: text('5 mg', '5 mg'),
      frequency: onceADay,
      schedule: everyDay,
      citation: trials('Study 205'),
    },
  ],
  cautions: [
    {
      row: 'cautions/0',
      kind: 'warning',
      about: ['mouth'],
      text: voices(
        text(
          'Mouth sores are common. In one study, 40 of 100 people had them, and 8 of 100 with a dummy pill.',
          'Les plaies dans la bouche sont fréquentes. Dans une étude, 40 personnes sur 100 en ont eu, et 8 sur 100 avec une pilule sans médicament.',
        ),
        text(
          'Stomatitis in 40% (8% with placebo) in RECORD-1.',
          'Stomatite chez 40 % (8 % sous placebo) dans RECORD-1.',
        ),
      ),
      citation: named('Trial: RECORD-1 (Motzer 2008)', 'Essai : RECORD-1 (Motzer 2008)'),
    },
  ],
  sideEffects: sideEffects(trials('RECORD-1'), 'mouthSores', 'rash', 'tiredness'),
  concerns: {
    woundHealing: {
      says: voices(
        text(
          'Wounds heal more slowly with everolimus. One text says to stop it at least 1 week before surgery and to wait 2 weeks after.',
          'Les plaies guérissent plus lentement avec l’évérolimus. Un texte dit de l’arrêter au moins 1 semaine avant une chirurgie et d’attendre 2 semaines après.',
        ),
        text(
          'Everolimus: delayed healing; not for at least 1 week before and 2 weeks after surgery (secondary text).',
          'Évérolimus : cicatrisation retardée ; pas pendant au moins 1 semaine avant et 2 semaines après une chirurgie (texte secondaire).',
        ),
      ),
      sources: safety(69, 70, 190),
    },
    cyp3a4: {
      says: voices(
        text(
          'Some medicines, St. John’s wort and grapefruit change how everolimus works.',
          'Certains médicaments, le millepertuis et le pamplemousse changent l’effet de l’évérolimus.',
        ),
        text(
          'Everolimus: azole antifungals, clarithromycin, erythromycin, ritonavir, verapamil, diltiazem, ciclosporin and ACE inhibitors add toxicity; inducers weaken it; no grapefruit.',
          'Évérolimus : les antifongiques azolés, la clarithromycine, l’érythromycine, le ritonavir, le vérapamil, le diltiazem, la ciclosporine et les IEC ajoutent à la toxicité ; les inducteurs l’affaiblissent ; pas de pamplemousse.',
        ),
      ),
      sources: safety(114),
    },
    hepatitis: {
      says: voices(
        text(
          'Hepatitis B that you had before can come back with everolimus.',
          'Une hépatite B que vous avez eue peut revenir avec l’évérolimus.',
        ),
        text(
          'Everolimus: hepatitis B has come back during treatment; infections can be fatal.',
          'Évérolimus : l’hépatite B est revenue pendant le traitement ; des infections peuvent être mortelles.',
        ),
      ),
      sources: safety(116, 192),
    },
    liverFunction: {
      says: voices(
        text(
          'With a weak liver, everolimus may start at a lower dose.',
          'Avec un foie faible, on peut commencer l’évérolimus à une dose plus basse.',
        ),
        text(
          'Everolimus: the start may be at 2.5, 5 or 7.5 mg a day.',
          'Évérolimus : on peut commencer à 2,5, 5 ou 7,5 mg par jour.',
        ),
      ),
      sources: safety(96),
    },
  },
  contraception: {
    after: weeks(8),
    sources: safety(21, 22, 191),
  },
  onlyIfNotUsed: {
    in2019: ['KC19-022', 'KC19-023', 'KC19-029', 'KC19-030'],
    in2021: ['KC21-029'],
  },
} as const satisfies DrugRow;
