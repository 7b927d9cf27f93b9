import * as read from '../../guardrails/label-sources.ts';
import { safety } from '../../guardrails/safety-sources.ts';
import { text, voices } from '../../text.ts';
import { type Contraception, months } from '../contraception.ts';
import type { DrugRow } from '../drug.ts';

/** What was read of temsirolimus on something about a person. */
export const temsirolimusConcerns = {
  heart: {
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
  bleeding: {
    says: voices(
      text(
        'Bleeding in the brain is a known risk of temsirolimus.',
        'Un saignement au cerveau est un risque connu du temsirolimus.',
      ),
      text('Temsirolimus: intracranial bleeding.', 'Temsirolimus : saignement intracrânien.'),
    ),
    sources: [read.usLabel('Temsirolimus', 'section 5', 'temsirolimus/cautions/3')],
  },
  cyp3a4: {
    says: voices(
      text(
        'Some medicines, and grapefruit, should not be taken with temsirolimus. If there is no other way, its dose may change.',
        'Certains médicaments, et le pamplemousse, ne devraient pas être pris avec le temsirolimus. S’il n’y a pas d’autre choix, sa dose peut changer.',
      ),
      text(
        'Temsirolimus: avoid strong CYP3A4 inhibitors and inducers, or change the dose; avoid grapefruit.',
        'Temsirolimus : éviter les inhibiteurs et les inducteurs puissants du CYP3A4, ou modifier la dose ; éviter le pamplemousse.',
      ),
    ),
    sources: [
      read.usLabel('Temsirolimus', 'section 2.4', 'temsirolimus/cautions/2'),
      ...safety(115, 195),
    ],
  },
  kidneyFunction: {
    says: voices(
      text(
        'Temsirolimus needs no other dose for weak kidneys. It was not tested with dialysis.',
        'Le temsirolimus ne demande pas une autre dose quand les reins sont faibles. Il n’a pas été étudié avec la dialyse.',
      ),
      text(
        'Temsirolimus: kidney function is monitored; no dose change, haemodialysis not studied (secondary source).',
        'Temsirolimus : fonction rénale surveillée ; pas de changement de dose, hémodialyse non étudiée (source secondaire).',
      ),
    ),
    sources: safety(106, 196),
  },
  liverFunction: {
    says: voices(
      text(
        'Temsirolimus must not be used when the liver is very weak. With mild trouble the dose is lower.',
        'Le temsirolimus ne doit pas servir quand le foie est très faible. Si l’atteinte est légère, la dose est plus basse.',
      ),
      text(
        'Temsirolimus: contraindicated with bilirubin above 1.5 times the upper limit; mild impairment: 15 mg a week if it must be given.',
        'Temsirolimus : contre-indiqué si la bilirubine dépasse 1,5 fois la limite supérieure ; atteinte légère : 15 mg par semaine si nécessaire.',
      ),
    ),
    sources: safety(97, 194),
  },
} satisfies DrugRow['concerns'];

/** What was read of temsirolimus and birth control. */
export const temsirolimusContraception: Contraception = {
  after: months(3),
  sources: safety(23, 24),
};
