import { amount, compare, includes, is, measured, or, yes } from '@renavigate/engine';
import { oncologist, oncologistAndGenetics, oncologistAndPharmacist } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { healthCanadaBelzutifan } from '../sources/sources.ts';
import { dangerSigns } from '../terms/danger.ts';
import { haemoglobin, haemoglobinBelowLimit } from '../terms/imdc.ts';
import { hereditarySyndrome } from '../terms/person.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { optionsWith } from './marked-options.ts';

const options = optionsWith('belzutifan');

/** Belzutifan: blood, oxygen, and the disease that it is approved for in Canada; that speaks for it and is no caution. */
export const belzutifan: readonly ResearchedGuardrail[] = [
  {
    id: 'belzutifan-anaemia',
    kind: 'caution',
    label: voices(
      text('Low haemoglobin and belzutifan', 'Hémoglobine basse et belzutifan'),
      text('Anaemia with belzutifan', 'Anémie et belzutifan'),
    ),
    options,
    when: or(compare(measured(haemoglobin), '<', amount(80, 'g/L')), yes(haemoglobinBelowLimit)),
    text: voices(
      text(
        'Belzutifan can make the blood very low in red cells (anaemia). Below 80 g/L of haemoglobin it is held back until the blood is better. Tell your team if you are pale, very tired or short of breath. Ask what your haemoglobin is, and how often it will be checked.',
        'Le belzutifan peut rendre le sang très pauvre en globules rouges (anémie). Sous 80 g/L d’hémoglobine, on le retient jusqu’à ce que le sang soit mieux. Dites à votre équipe si vous êtes pâle, très fatigué ou essoufflé. Demandez quelle est votre hémoglobine, et à quel rythme elle sera vérifiée.',
      ),
      text(
        'Belzutifan: severe anaemia; haemoglobin before and during treatment. Below 80 g/L withhold until 80 g/L or more (United States label of 2024; older texts say 90 g/L). In LITESPARK-005 it fell in 88%, to grade 3 in 29%. Check the Canadian monograph.',
        'Belzutifan : anémie grave ; hémoglobine avant et pendant le traitement. Sous 80 g/L, suspendre jusqu’à 80 g/L ou plus (monographie américaine de 2024 ; des textes plus anciens disent 90 g/L). Dans LITESPARK-005, elle a baissé chez 88 %, au grade 3 chez 29 %. Vérifier la monographie canadienne.',
      ),
    ),
    askWhom: oncologistAndPharmacist,
    sources: safety(140, 154, 155),
  },
  {
    id: 'belzutifan-hypoxia',
    kind: 'caution',
    label: voices(
      text('Short of breath, and belzutifan', 'Essoufflement et belzutifan'),
      text('Breathlessness and hypoxia with belzutifan', 'Dyspnée, hypoxie et belzutifan'),
    ),
    options,
    when: includes(dangerSigns, 'breathless'),
    text: voices(
      text(
        'Belzutifan can lower the oxygen in the blood a great deal. Tell your team that you are short of breath. Ask to have your oxygen measured, at rest and when you walk, before this drug is chosen.',
        'Le belzutifan peut faire beaucoup baisser l’oxygène dans le sang. Dites à votre équipe que vous êtes essoufflé. Demandez que votre oxygène soit mesuré, au repos et à la marche, avant de choisir ce médicament.',
      ),
      text(
        'Belzutifan: severe hypoxia; saturation before and during treatment, a fall with exercise (for example below 88%) calls for action (United States label). Measure saturation at rest and with exercise first; check the Canadian monograph.',
        'Belzutifan : hypoxie grave ; saturation avant et pendant le traitement, une baisse à l’effort (par exemple sous 88 %) demande d’agir (monographie américaine). Mesurer d’abord la saturation au repos et à l’effort ; vérifier la monographie canadienne.',
      ),
    ),
    askWhom: oncologist,
    sources: safety(156, 158),
  },
  {
    id: 'belzutifan-vonHippelLindau',
    kind: 'question',
    label: voices(
      text(
        'Von Hippel-Lindau disease and belzutifan',
        'Maladie de von Hippel-Lindau et belzutifan',
      ),
      text(
        'Von Hippel-Lindau disease: approved in Canada',
        'Maladie de von Hippel-Lindau : autorisé au Canada',
      ),
    ),
    options,
    when: is(hereditarySyndrome, 'vonHippelLindau'),
    text: voices(
      text(
        'Guidelines for cancer that has spread may leave this drug out. But Canada has approved it for adults with von Hippel-Lindau disease whose kidney cancer has not spread, needs treatment, and needs no surgery right away. Ask your team: “Is that my case, and who pays?”',
        'Les guides pour un cancer qui s’est propagé peuvent omettre ce médicament. Mais le Canada l’a approuvé pour des adultes atteints de la maladie de von Hippel-Lindau dont le cancer du rein ne s’est pas propagé, doit être traité, et ne demande pas de chirurgie tout de suite. Demandez à votre équipe : « Est-ce mon cas, et qui paie ? »',
      ),
      text(
        'Health Canada authorized belzutifan on 2023-07-11 for adults with VHL disease who need therapy for associated non-metastatic RCC (also CNS haemangioblastoma, pNET), no immediate surgery needed; CADTH: reimburse with conditions. Silence of a list for metastatic disease is not advice against it. Does the approval fit this patient?',
        'Santé Canada a autorisé le belzutifan le 2023-07-11 pour les adultes atteints de VHL qui doivent être traités pour un cancer du rein associé non métastatique (aussi hémangioblastome du SNC, TNEp), sans chirurgie immédiate ; ACMTS : rembourser sous conditions. Le silence d’une liste pour maladie métastatique n’est pas un avis contraire. L’autorisation convient-elle à ce patient ?',
      ),
    ),
    askWhom: oncologistAndGenetics,
    rows: healthCanadaBelzutifan.rows,
  },
];
