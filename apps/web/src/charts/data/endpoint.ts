import type { Endpoint } from '@renavigate/guideline/evidence/tell';

/** What numbers stay behind a door holds, for a reader who may not want to see them. */
export type Holds = 'life' | 'growth' | 'deaths';

const held: Readonly<Partial<Record<Endpoint, Holds>>> = {
  os: 'life',
  // Both of these count deaths as well.
  pfs: 'growth',
  dfs: 'growth',
  progressionFreeAt28Weeks: 'growth',
  diedFromTreatment: 'deaths',
  diedWithSideEffect: 'deaths',
};

/** The door that an endpoint stays behind for a patient; nothing where it stands in the open. */
export function doorOf(endpoint: Endpoint): Holds | undefined {
  return held[endpoint];
}

/** What a hundred of are counted: people, or spots of cancer that were treated. */
export function countedOf(endpoint: Endpoint): 'people' | 'spots' {
  return endpoint === 'localControlAt2Years' ? 'spots' : 'people';
}

/** The endpoints whose medians are told as what half of the people lived to see. */
export function halfOf(endpoint: Endpoint): 'os' | 'pfs' | 'dfs' | 'timeToWorseSymptoms' | 'other' {
  switch (endpoint) {
    case 'os':
    case 'pfs':
    case 'dfs':
    case 'timeToWorseSymptoms':
      return endpoint;
    default:
      return 'other';
  }
}
