import {
  amount,
  and,
  type Band,
  compare,
  measured,
  no,
  type Voices,
  yes,
} from '@renavigate/engine';
import { oncologist as askWhom } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import {
  adjuvantBorders,
  contact03,
  corrections,
  rechallengeMetaAnalysis,
  tinivo2,
} from '../sources/sources.ts';
import { checkpointInhibitorOnlyAdjuvant, monthsSinceAdjuvant } from '../terms/adjuvant.ts';
import { includesKind } from '../vocabulary/drug-classes.ts';
import { monthsSinceCheckpointInhibitor } from '../vocabulary/history.ts';
import { receivedDrugs } from '../vocabulary/treatment.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { checkpointInhibitorOptions as options } from './marked-options.ts';

const received = includesKind(receivedDrugs, 'checkpointInhibitor');

const monthsFrom = (operator: Parameters<typeof compare>[1], months: number) =>
  compare(measured(monthsSinceAdjuvant), operator, amount(months, 'mo'));

/** Sources draw their lines at six and at twelve months. Completed months: the very sixth and twelfth stand on both sides. */
const soon = monthsFrom('<=', 6);
const between = and(monthsFrom('>=', 6), monthsFrom('<=', 12));
const long = monthsFrom('>', 12);

const { britishColumbia, litespark011, stellar304, checkmate9er, pdigree, england } =
  adjuvantBorders;

const afterSurgery: Voices = voices(
  text(
    'Immunotherapy given only after surgery, and again now',
    'Immunothérapie seulement après la chirurgie, et de nouveau maintenant',
  ),
  text(
    'Checkpoint inhibitor after an adjuvant one',
    'Inhibiteur de points de contrôle après un premier en adjuvant',
  ),
);

/** When the first one was given decides which of these holds; while that is not known, all of them are told. */
const band: Band = {
  id: 'checkpointInhibitorAfterAdjuvant',
  label: voices(
    text(
      'Immunotherapy before, and again now',
      'Une immunothérapie avant, et de nouveau maintenant',
    ),
    text(
      'Checkpoint inhibitor after an earlier one, interval not known',
      'Inhibiteur de points de contrôle après un premier, délai inconnu',
    ),
  ),
  lead: voices(
    text(
      'You had immunotherapy before. When you had it and the date of your last dose are not both known here. What fits you depends on them, so all of this is told.',
      'Vous avez déjà reçu une immunothérapie. Quand vous l’avez eue et la date de la dernière dose ne sont pas toutes deux connues ici. Ce qui vous convient en dépend ; tout est donc dit.',
    ),
    text(
      'When the earlier checkpoint inhibitor was given, or the interval since its last dose, is not known; one of these applies. Do not treat as untreated before the date is known.',
      'Le moment du premier inhibiteur de points de contrôle, ou le délai depuis sa dernière dose, est inconnu ; l’un de ces cas s’applique. Ne pas traiter comme non traité avant de connaître la date.',
    ),
  ),
};

