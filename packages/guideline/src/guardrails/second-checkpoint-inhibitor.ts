import { amount, and, type Band, compare, measured, no, not, type Voices, yes } from '@renavigate/engine';
import { text, voices } from '../text.ts';
import { checkpointInhibitorOnlyAdjuvant, monthsSinceAdjuvant } from '../vocabulary/adjuvant.ts';
import { includesKind } from '../vocabulary/drug-classes.ts';
import { receivedDrugs } from '../vocabulary/treatment.ts';
import type { ResearchedGuardrail, Row } from './guardrail.ts';
import { checkpointInhibitorOptions as options } from './marked-options.ts';
import { oncologist as askWhom } from './people.ts';
import { contact03, rechallengeMetaAnalysis, tinivo2 } from './sources.ts';

const received = includesKind(receivedDrugs, 'checkpointInhibitor');

/** LITESPARK-011 drew its line at six months. Completed months: six of them are counted as within, to be careful. */
const withinSixMonths = compare(measured(monthsSinceAdjuvant), '<=', amount(6, 'mo'));

const litespark011: readonly Row[] = [{ file: 'notes.json', row: '4.1' }];

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

/** The date of the last dose decides which of these holds; while it is not known, all of them are told. */
const band: Band = {
  id: 'checkpointInhibitorAfterAdjuvant',
  label: afterSurgery,
  lead: voices(
    text(
      'The date of your last dose is not known here. What fits you depends on it, so all of this is told.',
      'La date de votre dernière dose n’est pas connue ici. Ce qui vous convient en dépend ; tout est donc dit.',
    ),
    text(
      'The interval since the last adjuvant dose is not known; each of these may apply, and one does.',
      'L’intervalle depuis la dernière dose adjuvante est inconnu ; chacun de ces cas est possible, et l’un s’applique.',
    ),
  ),
};

/** A checkpoint inhibitor after an earlier one: for advanced disease, or only after surgery. */
export const secondCheckpointInhibitor: readonly ResearchedGuardrail[] = [
  {
    id: 'secondCheckpointInhibitor',
    kind: 'caution',
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
    sources: [contact03, tinivo2, rechallengeMetaAnalysis],
  },
  {
    id: 'checkpointInhibitorSoonAfterAdjuvant',
    kind: 'question',
    label: afterSurgery,
    band,
    options,
    when: and(yes(checkpointInhibitorOnlyAdjuvant), withinSixMonths),
    text: voices(
      text(
        'Some people had immunotherapy only after surgery. No general guide that we read says what to do then. One study (LITESPARK-011) counted cancer that came back within 6 months of the last dose as cancer that grew in spite of it. Tell your team the date of your last dose. Ask: “Could this kind of drug still help me?”',
        'Certaines personnes ont eu une immunothérapie seulement après la chirurgie. Aucun guide général que nous avons lu ne dit quoi faire ensuite. Une étude (LITESPARK-011) a compté un cancer revenu dans les 6 mois après la dernière dose comme un cancer qui a grossi malgré elle. Dites à votre équipe la date de votre dernière dose. Demandez : « Ce type de médicament peut-il encore m’aider ? »',
      ),
      text(
        'Recurrence within 6 months of the last adjuvant dose. LITESPARK-011 (NCT04586231) counted progression on or within 6 months of it as progression after anti-PD-1/L1; no general guideline that was read says. Is it to be counted as a prior checkpoint inhibitor, and is local therapy possible?',
        'Récidive dans les 6 mois suivant la dernière dose adjuvante. LITESPARK-011 (NCT04586231) a compté une progression pendant l’adjuvant ou dans les 6 mois suivants comme une progression après un anti-PD-1/L1 ; aucun guide général lu ne le dit. Faut-il le compter comme un inhibiteur de points de contrôle antérieur, et un traitement local est-il possible ?',
      ),
    ),
    askWhom,
    rows: litespark011,
  },
  {
    id: 'checkpointInhibitorLongAfterAdjuvant',
    kind: 'question',
    label: afterSurgery,
    band,
    options,
    when: and(yes(checkpointInhibitorOnlyAdjuvant), not(withinSixMonths)),
    text: voices(
      text(
        'Some people had immunotherapy only after surgery. No general guide that we read says what to do then. One study (LITESPARK-011) drew a line at 6 months from the last dose. If yours was longer ago when the cancer came back, tell your team the date. Ask: “Could this kind of drug help me again?”',
        'Certaines personnes ont eu une immunothérapie seulement après la chirurgie. Aucun guide général que nous avons lu ne dit quoi faire ensuite. Une étude (LITESPARK-011) a fixé une limite à 6 mois après la dernière dose. Si la vôtre remontait à plus loin quand le cancer est revenu, dites la date à votre équipe. Demandez : « Ce type de médicament peut-il m’aider de nouveau ? »',
      ),
      text(
        'Recurrence more than 6 months after the last adjuvant dose, beyond the line of LITESPARK-011 (NCT04586231); no general guideline that was read says. Is this patient to be treated as untreated, and is local therapy possible?',
        'Récidive plus de 6 mois après la dernière dose adjuvante, au-delà de la limite de LITESPARK-011 (NCT04586231) ; aucun guide général lu ne le dit. Faut-il traiter ce patient comme non traité, et un traitement local est-il possible ?',
      ),
    ),
    askWhom,
    rows: litespark011,
  },
];
