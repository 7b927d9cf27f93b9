import * as read from '../../guardrails/label-sources.ts';
import { safety } from '../../guardrails/safety-sources.ts';
import { text, voices } from '../../text.ts';
import { type Contraception, weeks } from '../contraception.ts';
import type { DrugRow } from '../drug.ts';

/** What was read of sunitinib on something about a person. */
export const sunitinibConcerns = {
  heart: {
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
      read.onDrugs(
        { title: 'Sunitinib: US label, retold', body: 'GlobalRPh' },
        'sunitinib/cautions/1',
      ),
      read.onDrugs(
        { title: 'Sunitinib: notice', body: 'Millbrook Pharmacy' },
        'sunitinib/cautions/3',
      ),
      ...safety(75, 173, 174, 305, 307),
    ],
  },
  bloodPressure: {
    says: voices(
      text(
        'Sunitinib can raise blood pressure. It is paused while the pressure is very high and not under control.',
        'Le sunitinib peut faire monter la tension. On fait une pause tant qu’elle est très haute et mal maîtrisée.',
      ),
      text(
        'Sunitinib: screen for hypertension and control it; pause while it is severe and not controlled.',
        'Sunitinib : dépister l’hypertension et la maîtriser ; suspendre tant qu’elle est grave et non maîtrisée.',
      ),
    ),
    sources: safety(39, 304),
  },
  cyp3a4: {
    says: voices(
      text(
        'Some medicines should not be taken with sunitinib, or change its dose.',
        'Certains médicaments ne devraient pas être pris avec le sunitinib, ou changent sa dose.',
      ),
      text(
        'Sunitinib: avoid strong CYP3A4 inhibitors and inducers, or change the dose.',
        'Sunitinib : éviter les inhibiteurs et les inducteurs puissants du CYP3A4, ou modifier la dose.',
      ),
    ),
    sources: [
      read.onDrugs(
        {
          title: 'Sunitinib: European label (SmPC); pharmacy notice of 2006',
          body: 'Product labelling',
          locator: 'section 4.2',
        },
        'sunitinib/cautions/2',
      ),
      ...safety(110, 303),
    ],
  },
  kidneyFunction: {
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
  liverFunction: {
    says: voices(
      text(
        'Sunitinib can badly harm the liver. Liver tests come before and during it.',
        'Le sunitinib peut nuire gravement au foie. Des tests du foie se font avant et pendant.',
      ),
      text(
        'Sunitinib: severe, even fatal, liver damage; safety not established with ALT or AST above 2.5 times the upper limit (5 times with liver metastases).',
        'Sunitinib : lésions hépatiques graves, voire mortelles ; innocuité non établie si l’ALT ou l’AST dépasse 2,5 fois la limite supérieure (5 fois avec des métastases hépatiques).',
      ),
    ),
    sources: safety(91, 172),
  },
} satisfies DrugRow['concerns'];

/** What was read of sunitinib and birth control. */
export const sunitinibContraception: Contraception = {
  after: weeks(4),
  sources: safety(14, 15),
};
