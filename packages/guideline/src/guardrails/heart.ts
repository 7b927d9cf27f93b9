import { yes } from '@renavigate/engine';
import { text, voices } from '../text.ts';
import { heartDisease } from '../vocabulary/safety.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';
import { oncologistAndCardiologist } from './people.ts';
import { safety } from './safety-sources.ts';
import { onDrugs, target, usLabel } from './sources.ts';

/** Disease of the heart, and drugs that act on VEGF. */
export const heart: Concern = {
  id: 'heart',
  label: voices(
    text('Heart problems and this drug', 'Problèmes de cœur et ce médicament'),
    text('Heart disease with a VEGF drug', 'Maladie cardiaque et médicament anti-VEGF'),
  ),
  when: yes(heartDisease),
  askWhom: oncologistAndCardiologist,
  said: [
    {
      drug: 'sorafenib',
      says: voices(
        text(
          'In one study, too little blood flow to the heart was seen more often with sorafenib than with a dummy pill.',
          'Dans une étude, un manque de sang au cœur a été vu plus souvent avec le sorafénib qu’avec une pilule sans médicament.',
        ),
        text(
          'Sorafenib: cardiac ischaemia, more frequent than with placebo (TARGET).',
          'Sorafénib : ischémie cardiaque, plus fréquente que sous placebo (TARGET).',
        ),
      ),
      sources: [target, ...safety(78, 176)],
    },
    {
      drug: 'pazopanib',
      says: voices(
        text(
          'Pazopanib can weaken the heart, upset its rhythm or cause blood clots.',
          'Le pazopanib peut affaiblir le cœur, dérégler son rythme ou causer des caillots de sang.',
        ),
        text(
          'Pazopanib: heart failure, QT prolongation and torsades de pointes, thrombosis; ECG and electrolytes.',
          'Pazopanib : insuffisance cardiaque, allongement du QT et torsades de pointes, thrombose ; ECG et électrolytes.',
        ),
      ),
      sources: [
        usLabel('Pazopanib', 'section 5', 'pazopanib/cautions/5', 'pazopanib/cautions/6'),
        ...safety(76),
      ],
    },
    {
      drug: 'sunitinib',
      says: voices(
        text(
          'Sunitinib can weaken the heart. It is stopped if the heart fails. Medicines that upset the rhythm of the heart should not be taken with it.',
          'Le sunitinib peut affaiblir le cœur. On l’arrête si une insuffisance cardiaque apparaît. Les médicaments qui dérèglent le rythme du cœur ne devraient pas être pris avec lui.',
        ),
        text(
          'Sunitinib: heart failure and falling ejection fraction (stop if heart failure appears; consider a baseline LVEF); avoid QT-prolonging drugs. Vein clots in 3%. After a cardiac event in the last 12 months: whether the risk is greater is not known.',
          'Sunitinib : insuffisance cardiaque et baisse de la fraction d’éjection (arrêter si une insuffisance cardiaque apparaît ; envisager une FEVG initiale) ; éviter les médicaments qui allongent le QT. Thromboses veineuses chez 3 %. Après un événement cardiaque dans les 12 derniers mois : on ne sait pas si le risque est plus grand.',
        ),
      ),
      sources: [
        onDrugs(
          { title: 'Sunitinib: US label, retold', body: 'GlobalRPh' },
          'sunitinib/cautions/1',
        ),
        onDrugs({ title: 'Sunitinib: notice', body: 'Millbrook Pharmacy' }, 'sunitinib/cautions/3'),
        ...safety(75, 173, 174, 305, 307),
      ],
    },
    {
      drug: 'cabozantinib',
      says: voices(
        text(
          'In rare cases cabozantinib upsets the rhythm of the heart. Blood clots can form.',
          'Dans de rares cas, le cabozantinib dérègle le rythme du cœur. Des caillots de sang peuvent se former.',
        ),
        text(
          'Cabozantinib: QT prolongation (rare), venous and arterial thrombosis, rarely aneurysm or dissection. Stopped for good after a myocardial infarction or another arterial clot.',
          'Cabozantinib : allongement du QT (rare), thrombose veineuse et artérielle, rarement anévrisme ou dissection. Arrêt définitif après un infarctus du myocarde ou une autre thrombose artérielle.',
        ),
      ),
      sources: [
        onDrugs(
          { title: 'Cabozantinib: drug monograph', body: 'Ontario Health, formulary' },
          'cabozantinib/cautions/1',
          'cabozantinib/cautions/3',
        ),
        ...safety(73, 74, 169, 292),
      ],
    },
    {
      drug: 'lenvatinib',
      says: voices(
        text(
          'Lenvatinib can upset the rhythm of the heart, or cause a clot in an artery. It is stopped if there is such a clot.',
          'Le lenvatinib peut dérégler le rythme du cœur ou causer un caillot dans une artère. On l’arrête s’il y a un tel caillot.',
        ),
        text(
          'Lenvatinib: QT prolongation (ECG and electrolytes in patients at risk); arterial thrombosis: stop.',
          'Lenvatinib : allongement du QT (ECG et électrolytes si le patient est à risque) ; thrombose artérielle : arrêter.',
        ),
      ),
      sources: [
        usLabel('Lenvatinib', 'section 5', 'lenvatinib/cautions/1', 'lenvatinib/cautions/3'),
        ...safety(77, 184),
      ],
    },
    {
      drug: 'axitinib',
      says: voices(
        text(
          'Axitinib can weaken the heart or cause a clot. It was not tested in people who had a clot in an artery in the last 12 months, or in a vein in the last 6 months.',
          'L’axitinib peut affaiblir le cœur ou causer un caillot. Il n’a pas été étudié chez des personnes qui ont eu un caillot dans une artère dans les 12 derniers mois, ou dans une veine dans les 6 derniers mois.',
        ),
        text(
          'Axitinib: heart failure, arterial and venous clots, fatal ones among them. Not studied after an arterial event within 12 months or a venous one within 6 months.',
          'Axitinib : insuffisance cardiaque, thromboses artérielles et veineuses, parfois mortelles. Non étudié après un événement artériel dans les 12 mois ou veineux dans les 6 mois.',
        ),
      ),
      sources: safety(72, 163, 165),
    },
    {
      drug: 'tivozanib',
      says: voices(
        text(
          'Tivozanib can weaken the heart. It is stopped after a bad clot in an artery.',
          'Le tivozanib peut affaiblir le cœur. On l’arrête après un caillot grave dans une artère.',
        ),
        text(
          'Tivozanib: heart failure, at times fatal; close watch with a history of myocardial infarction or stroke; stop after a severe arterial clot.',
          'Tivozanib : insuffisance cardiaque, parfois mortelle ; surveillance étroite en cas d’antécédent d’infarctus ou d’AVC ; arrêter après une thrombose artérielle grave.',
        ),
      ),
      sources: safety(79, 188),
    },
    {
      drug: 'bevacizumab',
      says: voices(
        text(
          'Bevacizumab can weaken the heart. It is stopped for good after a clot in an artery or in the lungs.',
          'Le bévacizumab peut affaiblir le cœur. On l’arrête pour de bon après un caillot dans une artère ou dans les poumons.',
        ),
        text(
          'Bevacizumab: heart failure; arterial clots, more often over 65, with diabetes or an earlier arterial clot. Stopped for good after an arterial or pulmonary clot.',
          'Bévacizumab : insuffisance cardiaque ; thromboses artérielles, plus fréquentes après 65 ans, en cas de diabète ou d’antécédent de thrombose artérielle. Arrêt définitif après une thrombose artérielle ou une embolie pulmonaire.',
        ),
      ),
      sources: safety(80),
    },
    {
      drug: 'temsirolimus',
      says: voices(
        text(
          'Temsirolimus may raise the risk of a heart attack.',
          'Le temsirolimus peut augmenter le risque de crise cardiaque.',
        ),
        text(
          'Temsirolimus: may raise the risk of myocardial infarction.',
          'Temsirolimus : peut augmenter le risque d’infarctus du myocarde.',
        ),
      ),
      sources: safety(81),
    },
    {
      drug: 'avelumab',
      says: voices(
        text(
          'Avelumab may raise the risk of a weak heart or a heart attack.',
          'L’avélumab peut augmenter le risque d’un cœur affaibli ou d’une crise cardiaque.',
        ),
        text(
          'Avelumab: may raise the risk of heart failure or myocardial infarction (secondary source).',
          'Avélumab : peut augmenter le risque d’insuffisance cardiaque ou d’infarctus (source secondaire).',
        ),
      ),
      sources: safety(82),
    },
  ],
  ask: voices(
    text(
      'Tell your team if you have a heart problem, or have had a heart attack or a stroke. Ask if your heart should be checked first.',
      'Dites à votre équipe si vous avez un problème de cœur, ou si vous avez eu une crise cardiaque ou un AVC. Demandez si votre cœur devrait d’abord être vérifié.',
    ),
    text(
      'With heart disease or past arterial thrombosis, discuss with cardiology before it is chosen.',
      'En cas de maladie cardiaque ou d’antécédent de thrombose artérielle, en discuter en cardiologie avant de le choisir.',
    ),
  ),
  question: voices(
    text(
      'No text that we checked says what a heart problem means for this choice. Tell your team if you have a heart problem, or have had a heart attack or a stroke. Ask: “Is this safe for my heart?”',
      'Aucun texte que nous avons vérifié ne dit ce que change un problème de cœur pour ce choix. Dites à votre équipe si vous avez un problème de cœur, ou si vous avez eu une crise cardiaque ou un AVC. Demandez : « Est-ce sûr pour mon cœur ? »',
    ),
    text(
      'No checked text says what heart disease means for this option. With heart disease or past arterial thrombosis: can it be given, and with which checks?',
      'Aucun texte vérifié ne dit ce que change une maladie cardiaque pour cette option. En cas de maladie cardiaque ou d’antécédent de thrombose artérielle : peut-on la donner, et avec quelle surveillance ?',
    ),
  ),
  otherDrugs: [],
  otherOptions: vegfClassOptions,
};
