import * as disease from '../../terms/disease.ts';
import * as fitness from '../../terms/fitness.ts';
import * as imdc from '../../terms/imdc.ts';
import { sites } from '../../terms/sites.ts';
import * as treatment from '../../vocabulary/treatment.ts';
import { vocabularyOf } from '../../vocabulary/vocabulary-of.ts';

/** The terms that the page's rules look at, in the order in which answers are listed. */
export const vocabulary = vocabularyOf(
  disease.kidneyCancerTreatedBefore,
  disease.cancerCameBack,
  sites,
  disease.advancedDisease,
  disease.kidneyTumourPresent,
  disease.symptomsFromCancer,
  ...Object.values(treatment),
  fitness.wellEnoughForTargetedTherapy,
  fitness.wellEnoughForSurgery,
  fitness.interleukin2CentreExperienced,
  fitness.healthyEnoughForInterleukin2,
  fitness.poorPerformanceStatus,
  fitness.ecog,
  ...Object.values(imdc),
);
