import { yes } from '@renavigate/engine';
import { text, voices } from '../text.ts';
import {
  autoimmuneDisease,
  organTransplant,
  steroidsOrImmunosuppressants,
} from '../vocabulary/safety.ts';
import { guavpemax, immuneReactions } from './checkpoint-sources.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { checkpointInhibitorOptions as options } from './marked-options.ts';
import {
  oncologistAndPharmacist,
  oncologistAndSpecialist,
  oncologistAndTransplantTeam,
} from './people.ts';

/** What a checkpoint inhibitor can do to a person whose immune system is ill, held back, or bears an organ. */
export const immuneSystem: readonly ResearchedGuardrail[] = [
  {
    id: 'autoimmuneDisease',
    kind: 'caution',
    label: voices(
      text('Autoimmune disease and immunotherapy', 'Maladie auto-immune et immunothérapie'),
      text(
        'Autoimmune disease with a checkpoint inhibitor',
        'Maladie auto-immune et inhibiteur de points de contrôle',
      ),
    ),
    options,
    when: yes(autoimmuneDisease),
    text: voices(
      text(
        'This kind of drug can make the immune system attack healthy parts of the body, and that can be serious. With an active autoimmune disease it may not suit you, or more care is taken. Tell your team if you have such a disease. Ask if it is active.',
        'Ce type de médicament peut amener le système immunitaire à attaquer des parties saines du corps, et cela peut être grave. Avec une maladie auto-immune active, il peut ne pas vous convenir, ou on est plus prudent. Dites à votre équipe si vous avez une telle maladie. Demandez si elle est active.',
      ),
      text(
        'Immune-related inflammation of any organ, at times fatal. BC Cancer takes active autoimmune disease as a reason for caution or exclusion. Review with the specialist of that disease.',
        'Inflammation immunitaire de tout organe, parfois mortelle. BC Cancer voit dans une maladie auto-immune active un motif de prudence ou d’exclusion. En faire le point avec le spécialiste de cette maladie.',
      ),
    ),
    askWhom: oncologistAndSpecialist,
    sources: [guavpemax, immuneReactions],
  },
  {
    id: 'steroidsOrImmunosuppressants',
    kind: 'caution',
    label: voices(
      text(
        'Drugs that calm the immune system, and immunotherapy',
        'Médicaments qui calment le système immunitaire, et immunothérapie',
      ),
      text(
        'Corticosteroids or immunosuppressants with a checkpoint inhibitor',
        'Corticostéroïdes ou immunosuppresseurs et inhibiteur de points de contrôle',
      ),
    ),
    options,
    when: yes(steroidsOrImmunosuppressants),
    text: voices(
      text(
        'With drugs that hold back the immune system, such as prednisone, this kind of drug may not suit you, or more care is taken. Tell your team and your pharmacist if you take one, why, and how much. Do not stop it on your own.',
        'Avec des médicaments qui freinent le système immunitaire, comme la prednisone, ce type de médicament peut ne pas vous convenir, ou on est plus prudent. Dites à votre équipe et à votre pharmacien si vous en prenez, pourquoi et combien. Ne l’arrêtez pas de vous-même.',
      ),
      text(
        'BC Cancer takes long-term immunosuppression, or more than 10 mg of prednisone a day, as a reason for caution or exclusion. Review dose and reason.',
        'BC Cancer voit dans une immunosuppression prolongée, ou plus de 10 mg de prednisone par jour, un motif de prudence ou d’exclusion. Revoir la dose et le motif.',
      ),
    ),
    askWhom: oncologistAndPharmacist,
    sources: [guavpemax],
  },
  {
    id: 'organTransplant',
    kind: 'question',
    label: voices(
      text('Organ transplant and immunotherapy', 'Greffe d’organe et immunothérapie'),
      text(
        'Organ transplant with a checkpoint inhibitor',
        'Greffe d’organe et inhibiteur de points de contrôle',
      ),
    ),
    options,
    when: yes(organTransplant),
    text: voices(
      text(
        'No text that we checked says what a transplant means for this choice. Tell your team and your transplant team if you have one. Ask: “Could this drug harm my transplant?”',
        'Aucun texte que nous avons vérifié ne dit ce que change une greffe pour ce choix. Dites à votre équipe et à votre équipe de greffe si vous en avez une. Demandez : « Ce médicament peut-il nuire à ma greffe ? »',
      ),
      text(
        'No checked text says what a transplant means for this option. What is the risk for the graft, and can it be given at all?',
        'Aucun texte vérifié ne dit ce que change une greffe pour cette option. Quel est le risque pour le greffon, et peut-on même la donner ?',
      ),
    ),
    askWhom: oncologistAndTransplantTeam,
  },
];
