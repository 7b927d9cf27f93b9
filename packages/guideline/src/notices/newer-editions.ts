import { text, voices } from '../base/text.ts';
import type { Notice } from './notice.ts';

const searched = text('our search of 2026-11-29', 'notre recherche du 2026-11-29');

/** For each edition that is held: which newer one is known, and whether it could be read. */
export const newerEditions: readonly Notice[] = [
  {
    id: 'newer-ccs',
    kind: 'newerEdition',
    editions: ['ccs-2019'],
    options: [],
    text: voices(
      text(
        'Newer text: none was found of this page. The society still shows this wording today. It also has a newer page on immunotherapy, which we do not hold.',
        'Texte plus récent : aucun n’a été trouvé pour cette page. La société montre encore ces mots aujourd’hui. Elle a aussi une page plus récente sur l’immunothérapie, que nous ne tenons pas.',
      ),
      text(
        'Newer edition: none found of this page; its address still carries this text. A newer page of the same society on immunotherapy exists and is not held.',
        'Édition plus récente : aucune trouvée pour cette page ; son adresse porte encore ce texte. Une page plus récente de la même société sur l’immunothérapie existe et n’est pas tenue.',
      ),
    ),
    source: searched,
    rows: ['ED-CCS'],
  },
  {
    id: 'newer-ccs-earlier',
    kind: 'newerEdition',
    editions: ['ccs-earlier-mb', 'ccs-earlier-nb'],
    options: [],
    text: voices(
      text(
        'Newer text: yes. The society’s page of about 2019 replaced this one, and we hold it.',
        'Texte plus récent : oui. La page de la société d’environ 2019 a remplacé celle-ci, et nous la tenons.',
      ),
      text('Newer edition: ccs-2019, held here.', 'Édition plus récente : ccs-2019, tenue ici.'),
    ),
    source: searched,
    rows: ['ED-CCS'],
  },
  {
    id: 'newer-kcrnc',
    kind: 'newerEdition',
    editions: ['kcrnc-2021'],
    options: [],
    text: voices(
      text(
        'Newer text: a Canadian one of 2023 exists, on drugs after surgery. We could read its summary only. No newer text on cancer that has spread was found. That does not prove that there is none.',
        'Texte plus récent : il en existe un, canadien, de 2023, sur les médicaments après une chirurgie. Nous n’avons pu lire que son résumé. Aucun texte plus récent sur le cancer propagé n’a été trouvé. Cela ne prouve pas qu’il n’y en a pas.',
      ),
      text(
        'Newer edition: the consensus of 2023 on adjuvant therapy (abstract only read). None on advanced disease after 2021 was found, which is no proof.',
        'Édition plus récente : le consensus de 2023 sur le traitement adjuvant (résumé seul lu). Aucune sur la maladie avancée après 2021 n’a été trouvée, ce qui n’est pas une preuve.',
      ),
    ),
    source: searched,
    rows: ['ED-KCRNC'],
  },
  {
    id: 'newer-kcrnc-2019',
    kind: 'newerEdition',
    editions: ['kcrnc-2019'],
    options: [],
    text: voices(
      text(
        'Newer text: yes. The Canadian consensus of 2021 replaced this one, and we hold it.',
        'Texte plus récent : oui. Le consensus canadien de 2021 a remplacé celui-ci, et nous le tenons.',
      ),
      text(
        'Newer edition: kcrnc-2021, held here.',
        'Édition plus récente : kcrnc-2021, tenue ici.',
      ),
    ),
    source: searched,
    rows: ['ED-KCRNC'],
  },
  {
    id: 'newer-kcrnc-nephrectomy',
    kind: 'newerEdition',
    editions: ['kcrnc-nephrectomy-2019'],
    options: [],
    text: voices(
      text(
        'Newer text: none was found. Two studies ask if the kidney should come out later, under immune drugs. Neither has told a result.',
        'Texte plus récent : aucun n’a été trouvé. Deux études demandent s’il faut enlever le rein plus tard, sous médicaments immunitaires. Aucune n’a donné de résultat.',
      ),
      text(
        'Newer edition: none found. NORDIC-SUN was recruiting in 2025 and PROBE has published its design only.',
        'Édition plus récente : aucune trouvée. NORDIC-SUN recrutait en 2025 et PROBE n’a publié que son plan.',
      ),
    ),
    source: searched,
    rows: ['ED-KCRNC', 'EV26-NORDIC'],
  },
  {
    id: 'newer-asco',
    kind: 'newerEdition',
    editions: ['asco-2023'],
    options: [],
    text: voices(
      text(
        'Newer text: none was found. But this guideline goes on, with second and later treatments, bones and brain. We could not read that part.',
        'Texte plus récent : aucun n’a été trouvé. Mais ce guide continue, avec les traitements suivants, les os et le cerveau. Nous n’avons pas pu lire cette partie.',
      ),
      text(
        'Newer edition: none found. Recommendations 4.2 to 6.4 of this one exist and could not be read.',
        'Édition plus récente : aucune trouvée. Les recommandations 4.2 à 6.4 de celle-ci existent et n’ont pas pu être lues.',
      ),
    ),
    source: searched,
    rows: ['ED-ASCO'],
  },
  {
    id: 'newer-pdq',
    kind: 'newerEdition',
    editions: ['pdq-2025'],
    options: [],
    text: voices(
      text(
        'Newer text: surely, since this one is often revised. No later copy was found. What was learned in 2026 is not in it.',
        'Texte plus récent : sûrement, car celui-ci est souvent révisé. Aucune copie plus récente n’a été trouvée. Ce qu’on a appris en 2026 n’y est pas.',
      ),
      text(
        'Newer edition: certain in practice; no later copy than 2025-05-13 was found. Results of 2026 postdate it.',
        'Édition plus récente : certaine en pratique ; aucune copie après le 2025-05-13 n’a été trouvée. Les résultats de 2026 lui sont postérieurs.',
      ),
    ),
    source: searched,
    rows: ['ED-PDQ'],
  },
];
