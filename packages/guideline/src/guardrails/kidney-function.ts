import { text, voices } from '../text.ts';
import type { Concern } from './concern.ts';
import { kidneyDisease, kidneyFailure, kidneySeverelyImpaired } from './conditions.ts';
import { vegfClassOptions } from './marked-options.ts';
import { oncologistAndKidneyDoctor } from './people.ts';
import { safety } from './safety-sources.ts';

/** Kidneys that work less well, or not at all, and cancer drugs. */
export const kidneyFunction: Concern = {
  id: 'kidneyFunction',
  label: voices(
    text('Weak kidneys or dialysis, and this drug', 'Reins faibles ou dialyse, et ce médicament'),
    text('Impaired kidney function or dialysis', 'Fonction rénale réduite ou dialyse'),
  ),
  when: kidneySeverelyImpaired,
  askWhom: oncologistAndKidneyDoctor,
  said: [
    {
      drug: 'axitinib',
      when: kidneyFailure,
      says: voices(
        text(
          'When kidneys have failed, the effects of axitinib may be stronger.',
          'Quand les reins ne fonctionnent plus, les effets de l’axitinib peuvent être plus forts.',
        ),
        text(
          'Axitinib: end-stage kidney disease calls for caution (secondary source).',
          'Axitinib : prudence en cas de maladie rénale terminale (source secondaire).',
        ),
      ),
      sources: safety(99),
    },
    {
      drug: 'lenvatinib',
      says: voices(
        text(
          'With very weak kidneys, lenvatinib leaves the body more slowly. Loose stools and vomiting can harm the kidneys further.',
          'Avec des reins très faibles, le lenvatinib quitte le corps plus lentement. La diarrhée et les vomissements peuvent nuire encore aux reins.',
        ),
        text(
          'Lenvatinib: severe kidney disease calls for caution (secondary source); act on diarrhoea and vomiting from grade 1; withheld at grade 3 or 4 kidney failure.',
          'Lenvatinib : prudence en cas de maladie rénale grave (source secondaire) ; agir sur la diarrhée et les vomissements dès le grade 1 ; suspendu au grade 3 ou 4 d’insuffisance rénale.',
        ),
      ),
      sources: safety(103, 186, 268),
    },
    {
      drug: 'sunitinib',
      says: voices(
        text(
          'Sunitinib has been given to people on dialysis. Less of it is in the blood then, and dialysis does not take it out.',
          'Le sunitinib a été donné à des personnes en dialyse. Il y en a alors moins dans le sang, et la dialyse ne l’enlève pas.',
        ),
        text(
          'Sunitinib: exposure 47% lower on haemodialysis, drug not removed by it (secondary source); monitor kidney function.',
          'Sunitinib : exposition de 47 % plus faible en hémodialyse, non éliminé par elle (source secondaire) ; surveiller la fonction rénale.',
        ),
      ),
      sources: safety(101, 197),
    },
    {
      drug: 'pazopanib',
      also: {
        drugs: ['sorafenib', 'cabozantinib', 'everolimus'],
        name: 'pazopanibSorafenibCabozantinibEverolimus',
      },
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
      drug: 'temsirolimus',
      says: voices(
        text(
          'Temsirolimus needs no other dose for weak kidneys. It was not tested with dialysis.',
          'Le temsirolimus ne demande pas une autre dose quand les reins sont faibles. Il n’a pas été étudié avec la dialyse.',
        ),
        text(
          'Temsirolimus: kidney function is monitored; no dose change, haemodialysis not studied (secondary source).',
          'Temsirolimus : fonction rénale surveillée ; pas de changement de dose, hémodialyse non étudiée (source secondaire).',
        ),
      ),
      sources: safety(106, 196),
    },
    {
      drug: 'nivolumab',
      also: {
        drugs: ['ipilimumab', 'pembrolizumab', 'avelumab'],
        name: 'checkpointInhibitors',
      },
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
    {
      drug: 'aldesleukin',
      when: kidneyDisease,
      says: voices(
        text(
          'Interleukin-2 should not be given with kidney disease. It can make kidneys fail.',
          'L’interleukine-2 ne devrait pas être donnée en cas de maladie des reins. Elle peut faire cesser le travail des reins.',
        ),
        text(
          'High-dose interleukin-2: ruled out by significant renal impairment; may cause kidney failure. No creatinine limit was read.',
          'Interleukine-2 à forte dose : exclue par une atteinte rénale importante ; peut causer une insuffisance rénale. Aucune limite de créatinine lue.',
        ),
      ),
      sources: safety(107, 137, 138, 269, 270, 271),
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
  otherDrugs: ['tivozanib', 'bevacizumab', 'belzutifan'],
  otherOptions: vegfClassOptions,
};
