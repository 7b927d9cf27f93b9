import { kidneySurgeonAndOncologist as askWhom } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { localDisease as when } from '../terms/conditions.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { everyDrugButChemotherapy as options } from './marked-options.ts';

/** Cancer that is only where the kidney is or was: neither the lists nor the risk groups were made for it. */
export const localDisease: readonly ResearchedGuardrail[] = [
  {
    id: 'localDisease',
    kind: 'caution',
    label: voices(
      text(
        'Cancer that has not spread far, and drugs',
        'Cancer qui ne s’est pas propagé au loin, et médicaments',
      ),
      text(
        'Local recurrence or new tumour: IMDC and these lists',
        'Récidive locale ou nouvelle tumeur : IMDC et ces listes',
      ),
    ),
    options,
    when,
    text: voices(
      text(
        'These lists of drugs, and the risk groups (IMDC), are for cancer that has spread. When it came back only near the kidney, reviews speak of taking it out first, where that can be done. Ask a kidney surgeon and your cancer doctor: “Can it be removed, destroyed on the spot, or watched?”',
        'Ces listes de médicaments, et les groupes de risque (IMDC), sont pour un cancer qui s’est propagé. Quand il n’est revenu que près du rein, des revues parlent de l’enlever d’abord, si c’est possible. Demandez à un chirurgien du rein et à votre médecin du cancer : « Peut-on l’enlever, le détruire sur place, ou le surveiller ? »',
      ),
      text(
        'Lists and IMDC groups are for metastatic disease; neither applies to a local recurrence or a new tumour. Local recurrence: wide excision where technically possible is what reviews put first; the European guideline, as told by others, offers local treatment after weighing risks. Of a tumour thrombus, or a new tumour in the other kidney, no text was read. Resection, ablation, radiation or watching?',
        'Ces listes et les groupes IMDC sont pour une maladie métastatique ; ni les unes ni les autres ne s’appliquent à une récidive locale ou à une nouvelle tumeur. Récidive locale : l’exérèse large, si elle est techniquement possible, est ce que des revues mettent en premier ; le guide européen, tel que rapporté, offre un traitement local après avoir pesé les risques. D’un thrombus tumoral ou d’une nouvelle tumeur de l’autre rein, aucun texte n’a été lu. Résection, ablation, radiothérapie ou surveillance ?',
      ),
    ),
    askWhom,
    sources: safety(242, 243, 244),
  },
];
