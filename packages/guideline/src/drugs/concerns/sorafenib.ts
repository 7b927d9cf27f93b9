import * as read from '../../guardrails/label-sources.ts';
import { safety } from '../../guardrails/safety-sources.ts';
import { text, voices } from '../../text.ts';
import { type Contraception, months } from '../contraception.ts';
import type { DrugRow } from '../drug.ts';

/** What was read of sorafenib on something about a person. */
export const sorafenibConcerns = {
  heart: {
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
    sources: [read.target, ...safety(78, 176)],
  },
  bloodPressure: {
    says: voices(
      text(
        'In one study, high blood pressure was seen more often with sorafenib than with a dummy pill.',
        'Dans une étude, une tension artérielle élevée a été vue plus souvent avec le sorafénib qu’avec une pilule sans médicament.',
      ),
      text(
        'Sorafenib: hypertension, more frequent than with placebo (TARGET).',
        'Sorafénib : hypertension, plus fréquente que sous placebo (TARGET).',
      ),
    ),
    sources: [read.target, ...safety(42, 178)],
  },
  cyp3a4: {
    says: voices(
      text(
        'Some medicines and St. John’s wort interact with sorafenib. So do warfarin and digoxin.',
        'Certains médicaments et le millepertuis interagissent avec le sorafénib. C’est aussi le cas de la warfarine et de la digoxine.',
      ),
      text(
        'Sorafenib: interacts with inducers (rifampicin, phenytoin, carbamazepine, phenobarbital, dexamethasone, St. John’s wort), neomycin, warfarin, digoxin.',
        'Sorafénib : interagit avec des inducteurs (rifampicine, phénytoïne, carbamazépine, phénobarbital, dexaméthasone, millepertuis), la néomycine, la warfarine, la digoxine.',
      ),
    ),
    sources: safety(112),
  },
} satisfies DrugRow['concerns'];

/** What was read of sorafenib and birth control. */
export const sorafenibContraception: Contraception = {
  after: months(6),
  sources: safety(18, 19),
};
