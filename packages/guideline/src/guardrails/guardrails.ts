import type { Common } from '@renavigate/engine';
import { circumstances } from '../beside/circumstances.ts';
import { kinds } from '../beside/kinds.ts';
import { pasts } from '../beside/pasts.ts';
import { implications } from '../vocabulary/implications.ts';
import { terms } from '../vocabulary/terms.ts';
import { bleeding } from './bleeding.ts';
import { bloodPressure } from './blood-pressure.ts';
import { guardrailsOf } from './concern.ts';
import { earlierDrugs } from './earlier-drugs.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { heart } from './heart.ts';
import { immuneSystem } from './immune-system.ts';
import { interactions } from './interactions.ts';
import { interleukin2 } from './interleukin-2.ts';
import { nephrectomy } from './nephrectomy.ts';
import { pregnancy } from './pregnancy.ts';
import { secondCheckpointInhibitor } from './second-checkpoint-inhibitor.ts';
import { surveillance } from './surveillance.ts';
import { woundHealing } from './wound-healing.ts';

/** Every guardrail, beside all editions: what concerns earlier treatment first, then the person's health, then local care. */
export const guardrails: readonly ResearchedGuardrail[] = [
  ...earlierDrugs,
  ...secondCheckpointInhibitor,
  ...immuneSystem,
  ...interleukin2,
  ...[heart, bloodPressure, bleeding, woundHealing, interactions, pregnancy].flatMap(guardrailsOf),
  ...nephrectomy,
  ...surveillance,
];

/** What all editions share, for `adviseBeside`. */
export const common: Common & { readonly terms: typeof terms } = {
  terms,
  implications,
  definitions: [],
  guardrails,
  kinds,
  pasts,
  circumstances,
};
