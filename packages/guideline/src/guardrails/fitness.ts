import { oncologist as askWhom } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { unfit } from '../terms/conditions.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { everyDrugButChemotherapy } from './marked-options.ts';

/** Drugs, and somebody who is weaker than those whom the trials took in. */
export const fitness: readonly ResearchedGuardrail[] = [
  {
    id: 'fitness',
    kind: 'caution',
    label: voices(
      text('How well you are, and cancer drugs', 'Votre état de santé et les médicaments'),
      text('Fitness below what trials took in', 'État général sous les limites des essais'),
    ),
    options: everyDrugButChemotherapy,
    when: unfit,
    text: voices(
      text(
        'The studies behind these drugs took only people who manage most things by themselves. For someone who rests most of the day, they do not show if a drug helps or harms. A list for all cancers names some people who do better with care for comfort. Tell your team how you spend your days. Ask: “Would one drug, a weaker dose, or care for comfort be better for me?”',
        'Les études sur ces médicaments ont pris seulement des gens qui font presque tout par eux-mêmes. Pour une personne qui se repose presque toute la journée, elles ne montrent pas si un médicament aide ou nuit. Une liste pour tous les cancers nomme des personnes pour qui les soins de confort sont mieux. Dites à votre équipe comment se passent vos journées. Demandez : « Est-ce qu’un seul médicament, une dose plus faible ou des soins de confort seraient mieux pour moi ? »',
      ),
      text(
        'Entry limits that were read: Karnofsky 70 or more (KEYNOTE-426, CLEAR, CheckMate 025, LITESPARK-005), Karnofsky 60 or more (temsirolimus, ARCC), ECOG 0 or 1 (JAVELIN Renal 101, TIVO-3), ECOG 0 to 2 (CABOSUN); others were not read. ASCO’s list for all solid tumours advises against drugs at ECOG 3 or 4 only together with no benefit from earlier treatment and no strong evidence for more, each case weighed; poor fitness from another disease is named as an exception (secondary source). Poor performance status is prognostic with VEGF drugs, which does not prove lack of benefit. Single agent or comfort care first?',
        'Limites d’entrée lues : Karnofsky de 70 ou plus (KEYNOTE-426, CLEAR, CheckMate 025, LITESPARK-005), Karnofsky de 60 ou plus (temsirolimus, ARCC), ECOG 0 ou 1 (JAVELIN Renal 101, TIVO-3), ECOG 0 à 2 (CABOSUN) ; les autres n’ont pas été lues. La liste de l’ASCO pour toutes les tumeurs solides déconseille les médicaments à l’ECOG 3 ou 4 seulement avec, à la fois, aucun bienfait d’un traitement antérieur et aucune preuve forte pour la suite, chaque cas étant pesé ; un mauvais état dû à une autre maladie y fait exception (source secondaire). Un mauvais état général est pronostique sous médicament anti-VEGF, ce qui ne prouve pas l’absence de bienfait. Monothérapie ou soins de confort d’abord ?',
      ),
    ),
    askWhom,
    sources: safety(208, 210, 213, 214, 216, 217, 218, 219, 220, 251, 252, 253),
  },
];
