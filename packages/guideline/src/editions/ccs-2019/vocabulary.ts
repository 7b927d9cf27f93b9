import * as disease from '../../vocabulary/disease.ts';
import * as fitness from '../../vocabulary/fitness.ts';
import * as imdc from '../../vocabulary/imdc.ts';
import { sites } from '../../vocabulary/sites.ts';
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