/** A checkpoint inhibitor after an earlier one: for advanced disease, or only after surgery. */
export const secondCheckpointInhibitor: readonly ResearchedGuardrail[] = [
  {
    id: 'secondCheckpointInhibitor',
    kind: 'caution',
    band,
    label: voices(
      text('A second checkpoint inhibitor', 'Un deuxième inhibiteur de points de contrôle'),
      text(
        'Checkpoint inhibitor after a first one',
        'Inhibiteur de points de contrôle après un premier',
      ),
    ),
    options,
    when: and(received, no(checkpointInhibitorOnlyAdjuvant)),
    text: voices(
      text(
        'Two studies gave a second immunotherapy drug of this kind to people who had already had one. Together with a targeted drug, it did not help more than a targeted drug alone. Tell your team about every immunotherapy drug you have had. Ask why a second one may be offered, and what else there is.',
        'Deux études ont donné un deuxième médicament d’immunothérapie de ce type à des personnes qui en avaient déjà reçu un. Avec un médicament ciblé, il n’a pas aidé plus qu’un médicament ciblé seul. Parlez à votre équipe de chaque immunothérapie que vous avez reçue. Demandez pourquoi une deuxième peut être offerte, et quels sont les autres choix.',
      ),
      text(
        'After a first checkpoint inhibitor, adding a second to a VEGF drug did not lengthen progression-free survival: CONTACT-03 (reported 2023) median 10.6 against 10.8 months, hazard ratio 1.03 (0.83 to 1.28); TiNivo-2 (reported 2024, lower tivozanib dose with nivolumab) 5.7 against 7.4 months. A meta-analysis of both (2026) concludes against it. Neither tested a checkpoint inhibitor without a VEGF drug.',
        'Après un premier inhibiteur de points de contrôle, en ajouter un deuxième à un médicament anti-VEGF n’a pas allongé la survie sans progression : CONTACT-03 (publié en 2023), médiane 10,6 contre 10,8 mois, rapport des risques instantanés 1,03 (0,83 à 1,28) ; TiNivo-2 (publié en 2024, dose plus faible de tivozanib avec le nivolumab), 5,7 contre 7,4 mois. Une méta-analyse des deux (2026) conclut qu’il ne faut pas le faire. Aucun des deux n’a étudié un inhibiteur de points de contrôle sans médicament anti-VEGF.',
      ),
    ),
    askWhom,
    sources: [contact03, tinivo2, rechallengeMetaAnalysis, corrections('COR-2')],
  },
  {
    id: 'checkpointInhibitorSoonAfterAdjuvant',
    kind: 'caution',
    label: afterSurgery,
    band,
    options,
    when: and(yes(checkpointInhibitorOnlyAdjuvant), soon),
    text: voices(
      text(
        'If the cancer came back within 6 months of your last dose of immunotherapy after surgery: every source that we read counts that as cancer that grew in spite of it. Then a second drug of this kind did not help in two studies. Tell your team the date of your last dose. Ask: “Would this kind of drug still help me?”',
        'Si le cancer est revenu dans les 6 mois après votre dernière dose d’immunothérapie suivant la chirurgie : chaque source que nous avons lue le compte comme un cancer qui a grossi malgré elle. Un deuxième médicament de ce type n’a alors pas aidé dans deux études. Dites à votre équipe la date de votre dernière dose. Demandez : « Ce type de médicament m’aiderait-il encore ? »',
      ),
      text(
        'Recurrence within 6 months of the last adjuvant dose: counted as progression after anti-PD-1/L1 by LITESPARK-011, and kept out of first-line trials (JAVELIN Renal 101: within 12 months); options after a checkpoint inhibitor apply, with CONTACT-03 and TiNivo-2 against rechallenge. At exactly 6 months British Columbia allows it. Entry and funding rules, not guidelines.',
        'Récidive dans les 6 mois suivant la dernière dose adjuvante : comptée comme une progression après un anti-PD-1/L1 par LITESPARK-011, et exclue d’essais de première ligne (JAVELIN Renal 101 : dans les 12 mois) ; les options d’après un inhibiteur de points de contrôle s’appliquent, CONTACT-03 et TiNivo-2 étant contre une reprise. À 6 mois exactement, la Colombie-Britannique la permet. Critères d’essais et de paiement, non des guides.',
      ),
    ),
    askWhom,
    sources: [
      litespark011,
      britishColumbia,
      ...safety(210, 211),
      contact03,
      tinivo2,
      corrections('COR-1', 'COR-2'),
    ],
  },
  {
    id: 'checkpointInhibitorWithinAYearOfAdjuvant',
    kind: 'caution',
    label: afterSurgery,
    band,
    options,
    when: and(yes(checkpointInhibitorOnlyAdjuvant), between),
    text: voices(
      text(
        'If the cancer came back 6 to 12 months after your last dose of immunotherapy after surgery: sources do not agree. British Columbia and two studies allow such a drug again. Three others wait for a year. Tell your team the date of your last dose. Ask which rule holds where you live, and why.',
        'Si le cancer est revenu de 6 à 12 mois après votre dernière dose d’immunothérapie suivant la chirurgie : les sources ne s’accordent pas. La Colombie-Britannique et deux études permettent de nouveau un tel médicament. Trois autres attendent un an. Dites à votre équipe la date de votre dernière dose. Demandez quelle règle vaut chez vous, et pourquoi.',
      ),
      text(
        'Recurrence 6 to 12 months after the last adjuvant dose: sources split. Allowed again from 6 months: BC Cancer (to treatment), CheckMate 9ER, STELLAR-304 (to recurrence). Not before 12 months: PDIGREE, England (2020), JAVELIN Renal 101. Exactly 6 and 12 months stand on both sides. None shows that rechallenge works.',
        'Récidive 6 à 12 mois après la dernière dose adjuvante : les sources divergent. Permis de nouveau dès 6 mois : BC Cancer (jusqu’au traitement), CheckMate 9ER, STELLAR-304 (jusqu’à la récidive). Pas avant 12 mois : PDIGREE, Angleterre (2020), JAVELIN Renal 101. Exactement 6 et 12 mois sont des deux côtés. Aucune ne montre qu’une reprise agit.',
      ),
    ),
    askWhom,
    sources: [
      britishColumbia,
      checkmate9er,
      stellar304,
      pdigree,
      england,
      ...safety(211),
      corrections('COR-1'),
    ],
  },
  {
    id: 'checkpointInhibitorLongAfterAdjuvant',
    kind: 'question',
    label: afterSurgery,
    band,
    options,
    when: and(yes(checkpointInhibitorOnlyAdjuvant), long),
    text: voices(
      text(
        'If the cancer came back more than 12 months after your last dose of immunotherapy after surgery: every source that we read lets such a drug be given again. None of them shows how well it works then. Tell your team the date. Ask: “Could this kind of drug help me again?”',
        'Si le cancer est revenu plus de 12 mois après votre dernière dose d’immunothérapie suivant la chirurgie : chaque source que nous avons lue permet de redonner un tel médicament. Aucune ne montre à quel point il agit alors. Dites la date à votre équipe. Demandez : « Ce type de médicament peut-il m’aider de nouveau ? »',
      ),
      text(
        'Recurrence more than 12 months after the last adjuvant dose: every source that speaks treats as untreated (BC Cancer, PDIGREE, England 2020, CheckMate 9ER, STELLAR-304). Entry and funding rules; none shows that rechallenge works. Is one to be used again?',
        'Récidive plus de 12 mois après la dernière dose adjuvante : toute source qui en parle traite comme non traité (BC Cancer, PDIGREE, Angleterre 2020, CheckMate 9ER, STELLAR-304). Critères d’essais et de paiement ; aucun ne montre qu’une reprise agit. Faut-il en redonner un ?',
      ),
    ),
    askWhom,
    rows: [britishColumbia, pdigree, england, checkmate9er, stellar304].flatMap(({ rows }) => rows),
  },
  {
    id: 'checkpointInhibitorCountedToNow',
    kind: 'caution',
    label: voices(
      text(
        'Last dose of immunotherapy within a year of today',
        'Dernière dose d’immunothérapie il y a moins d’un an',
      ),
      text(
        'Last adjuvant checkpoint inhibitor within 12 months of new treatment',
        'Dernier inhibiteur de points de contrôle adjuvant dans les 12 mois',
      ),
    ),
    options,
    when: and(
      yes(checkpointInhibitorOnlyAdjuvant),
      compare(measured(monthsSinceCheckpointInhibitor), '<=', amount(12, 'mo')),
    ),
    text: voices(
      text(
        'Some rules count from the last dose to the new treatment, not to the return of the cancer. British Columbia asks for 6 months or more. One study and England ask for a year. Tell your team the date of your last dose. Ask if waiting, or another drug, is better.',
        'Certaines règles comptent de la dernière dose jusqu’au nouveau traitement, et non jusqu’au retour du cancer. La Colombie-Britannique demande 6 mois ou plus. Une étude et l’Angleterre demandent un an. Dites à votre équipe la date de votre dernière dose. Demandez s’il vaut mieux attendre, ou prendre un autre médicament.',
      ),
      text(
        'Counted to the start of treatment: BC Cancer 6 months or longer; PDIGREE more than 1 year; England (2020) 12 months or more.',
        'Compté jusqu’au début du traitement : BC Cancer, 6 mois ou plus ; PDIGREE, plus de 1 an ; Angleterre (2020), 12 mois ou plus.',
      ),
    ),
    askWhom,
    sources: [britishColumbia, pdigree, england],
  },
];
