import { oncologist as askWhom, oncologistAndPharmacist } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { asco, corrections, litespark012, subcutaneousInCanada } from '../sources/sources.ts';
import { advanced as when } from '../terms/conditions.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { optionsWith } from './marked-options.ts';

/**
 * Drugs that are given together: three at once, and a form that must not be given with another drug. The latter is a
 * question though a source was read: which form is given is for the team to say, and the pair is no lesser choice for it.
 */
export const combinations: readonly ResearchedGuardrail[] = [
  {
    id: 'tripletOutsideTrial',
    kind: 'caution',
    label: voices(
      text('Three drugs at once', 'Trois médicaments à la fois'),
      text('Triplet outside a clinical trial', 'Triplet hors d’un essai clinique'),
    ),
    options: ['nivolumabIpilimumabCabozantinib'],
    when,
    text: voices(
      text(
        'In a large study, three drugs did not help people live longer than two, and did more harm. Another study of three drugs did not succeed either. An American guide does not want it outside a study. Ask your team why three drugs would be better for you than two.',
        'Dans une grande étude, trois médicaments n’ont pas fait vivre plus longtemps que deux, et ont nui davantage. Une autre étude de trois médicaments n’a pas réussi non plus. Un guide américain ne le veut pas hors d’une étude. Demandez à votre équipe pourquoi trois médicaments seraient mieux que deux pour vous.',
      ),
      text(
        'COSMIC-313: progression-free survival longer (hazard ratio 0.73), grade 3 or 4 events 79% against 56%; final survival hazard ratio 1.02 (0.85 to 1.23; secondary source). LITESPARK-012 (2026, pembrolizumab with lenvatinib and belzutifan, or with a CTLA-4 antibody) met neither endpoint (secondary source). ASCO 3.6 advises against it outside a trial.',
        'COSMIC-313 : survie sans progression plus longue (rapport des risques instantanés 0,73), événements de grade 3 ou 4 chez 79 % contre 56 % ; survie finale, rapport 1,02 (0,85 à 1,23 ; source secondaire). LITESPARK-012 (2026, pembrolizumab avec lenvatinib et belzutifan, ou avec un anticorps anti-CTLA-4) n’a atteint aucun de ses critères (source secondaire). L’ASCO (3.6) le déconseille hors d’un essai.',
      ),
    ),
    askWhom,
    sources: [asco('3.6'), ...safety(286, 287), litespark012, corrections('COR-5')],
  },
  {
    id: 'nivolumabUnderTheSkin',
    kind: 'question',
    label: voices(
      text('Nivolumab under the skin, and ipilimumab', 'Nivolumab sous la peau et ipilimumab'),
      text('Subcutaneous nivolumab with ipilimumab', 'Nivolumab sous-cutané et ipilimumab'),
    ),
    options: optionsWith('ipilimumab'),
    when,
    text: voices(
      text(
        'Nivolumab now comes in two forms: into a vein, and under the skin. With ipilimumab, only the form into a vein may be used. Ask your team: “Which form do I get?” Show your pharmacist the name on the bag or syringe.',
        'Le nivolumab existe maintenant sous deux formes : dans une veine, et sous la peau. Avec l’ipilimumab, seule la forme dans une veine convient. Demandez à votre équipe : « Quelle forme vais-je recevoir ? » Montrez à votre pharmacien le nom sur le sac ou la seringue.',
      ),
      text(
        'Subcutaneous nivolumab (announced as authorized in Canada 2025-05, listed in Quebec 2025-12: the maker’s releases) must not be given together with ipilimumab; the induction phase stays intravenous. Doses of the two forms differ: never convert. Which form is ordered?',
        'Le nivolumab sous-cutané (annoncé comme autorisé au Canada en 2025-05, inscrit au Québec en 2025-12 : communiqués du fabricant) ne doit pas être donné avec l’ipilimumab ; la phase d’induction reste intraveineuse. Les doses des deux formes diffèrent : ne jamais convertir. Quelle forme est prescrite ?',
      ),
    ),
    askWhom: oncologistAndPharmacist,
    rows: [subcutaneousInCanada, ...safety(160, 161), corrections('COR-6')].flatMap(
      ({ rows }) => rows,
    ),
  },
];
