import { text, voices } from '../base/text.ts';
import type { Notice } from './notice.ts';

const source = text(
  'INESSS, notice to the minister on Welireg (7332), 2025-07-31. It describes what is usual in Quebec; it recommends nothing.',
  'INESSS, extrait d’avis au ministre sur Welireg (7332), 2025-07-31. Il décrit ce qui est courant au Québec ; il ne recommande rien.',
);

/** How a Canadian health body describes the usual order of treatment. A description, with a date; not advice. */
export const usualCare: readonly Notice[] = [
  {
    id: 'usual-first',
    kind: 'usualCare',
    editions: [],
    options: [
      'pembrolizumabAxitinib',
      'lenvatinibPembrolizumab',
      'nivolumabCabozantinib',
      'checkpointInhibitorWithVegfDrug',
    ],
    text: voices(
      text(
        'Quebec’s health institute says what was usual in 2025. First, most people got an immune drug with a drug that acts on VEGF. It names three pairs, and this is one of them or stands for them.',
        'L’institut de santé du Québec dit ce qui était courant en 2025. D’abord, la plupart des gens recevaient un médicament immunitaire avec un médicament qui agit sur le VEGF. Il nomme trois duos ; ceci en est un ou les représente.',
      ),
      text(
        'Usual care as INESSS describes it (2025), first line: in most cases an immunotherapy with a VEGFR inhibitor: pembrolizumab with axitinib, pembrolizumab with lenvatinib, or nivolumab with cabozantinib.',
        'Soins courants selon l’INESSS (2025), première ligne : le plus souvent une immunothérapie avec un inhibiteur du VEGFR : pembrolizumab avec axitinib, pembrolizumab avec lenvatinib, ou nivolumab avec cabozantinib.',
      ),
    ),
    source,
    rows: ['CA26-8'],
  },
  {
    id: 'usual-second',
    kind: 'usualCare',
    editions: [],
    options: ['cabozantinib', 'vegfDrugAlone'],
    text: voices(
      text(
        'Quebec’s health institute says what was usual in 2025. When the first pair stops working, another drug that acts on VEGF may be tried alone. Cabozantinib is used most, if it was not given before.',
        'L’institut de santé du Québec dit ce qui était courant en 2025. Quand le premier duo n’agit plus, un autre médicament qui agit sur le VEGF peut être essayé seul. Le cabozantinib est le plus utilisé, s’il n’a pas été donné avant.',
      ),
      text(
        'Usual care as INESSS describes it (2025), after a first-line pair: another VEGFR inhibitor alone, most often cabozantinib if not given before.',
        'Soins courants selon l’INESSS (2025), après un duo en première ligne : un autre inhibiteur du VEGFR seul, le plus souvent le cabozantinib s’il n’a pas été donné.',
      ),
    ),
    source,
    rows: ['CA26-9'],
  },
  {
    id: 'usual-third',
    kind: 'usualCare',
    editions: [],
    options: ['axitinib', 'everolimus'],
    text: voices(
      text(
        'Quebec’s health institute says what was usual in 2025. When the cancer grows again after that, no treatment is the standard. Axitinib is often used. Everolimus is used much less than it was.',
        'L’institut de santé du Québec dit ce qui était courant en 2025. Quand le cancer grossit encore après cela, aucun traitement n’est la norme. L’axitinib est souvent utilisé. L’évérolimus l’est beaucoup moins qu’avant.',
      ),
      text(
        'Usual care as INESSS describes it (2025), after a further progression: no standard; a VEGFR inhibitor, often axitinib; everolimus much less than before.',
        'Soins courants selon l’INESSS (2025), après une nouvelle progression : aucune norme ; un inhibiteur du VEGFR, souvent l’axitinib ; l’évérolimus beaucoup moins qu’avant.',
      ),
    ),
    source,
    rows: ['CA26-10'],
  },
];
