import { atLeast, or, yes } from '@renavigate/engine';
import { oncologist as askWhom } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { imdcFactors } from '../definitions/imdc.ts';
import { safety } from '../sources/safety-sources.ts';
import { asco, canadianTable2021 } from '../sources/sources.ts';
import { symptomsFromCancer } from '../terms/disease.ts';
import { rhabdoid, sarcomatoid } from '../terms/histology.ts';
import { rapidProgression } from '../terms/spread.ts';
import { needsSystemicTherapy } from '../vocabulary/history.ts';
import type { ResearchedGuardrail } from './guardrail.ts';

const options = ['activeSurveillance'] as const;

/** Watching a cancer that is felt, grows fast or is of poor risk. */
export const surveillance: readonly ResearchedGuardrail[] = [
  {
    id: 'surveillance-sarcomatoid',
    kind: 'question',
    label: voices(
      text(
        'Watching, with sarcomatoid or rhabdoid cells',
        'Surveiller, avec des cellules sarcomatoïdes ou rhabdoïdes',
      ),
      text(
        'Active surveillance with sarcomatoid or rhabdoid features',
        'Surveillance active malgré une composante sarcomatoïde ou rhabdoïde',
      ),
    ),
    options,
    when: or(yes(sarcomatoid), yes(rhabdoid)),
    text: voices(
      text(
        'No text that we checked says if it is safe to watch a cancer with such cells. Ask your cancer doctor: “What do these cells mean for waiting?”',
        'Aucun texte que nous avons vérifié ne dit si l’on peut surveiller sans danger un cancer avec de telles cellules. Demandez à votre médecin du cancer : « Que veulent dire ces cellules si l’on attend ? »',
      ),
      text(
        'No checked text says whether surveillance is safe with sarcomatoid or rhabdoid features. Is it safe to wait?',
        'Aucun texte vérifié ne dit si la surveillance est sûre avec une composante sarcomatoïde ou rhabdoïde. Peut-on attendre sans danger ?',
      ),
    ),
    askWhom,
  },
  {
    id: 'surveillance-drugsNeeded',
    kind: 'caution',
    label: voices(
      text('Watching, though drugs are needed now', 'Surveiller, alors qu’il faut des médicaments'),
      text(
        'Active surveillance though systemic therapy is required',
        'Surveillance active alors qu’un traitement systémique est requis',
      ),
    ),
    options,
    when: yes(needsSystemicTherapy),
    text: voices(
      text(
        'Your team thinks that you need drugs now. The study of watching took only people who felt nothing and had had no drugs. Ask your cancer doctor: “Is it safe to wait? What would we wait for?”',
        'Votre équipe pense qu’il vous faut des médicaments maintenant. L’étude sur la surveillance a pris seulement des gens qui ne sentaient rien et n’avaient pas eu de médicaments. Demandez à votre médecin du cancer : « Peut-on attendre sans danger ? Qu’attendrait-on ? »',
      ),
      text(
        'Recorded: systemic therapy required. ASCO 2022 (3.1) speaks of surveillance for select patients only; the prospective trial watched 52 people without symptoms and without earlier treatment (drugs after a median of 14.9 months). In a report of it, those with 0 or 1 IMDC factor and at most two organs were watched longest; one person developed brain metastases (secondary source).',
        'Noté : traitement systémique requis. L’ASCO 2022 (3.1) ne parle de surveillance que pour certains patients ; l’essai prospectif a suivi 52 personnes sans symptômes et sans traitement antérieur (médicaments après une médiane de 14,9 mois). Selon un compte rendu, ceux ayant 0 ou 1 facteur IMDC et au plus deux organes ont attendu le plus longtemps ; une personne a eu des métastases cérébrales (source secondaire).',
      ),
    ),
    askWhom,
    sources: [asco('3.1'), ...safety(260, 261)],
  },
  {
    id: 'surveillance-symptoms',
    kind: 'caution',
    label: voices(
      text('Watching a cancer that you feel', 'Surveiller un cancer que vous ressentez'),
      text('Active surveillance with symptoms', 'Surveillance active malgré des symptômes'),
    ),
    options,
    when: yes(symptomsFromCancer),
    text: voices(
      text(
        'One guide names few or no symptoms as a reason to watch closely. Tell your team about all that you feel. Ask if watching is still right for you.',
        'Un guide donne peu ou pas de symptômes comme raison de surveiller de près. Dites à votre équipe tout ce que vous ressentez. Demandez si la surveillance est encore un bon choix pour vous.',
      ),
      text(
        'ASCO 2022 (3.1) offers initial surveillance to select patients, limited or no symptoms among its reasons. KCRNC 2021 lists it without criteria.',
        'L’ASCO 2022 (3.1) offre une surveillance initiale à certains patients, avec peu ou pas de symptômes parmi ses raisons. Le KCRNC 2021 la donne sans critères.',
      ),
    ),
    askWhom,
    sources: [asco('3.1'), canadianTable2021('KC21-007', 'KC21-016')],
  },
  {
    id: 'surveillance-fastGrowth',
    kind: 'question',
    label: voices(
      text('Watching a cancer that grows fast', 'Surveiller un cancer qui grossit vite'),
      text(
        'Active surveillance with rapid progression',
        'Surveillance active malgré une progression rapide',
      ),
    ),
    options,
    when: yes(rapidProgression),
    text: voices(
      text(
        'No text that we checked says how fast is too fast to watch. Ask your cancer doctor: “How fast is it growing? Is it safe to wait? What would make us start treatment?”',
        'Aucun texte que nous avons vérifié ne dit à partir de quelle vitesse il ne faut plus surveiller. Demandez à votre médecin du cancer : « À quelle vitesse grossit-il ? Peut-on attendre sans danger ? Qu’est-ce qui nous ferait commencer un traitement ? »',
      ),
      text(
        'No checked text gives a rate of growth for surveillance. Is it safe to wait, and what would trigger treatment?',
        'Aucun texte vérifié ne donne de vitesse de croissance pour la surveillance. Peut-on attendre sans danger, et qu’est-ce qui déclencherait un traitement ?',
      ),
    ),
    askWhom,
  },
  {
    id: 'surveillance-poorRisk',
    kind: 'caution',
    label: voices(
      text(
        'Watching a cancer of the poor risk group',
        'Surveiller un cancer du groupe de risque défavorable',
      ),
      text('Active surveillance in IMDC poor risk', 'Surveillance active, IMDC défavorable'),
    ),
    options,
    when: atLeast(3, imdcFactors()),
    text: voices(
      text(
        'One American guide speaks of watching closely only in the two better risk groups (IMDC). A Canadian table lists it for the poor group too, and does not say for whom. Ask your cancer doctor which group you are in, and why watching may be offered.',
        'Un guide américain parle de surveillance étroite seulement dans les deux meilleurs groupes de risque (IMDC). Un tableau canadien la donne aussi pour le groupe défavorable, sans dire pour qui. Demandez à votre médecin du cancer dans quel groupe vous êtes, et pourquoi la surveillance peut être offerte.',
      ),
      text(
        'ASCO 2022 (3.1) limits initial surveillance to IMDC favourable and intermediate risk; KCRNC 2021 (Table 1) lists it for intermediate and poor risk too, without criteria.',
        'L’ASCO 2022 (3.1) limite la surveillance initiale aux risques IMDC favorable et intermédiaire ; le KCRNC 2021 (tableau 1) la donne aussi pour les risques intermédiaire et défavorable, sans critères.',
      ),
    ),
    askWhom,
    sources: [asco('3.1'), canadianTable2021('KC21-016')],
  },
];
