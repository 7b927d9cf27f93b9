import { text, voices } from '../base/text.ts';
import type { Notice } from './notice.ts';

/** What overtook a line of an edition, or may mislead where it stands alone. The edition stays as it was published. */
export const corrections: readonly Notice[] = [
  {
    id: 'newer-comparison-after-immunotherapy',
    kind: 'correction',
    editions: ['kcrnc-2021', 'asco-2023', 'pdq-2025'],
    options: ['cabozantinib', 'belzutifan'],
    text: voices(
      text(
        'New in 2026: after an immune drug, belzutifan with lenvatinib held the cancer back for longer than cabozantinib did. It is not shown that people live longer. No guideline here knows this pair, and we do not know its status in Canada. This is not advice. It is a reason to ask.',
        'Nouveau en 2026 : après un médicament immunitaire, le belzutifan avec le lenvatinib a freiné le cancer plus longtemps que le cabozantinib. Rien ne montre que les gens vivent plus longtemps. Aucun guide d’ici ne connaît ce duo, et nous ne savons pas son statut au Canada. Ce n’est pas un avis. C’est une raison de demander.',
      ),
      text(
        'After a checkpoint inhibitor: LITESPARK-011 (2026, the maker’s figures) found longer PFS with belzutifan and lenvatinib than with cabozantinib, 14.8 against 10.7 months, hazard ratio 0.70 (0.59 to 0.84), and no significant survival gain, 0.85 (0.68 to 1.05). No edition held knows the pair; its status in Canada was not found.',
        'Après un inhibiteur de points de contrôle : LITESPARK-011 (2026, chiffres du fabricant) a trouvé une survie sans progression plus longue avec le belzutifan et le lenvatinib qu’avec le cabozantinib, 14,8 contre 10,7 mois, rapport des risques instantanés 0,70 (0,59 à 0,84), sans gain significatif de survie, 0,85 (0,68 à 1,05). Aucune édition tenue ne connaît ce duo ; son statut au Canada n’a pas été trouvé.',
      ),
    ),
    source: text(
      'Merck and Eisai, release of 2026-03-02 (figures of the maker)',
      'Merck et Eisai, communiqué du 2026-03-02 (chiffres du fabricant)',
    ),
    rows: ['COR-3', 'EV26-LS011-PFS', 'EV26-LS011-OS'],
  },
  {
    id: 'adjuvant-since-2023',
    kind: 'correction',
    editions: [],
    options: ['adjuvantPembrolizumab'],
    text: voices(
      text(
        'A Canadian text of 2023 names one year of this drug as the only choice after surgery. Since then two studies tested more drugs. The cancer came back less often, and side effects were worse in one. It is not shown that people live longer. We do not know if these are open to people in Canada.',
        'Un texte canadien de 2023 nomme un an de ce médicament comme seul choix après la chirurgie. Depuis, deux études en ont essayé plus. Le cancer est revenu moins souvent, et les effets secondaires étaient pires dans l’une. Rien ne montre que les gens vivent plus longtemps. Nous ne savons pas si cela s’offre au Canada.',
      ),
      text(
        'The Canadian consensus of 2023 names one year of pembrolizumab as the only adjuvant regimen to consider. Since then belzutifan with pembrolizumab improved DFS over pembrolizumab, hazard ratio 0.72 (0.59 to 0.87), survival immature, more toxicity; durvalumab with tremelimumab beat monitoring, 0.65 (0.45 to 0.93), in higher risk only. Canadian status of both: not found.',
        'Le consensus canadien de 2023 nomme un an de pembrolizumab comme seul traitement adjuvant à envisager. Depuis, le belzutifan avec le pembrolizumab a amélioré la survie sans maladie par rapport au pembrolizumab, rapport des risques instantanés 0,72 (0,59 à 0,87), survie immature, plus de toxicité ; le durvalumab avec le trémélimumab a fait mieux que le suivi, 0,65 (0,45 à 0,93), au risque plus élevé seulement. Statut au Canada des deux : non trouvé.',
      ),
    ),
    source: text(
      'LITESPARK-022 (OncLive, 2026) and RAMPART (ESMO 2025), second-hand',
      'LITESPARK-022 (OncLive, 2026) et RAMPART (ESMO 2025), de seconde main',
    ),
    rows: ['COR-4', 'EV26-LS022-DFS', 'EV26-LS022-OS', 'EV26-RAMPART'],
  },
  {
    id: 'triplets-failed-again',
    kind: 'correction',
    editions: [],
    options: ['nivolumabIpilimumabCabozantinib'],
    text: voices(
      text(
        'In 2026 a second study of three drugs together failed too. Three drugs are for a study only.',
        'En 2026, une autre étude de trois médicaments ensemble a échoué aussi. On ne donne trois médicaments que dans une étude.',
      ),
      text(
        'LITESPARK-012 (2026): pembrolizumab and lenvatinib with belzutifan, or with quavonlimab, met neither endpoint. No triplet outside a trial.',
        'LITESPARK-012 (2026) : pembrolizumab et lenvatinib avec belzutifan, ou avec quavonlimab, n’ont atteint aucun objectif. Aucun triplet hors d’un essai.',
      ),
    ),
    source: text(
      'News summary of the makers’ statement of 2026-04-21, second-hand',
      'Résumé de presse de la déclaration des fabricants du 2026-04-21, de seconde main',
    ),
    rows: ['COR-5', 'EV26-LS012'],
  },
  {
    id: 'nivolumab-under-the-skin',
    kind: 'correction',
    editions: [],
    options: ['nivolumab', 'nivolumabIpilimumab', 'nivolumabCabozantinib'],
    text: voices(
      text(
        'Since 2025 nivolumab may also be given under the skin in Canada. That form is never given together with ipilimumab. Its dose is not the dose for the vein.',
        'Depuis 2025, le nivolumab peut aussi être donné sous la peau au Canada. Cette forme n’est jamais donnée avec l’ipilimumab. Sa dose n’est pas celle pour la veine.',
      ),
      text(
        'Subcutaneous nivolumab is authorized in Canada (2025-05). Not together with ipilimumab: the first four doses of that pair stay intravenous. The doses of the two forms are not to be converted.',
        'Le nivolumab sous-cutané est autorisé au Canada (2025-05). Pas avec l’ipilimumab : les quatre premières doses de ce duo restent intraveineuses. Les doses des deux formes ne se convertissent pas.',
      ),
    ),
    source: text(
      'Bristol Myers Squibb Canada, 2025-05-27 (announcement of the maker)',
      'Bristol Myers Squibb Canada, 2025-05-27 (annonce du fabricant)',
    ),
    rows: ['COR-6', 'CA26-4', 'CA26-5'],
  },
  {
    id: 'lenvatinib-pembrolizumab-authorized',
    kind: 'correction',
    editions: [],
    options: ['lenvatinibPembrolizumab'],
    text: voices(
      text(
        'The Canadian table of 2021 marks this pair as not yet approved. Health Canada has approved it since, as a first drug treatment of cancer that has spread.',
        'Le tableau canadien de 2021 dit que ce duo n’est pas encore approuvé. Santé Canada l’a approuvé depuis, comme premier traitement d’un cancer propagé.',
      ),
      text(
        'The asterisk of KCRNC 2021 (not yet approved in Canada) no longer holds for this pair: Health Canada RDS00949.',
        'L’astérisque du KCRNC 2021 (pas encore approuvé au Canada) ne vaut plus pour ce duo : Santé Canada RDS00949.',
      ),
    ),
    source: text(
      'Health Canada, Regulatory Decision Summary RDS00949',
      'Santé Canada, sommaire de décision réglementaire RDS00949',
    ),
    rows: ['COR-7', 'CA26-2'],
  },
  {
    id: 'kidney-surgery-under-immunotherapy',
    kind: 'correction',
    editions: ['kcrnc-nephrectomy-2019'],
    options: ['cytoreductiveNephrectomy', 'nephrectomyAfterResponse'],
    text: voices(
      text(
        'Does it help to take out the kidney when people get immune drugs? No study has told yet. The studies behind these words used older drugs.',
        'Est-ce utile d’enlever le rein quand on reçoit une immunothérapie ? Aucune étude ne l’a encore dit. Les études derrière ces mots portaient sur des médicaments plus vieux.',
      ),
      text(
        'No result on cytoreductive nephrectomy under immunotherapy: NORDIC-SUN was recruiting in 2025, PROBE has its design only; a retrospective European cohort saw responders fare alike with and without later surgery. Uncertain.',
        'Aucun résultat sur la néphrectomie cytoréductrice sous immunothérapie : NORDIC-SUN recrutait en 2025, PROBE n’a que son plan ; dans une cohorte européenne rétrospective, les répondeurs allaient aussi bien avec ou sans chirurgie ultérieure. Incertain.',
      ),
    ),
    source: text(
      'Registry record of NORDIC-SUN (2025-06-17); Bickley et al.',
      'Fiche de registre de NORDIC-SUN (2025-06-17) ; Bickley et al.',
    ),
    rows: ['COR-9', 'EV26-NORDIC', 'EV26-SYNC'],
  },
  {
    id: 'other-kinds-than-clear-cell',
    kind: 'correction',
    editions: [],
    options: ['pembrolizumabAxitinib', 'nivolumabCabozantinib', 'nivolumabIpilimumab'],
    text: voices(
      text(
        'Most studies and guidelines here are about clear cell cancer. British Columbia provides two of these pairs for any kind of kidney cancer. That is what it provides. It does not say that they work as well.',
        'La plupart des études et des guides d’ici parlent du cancer à cellules claires. La Colombie-Britannique fournit deux de ces duos pour tout type de cancer du rein. C’est ce qu’elle fournit. Cela ne dit pas qu’ils agissent aussi bien.',
      ),
      text(
        'Not clear cell: British Columbia’s protocols of pembrolizumab with axitinib and of nivolumab with cabozantinib accept any histology. Access, not a recommendation. Randomised evidence: SUNNIFORECAST (phase 2, ipilimumab with nivolumab).',
        'Pas à cellules claires : les protocoles de la Colombie-Britannique pour le pembrolizumab avec l’axitinib et le nivolumab avec le cabozantinib acceptent toute histologie. Un accès, pas une recommandation. Preuve à répartition aléatoire : SUNNIFORECAST (phase 2, ipilimumab avec nivolumab).',
      ),
    ),
    source: text(
      'BC Cancer, protocols GUAVPEMAX and GUAVNIVC (undated copies); ESMO news, 2025',
      'BC Cancer, protocoles GUAVPEMAX et GUAVNIVC (copies non datées) ; nouvelles de l’ESMO, 2025',
    ),
    rows: ['COR-10', 'BCC-PEMAX-1', 'BCC-NIVC-2', 'EV26-SUNNI'],
  },
  {
    id: 'watching-in-canada',
    kind: 'correction',
    editions: [],
    options: ['activeSurveillance'],
    text: voices(
      text(
        'In Canada about half of the people with cancer that had spread were watched first. They were chosen for it. This does not show that waiting makes life longer.',
        'Au Canada, environ la moitié des gens au cancer propagé ont d’abord été surveillés. Ils ont été choisis pour cela. Cela ne montre pas qu’attendre rend la vie plus longue.',
      ),
      text(
        'Canadian registry (2011 to 2016): 853 watched first, 827 treated at once. Selected people and immortal time: never to be read as waiting lengthening life.',
        'Registre canadien (2011 à 2016) : 853 surveillés d’abord, 827 traités tout de suite. Sélection et temps immortel : ne jamais lire qu’attendre prolonge la vie.',
      ),
    ),
    source: text(
      'Canadian Kidney Cancer information system (Kushnir et al., 2021)',
      'Système canadien d’information sur le cancer du rein (Kushnir et al., 2021)',
    ),
    rows: ['COR-12', 'EV26-CKCIS-AS'],
  },
  {
    id: 'order-of-the-society-page',
    kind: 'correction',
    editions: ['ccs-2019', 'ccs-earlier-mb', 'ccs-earlier-nb'],
    options: [],
    text: voices(
      text(
        'This page puts targeted drugs first. Today most people in Canada first get an immune drug with a targeted drug.',
        'Ici, les médicaments ciblés viennent en premier. Ce n’est plus le cas. Au Canada, la plupart des gens reçoivent d’abord deux médicaments : un ciblé et un qui aide les défenses du corps.',
      ),
      text(
        'Its order, targeted therapy first, is contradicted by usual care as INESSS describes it in 2025: in most cases an immunotherapy with a VEGFR inhibitor.',
        'Son ordre, traitement ciblé d’abord, est contredit par les soins courants que l’INESSS décrit en 2025 : le plus souvent une immunothérapie avec un inhibiteur du VEGFR.',
      ),
    ),
    source: text('INESSS, 2025-07-31', 'INESSS, 2025-07-31'),
    rows: ['COR-13', 'ED-CCS', 'CA26-8'],
  },
];
