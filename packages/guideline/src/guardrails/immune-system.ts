import { includes, or, yes } from '@renavigate/engine';
import {
  oncologistAndPharmacist,
  oncologistAndSpecialist,
  oncologistAndTransplantTeam,
} from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { autoimmuneActive, graftedOrgans } from '../terms/organs.ts';
import {
  autoimmuneDisease,
  organTransplant,
  steroidsOrImmunosuppressants,
} from '../terms/safety.ts';
import { includesKind } from '../vocabulary/drug-classes.ts';
import { notToleratedDrugs, seriousImmuneReactions } from '../vocabulary/history.ts';
import { guavpemax, immuneReactions } from './checkpoint-sources.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { checkpointInhibitorOptions as options } from './marked-options.ts';

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
        'Immune-related inflammation of any organ, at times fatal. Of 106 people treated in spite of such a disease it flared in 36% and new immune reactions came in 38%; well-controlled disease can be compatible. Review with the specialist of that disease.',
        'Inflammation immunitaire de tout organe, parfois mortelle. Sur 106 personnes traitées malgré une telle maladie, poussée chez 36 %, nouvelles réactions immunitaires chez 38 % ; une maladie bien maîtrisée peut être compatible. En faire le point avec le spécialiste de cette maladie.',
      ),
    ),
    askWhom: oncologistAndSpecialist,
    sources: [guavpemax, immuneReactions, ...safety(128, 129, 130, 131, 241, 275)],
  },
  {
    id: 'autoimmuneActive',
    kind: 'caution',
    label: voices(
      text('Active autoimmune disease', 'Maladie auto-immune active'),
      text('Autoimmune disease, active', 'Maladie auto-immune active'),
    ),
    options,
    when: yes(autoimmuneActive),
    text: voices(
      text(
        'Your autoimmune disease is active. The main studies left people like you out, and one province is careful, or says no. Tell the doctor who treats it. Ask: “Can it be calmed first? What else is there?”',
        'Votre maladie auto-immune est active. Les grandes études ont laissé de côté les personnes comme vous, et une province est prudente ou dit non. Dites-le au médecin qui la soigne. Demandez : « Peut-on d’abord la calmer ? Quels sont les autres choix ? »',
      ),
      text(
        'Active: left out of CheckMate 025 and CheckMate 9ER; BC Cancer sees a reason for caution or exclusion.',
        'Active : exclue de CheckMate 025 et CheckMate 9ER ; BC Cancer y voit un motif de prudence ou d’exclusion.',
      ),
    ),
    askWhom: oncologistAndSpecialist,
    sources: [guavpemax, ...safety(209, 215)],
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
        'BC Cancer takes long-term immunosuppression, or more than 10 mg of prednisone a day, as a reason for caution or exclusion. CheckMate 025 and CheckMate 9ER took nobody above 10 mg. Steroids given later against side effects are another matter. Review dose and reason.',
        'BC Cancer voit dans une immunosuppression prolongée, ou plus de 10 mg de prednisone par jour, un motif de prudence ou d’exclusion. CheckMate 025 et CheckMate 9ER n’ont pris personne au-dessus de 10 mg. Des stéroïdes donnés plus tard contre des effets secondaires sont une autre question. Revoir la dose et le motif.',
      ),
    ),
    askWhom: oncologistAndPharmacist,
    sources: [guavpemax, ...safety(132, 133, 134, 135, 209, 214, 229)],
  },
  {
    id: 'organTransplant',
    kind: 'caution',
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
        'This kind of drug can make the body reject a transplanted organ. In reports so far this happened to about four in ten people, and most of those lost the organ. Tell your team and your transplant team if you have one. Ask: “How likely is it for me? What would happen if I lost it? What else is there?”',
        'Ce type de médicament peut amener le corps à rejeter un organe greffé. Dans les cas décrits jusqu’ici, c’est arrivé à environ quatre personnes sur dix, et la plupart de celles-là ont perdu l’organe. Dites à votre équipe et à votre équipe de greffe si vous en avez un. Demandez : « Quel est le risque pour moi ? Qu’arrive-t-il si je le perds ? Quels sont les autres choix ? »',
      ),
      text(
        'Leaflets warn of rejection. Reported cases: rejection in 39.8% of 83 people, ending in loss of the organ in 71% of those; alike across organs and regimens. A review finds that use of immunosuppressants other than steroids, time since transplant and earlier rejection matter (directions not read). Discuss with the transplant team before it is chosen.',
        'Les notices mettent en garde contre un rejet. Cas rapportés : rejet chez 39,8 % de 83 personnes, avec perte de l’organe chez 71 % de celles-ci ; semblable selon l’organe et le traitement. Une revue relie le risque aux immunosuppresseurs autres que les stéroïdes, au délai depuis la greffe et à un rejet antérieur (sens non lu). En discuter avec l’équipe de greffe avant de le choisir.',
      ),
    ),
    askWhom: oncologistAndTransplantTeam,
    sources: safety(120, 121, 122, 123, 124, 125, 126, 262, 264, 276),
  },
  {
    id: 'kidneyTransplant',
    kind: 'caution',
    label: voices(
      text('A transplanted kidney and immunotherapy', 'Un rein greffé et l’immunothérapie'),
      text(
        'Kidney graft: changing the immunosuppression first',
        'Greffe de rein : modifier d’abord l’immunosuppression',
      ),
    ),
    options,
    when: includes(graftedOrgans, 'kidney'),
    text: voices(
      text(
        'With a transplanted kidney, some small new studies changed the drugs that protect it first. Fewer people lost the kidney then. If it is lost, you would need dialysis. Ask your transplant team if such a change is an option. Do not change a drug on your own.',
        'Avec un rein greffé, de petites études récentes ont d’abord changé les médicaments qui le protègent. Moins de personnes ont alors perdu le rein. S’il est perdu, il faudra de la dialyse. Demandez à votre équipe de greffe si un tel changement est possible. Ne changez aucun médicament de vous-même.',
      ),
      text(
        'Kidney transplant: early reports 40 to 50% rejection; two small recent trials that changed the immunosuppression first saw 0 to 12%.',
        'Greffe de rein : 40 à 50 % de rejet dans les premiers rapports ; deux petits essais récents qui ont d’abord modifié l’immunosuppression en ont vu 0 à 12 %.',
      ),
    ),
    askWhom: oncologistAndTransplantTeam,
    sources: safety(263),
  },
  {
    id: 'seriousImmuneReaction',
    kind: 'question',
    label: voices(
      text(
        'Serious harm from an earlier immunotherapy',
        'Un effet grave d’une immunothérapie reçue avant',
      ),
      text(
        'Checkpoint inhibitor after a serious immune reaction or intolerance',
        'Inhibiteur de points de contrôle après réaction immunitaire grave ou intolérance',
      ),
    ),
    options,
    when: or(
      ...seriousImmuneReactions.values.map(({ id }) => includes(seriousImmuneReactions, id)),
      includesKind(notToleratedDrugs, 'checkpointInhibitor'),
    ),
    text: voices(
      text(
        'An earlier drug of this kind did you serious harm, or had to stop. No text that we read says when such a drug may be given again. Tell every team which organ was hit and how it was treated. Ask: “Could it come back, and be worse? What else is there?”',
        'Un médicament de ce type vous a fait un tort grave, ou a dû être arrêté. Aucun texte que nous avons lu ne dit quand on peut en redonner un. Dites à chaque équipe quel organe a été touché et comment il a été traité. Demandez : « Cela peut-il revenir, en pire ? Quels sont les autres choix ? »',
      ),
      text(
        'Earlier checkpoint inhibitor stopped for toxicity, or serious immune-related reaction. No text read says when rechallenge is allowed. Which organ, which grade, is it resolved and off steroids: can any drug of this kind be given again?',
        'Inhibiteur de points de contrôle antérieur arrêté pour toxicité, ou réaction immunitaire grave. Aucun texte lu ne dit quand une reprise est permise. Quel organe, quel grade, résolue et sans stéroïdes : peut-on redonner un médicament de ce type ?',
      ),
    ),
    askWhom: oncologistAndSpecialist,
  },
];
