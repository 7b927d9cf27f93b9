import { oncologistAndKidneyDoctor } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { kidneyFailure, kidneySeverelyImpaired } from '../terms/conditions.ts';
import { hif2AlphaInhibitors, vegfDrugs } from '../vocabulary/drug-classes.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';

/** Kidneys that work less well, or not at all, and cancer drugs. */
export const kidneyFunction: Concern = {
  id: 'kidneyFunction',
  label: voices(
    text('Weak kidneys or dialysis, and this drug', 'Reins faibles ou dialyse, et ce médicament'),
    text('Impaired kidney function or dialysis', 'Fonction rénale réduite ou dialyse'),
  ),
  when: kidneySeverelyImpaired,
  askWhom: oncologistAndKidneyDoctor,
  ofSeveral: [
    {
      name: 'pazopanibSorafenibCabozantinibEverolimus',
      drugs: ['pazopanib', 'sorafenib', 'cabozantinib', 'everolimus'],
      says: voices(
        text(
          'Leaflets ask you to tell about weak kidneys before such a drug is started. More tests may be needed.',
          'Les notices demandent de parler de reins faibles avant de commencer un tel médicament. Il faut parfois plus de tests.',
        ),
        text(
          'Pazopanib, cabozantinib: to be told before the start. Sorafenib: fluids and electrolytes are monitored. Everolimus: can affect the kidneys, failure at times fatal; monitored. No limit was read.',
          'Pazopanib, cabozantinib : à signaler avant de commencer. Sorafénib : liquides et électrolytes surveillés. Évérolimus : peut nuire aux reins, insuffisance parfois mortelle ; surveillance. Aucune limite lue.',
        ),
      ),
      sources: safety(100, 102, 104, 105, 193),
    },
    {
      name: 'checkpointInhibitors',
      drugs: ['nivolumab', 'ipilimumab', 'pembrolizumab', 'avelumab'],
      when: kidneyFailure,
      says: voices(
        text(
          'Few people on dialysis have had this kind of immunotherapy; the main studies left them out. It may still be possible.',
          'Peu de personnes en dialyse ont reçu ce type d’immunothérapie ; les grandes études les ont laissées de côté. Elle reste peut-être possible.',
        ),
        text(
          'Checkpoint inhibitors: dialysis kept people out of all main trials and may not rule them out; case reports only (3 of 13 with grade 3 or 4 immune reactions). Kidney function has no known important effect on clearance of nivolumab or ipilimumab.',
          'Inhibiteurs de points de contrôle : la dialyse excluait de tous les grands essais et ne les interdit peut-être pas ; cas rapportés seulement (3 sur 13 avec réactions immunitaires de grade 3 ou 4). Aucun effet important connu de la fonction rénale sur l’élimination du nivolumab ou de l’ipilimumab.',
        ),
      ),
      sources: safety(98, 265, 266, 267, 268),
    },
  ],
  ask: voices(
    text(
      'Tell your team how well your kidneys work, and if you have dialysis. Ask what dose and which tests fit you.',
      'Dites à votre équipe comment vont vos reins, et si vous avez de la dialyse. Demandez quelle dose et quels tests vous conviennent.',
    ),
    text(
      'Review with nephrology before it is chosen; check the Canadian monograph.',
      'En faire le point avec la néphrologie avant de le choisir ; vérifier la monographie canadienne.',
    ),
  ),
  question: voices(
    text(
      'No text that we checked says what weak kidneys or dialysis mean for this choice. Tell your team how well your kidneys work. Ask: “Is it safe for my kidneys? Does the dose change?”',
      'Aucun texte que nous avons vérifié ne dit ce que changent des reins faibles ou la dialyse pour ce choix. Dites à votre équipe comment vont vos reins. Demandez : « Est-ce sûr pour mes reins ? La dose change-t-elle ? »',
    ),
    text(
      'No checked text gives a limit of kidney function for this option. Can it be given, at which dose and with which checks?',
      'Aucun texte vérifié ne donne de limite de fonction rénale pour cette option. Peut-on la donner, à quelle dose et avec quelle surveillance ?',
    ),
  ),
  drugs: [...vegfDrugs, ...hif2AlphaInhibitors, 'interferonAlfa'],
  otherOptions: vegfClassOptions,
};
