import { amount, and, compare, includes, is, measured, no, not, or, yes } from '@renavigate/engine';
import { advancedDisease } from './disease.ts';
import { ecog, poorPerformanceStatus } from './fitness.ts';
import { karnofsky } from './imdc.ts';
import { dialysis, kidneyFunction, liverImpairment } from './organs.ts';
import { sites } from './sites.ts';
import { metastatic } from './spread.ts';
import { activeBrainMetastases, brainMetastasesTreated } from './symptoms.ts';

/** Cancer in the brain, now or earlier, treated or not. */
export const inBrain = or(includes(sites, 'brain'), yes(activeBrainMetastases));

/** Cancer in the brain that is active, or has had no local treatment. */
export const untreatedInBrain = or(
  yes(activeBrainMetastases),
  and(includes(sites, 'brain'), no(brainMetastasesTreated)),
);

/** What the lists of drugs are for. */
export const advanced = or(yes(metastatic), yes(advancedDisease));

const localSites = ['kidneyArea', 'otherKidney', 'venaCava'] as const;
const localSite = or(...localSites.map((site) => includes(sites, site)));
const isLocal = (id: string) => localSites.some((site) => site === id);
const furtherSites = sites.values.filter(({ id }) => !isLocal(id));
const onlyLocalSites = and(
  localSite,
  not(or(...furtherSites.map(({ id }) => includes(sites, id)))),
);

/** Cancer that has come back without spreading, or only where the kidney is or was. */
export const localDisease = or(no(metastatic), onlyLocalSites);

/** In bed or a chair for more than half the day, or Karnofsky below what trials took; never where fitness is known to be good. */
export const unfit = and(
  yes(poorPerformanceStatus),
  or(
    compare(measured(ecog), '>=', amount(3, '{score}')),
    compare(measured(karnofsky), '<', amount(70, '{score}')),
  ),
);

const filtrationBelow = (limit: number) =>
  compare(measured(kidneyFunction), '<', amount(limit, measured(kidneyFunction).unit));

/** Kidney failure: dialysis, or a filtration below 15. */
export const kidneyFailure = or(yes(dialysis), filtrationBelow(15));

/** Severely decreased, or worse. */
export const kidneySeverelyImpaired = or(yes(dialysis), filtrationBelow(30));

/** Kidney disease of any weight. */
export const kidneyDisease = or(yes(dialysis), filtrationBelow(60));

/** Liver disease of any weight, and of more than a little. */
export const liverDisease = or(
  is(liverImpairment, 'mild'),
  is(liverImpairment, 'moderate'),
  is(liverImpairment, 'severe'),
);
export const liverMoreThanMildlyImpaired = or(
  is(liverImpairment, 'moderate'),
  is(liverImpairment, 'severe'),
);
