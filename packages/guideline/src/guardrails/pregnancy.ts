import { fill, type Text, textOf, type Voices, yes } from '@renavigate/engine';
import { oncologistAndPharmacist as askWhom } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import type { Contraception } from '../drugs/contraception.ts';
import type { DrugInformation } from '../drugs/rows.ts';
import { drugRows } from '../drugs/rows.ts';
import { pregnant } from '../terms/organs.ts';
import { pregnancyPossible } from '../terms/safety.ts';
import type { ResearchedGuardrail, Sources } from './guardrail.ts';
import { optionsWith } from './marked-options.ts';

const label = voices(
  text('Pregnancy, birth control and this drug', 'Grossesse, contraception et ce médicament'),
  text('Pregnancy possible, with this drug', 'Grossesse possible, avec ce médicament'),
);

const harm = voices(
  text(
    '{drug} may harm an unborn baby. Birth control is needed while it is taken{after}.{barrier} Tell your team if you or your partner could become pregnant. Ask which birth control to use.',
    '{drug} peut nuire à un bébé à naître. Il faut une contraception pendant le traitement{after}.{barrier} Dites à votre équipe si vous ou votre partenaire pourriez devenir enceinte. Demandez quelle contraception utiliser.',
  ),
  text(
    '{drug}: may harm the fetus; contraception during treatment{after}.{barrier} Labels and leaflets of other countries: check the Canadian monograph, also for breast-feeding and for men.',
    '{drug} : peut nuire au fœtus ; contraception pendant le traitement{after}.{barrier} Textes d’autres pays : vérifier la monographie canadienne, aussi pour l’allaitement et pour les hommes.',
  ),
);

const after = text(' and for {time} after', ' et pendant {time} après');
const barrier = voices(
  text(
    ' The pill may not work with it: use a barrier such as a condom too.',
    ' La pilule peut ne pas agir avec lui : ajoutez une barrière, comme un condom.',
  ),
  text(
    ' Hormonal contraception may fail: add a barrier method.',
    ' La contraception hormonale peut échouer : ajouter une méthode barrière.',
  ),
);

interface Read {
  readonly drug: DrugInformation;
  readonly contraception: Contraception;
}

/** The drugs of whose leaflet or label the words on pregnancy were read. */
export const readOnPregnancy: readonly Read[] = drugRows.flatMap((drug: DrugInformation) =>
  drug.contraception === undefined ? [] : [{ drug, contraception: drug.contraception }],
);

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function said({ drug, contraception: found }: Read): Voices {
  const of = (audience: keyof Voices): Text =>
    textOf((language) =>
      fill(harm[audience][language], {
        drug: capital(drug.name[language]),
        after:
          found.after === undefined ? '' : fill(after[language], { time: found.after[language] }),
        barrier: found.needsBarrier === true ? barrier[audience][language] : '',
      }),
    );
  return { patient: of('patient'), clinician: of('clinician') };
}

const cautions = readOnPregnancy.map(
  (each): ResearchedGuardrail => ({
    id: `pregnancy-${each.drug.id}`,
    kind: 'caution',
    label,
    options: optionsWith(each.drug.id),
    when: yes(pregnancyPossible),
    text: said(each),
    askWhom,
    sources: each.contraception.sources,
  }),
);

const drugsRead = readOnPregnancy.map(({ drug }) => drug.id);
const drugsNotRead = drugRows.map(({ id }) => id).filter((id) => !drugsRead.includes(id));

/** The first citation of each drug: its leaflet or label. */
function everySource(): Sources {
  const [first, ...others] = readOnPregnancy.map(({ contraception: { sources } }) => sources[0]);
  if (first === undefined) throw new Error('Of no drug was anything read on pregnancy.');
  return [first, ...others];
}

/** Pregnancy, now or possible, and cancer drugs of every kind. */
export const pregnancy: readonly ResearchedGuardrail[] = [
  {
    id: 'pregnantNow',
    kind: 'caution',
    label: voices(
      text('You are pregnant', 'Vous êtes enceinte'),
      text('Pregnancy, with this drug', 'Grossesse en cours, avec ce médicament'),
    ),
    options: optionsWith(...drugsRead),
    when: yes(pregnant),
    text: voices(
      text(
        'You are pregnant. The leaflets of these drugs warn of harm to an unborn baby, and most say not to take them then. Tell every doctor at once, before any drug or scan. Ask for a pregnancy team that works with your cancer team: what can wait, and what can be done now?',
        'Vous êtes enceinte. Les notices de ces médicaments parlent de méfaits pour un bébé à naître, et presque toutes disent de ne pas les prendre alors. Dites-le tout de suite à chaque médecin, avant tout médicament ou examen d’imagerie. Demandez une équipe de grossesse qui travaille avec celle du cancer : qu’est-ce qui peut attendre, et que peut-on faire maintenant ?',
      ),
      text(
        'Pregnant: leaflets and labels of all drugs of this option that were read warn of fetal harm; most say not in pregnancy, or only where the doctor specifically advises it. Obstetrics and oncology together, before any drug. Check the Canadian monograph.',
        'Grossesse en cours : les notices et monographies lues des médicaments de cette option mettent en garde contre un risque pour le fœtus ; la plupart disent pas pendant la grossesse, ou seulement sur avis exprès du médecin. Obstétrique et oncologie ensemble, avant tout médicament. Vérifier la monographie canadienne.',
      ),
    ),
    askWhom,
    sources: everySource(),
  },
  ...cautions,
  {
    id: 'pregnancy-question',
    kind: 'question',
    label,
    options: [
      ...optionsWith(...drugsNotRead),
      'checkpointInhibitorWithVegfDrug',
      'vegfDrugAlone',
      'checkpointInhibitorAlone',
      'systemicTherapyFirst',
      'palliativeChemotherapy',
    ],
    when: yes(pregnancyPossible),
    text: voices(
      text(
        'No text that we checked says what pregnancy means for this choice. Tell your team if you or your partner are pregnant or could become pregnant. Ask: “Could it harm an unborn baby? Which birth control should we use, and for how long?”',
        'Aucun texte que nous avons vérifié ne dit ce que change une grossesse pour ce choix. Dites à votre équipe si vous ou votre partenaire êtes enceinte ou pourriez le devenir. Demandez : « Peut-il nuire à un bébé à naître ? Quelle contraception devrions-nous utiliser, et pendant combien de temps ? »',
      ),
      text(
        'No checked text says what pregnancy means for this option. With pregnancy present or possible: can it be given, and with which contraception?',
        'Aucun texte vérifié ne dit ce que change une grossesse pour cette option. En cas de grossesse, présente ou possible : peut-on la donner, et avec quelle contraception ?',
      ),
    ),
    askWhom,
  },
];
