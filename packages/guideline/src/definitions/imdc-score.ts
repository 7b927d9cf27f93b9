import type { RiskScore } from '../base/risk-score.ts';
import { text, voices } from '../base/text.ts';
import { metastatic } from '../terms/spread.ts';
import { imdcFactors, imdcRisk } from './imdc.ts';

const { id, groups } = imdcRisk([]);

/** The IMDC group of a patient, as it is told beside every answer. */
export const imdcScore: RiskScore = {
  id: 'imdc',
  definition: id,
  factors: imdcFactors().flatMap((factor) => (factor.kind === 'yes' ? [factor.term] : [])),
  groups,
  appliesTo: metastatic.id,
  label: voices(text('Risk group (IMDC)', 'Groupe de risque (IMDC)'), text('IMDC', 'IMDC')),
  notApplicable: voices(
    text(
      'not for you, since these groups are for cancer that has spread',
      'pas pour vous, car ces groupes sont pour un cancer qui s’est propagé',
    ),
    text('does not apply (disease not metastatic)', 'ne s’applique pas (maladie non métastatique)'),
  ),
  toldFrom: {
    poorPerformanceStatus: ['karnofsky', 'ecog'],
    systemicTherapyWithinOneYear: ['monthsToSystemicTherapy'],
    haemoglobinBelowLimit: ['haemoglobin', 'haemoglobinLowerLimit'],
    calciumAboveLimit: ['calcium', 'albumin', 'calciumUpperLimit'],
    neutrophilsAboveLimit: ['neutrophils', 'neutrophilsUpperLimit'],
    plateletsAboveLimit: ['platelets', 'plateletsUpperLimit'],
  },
  fromEither: ['poorPerformanceStatus'],
};
