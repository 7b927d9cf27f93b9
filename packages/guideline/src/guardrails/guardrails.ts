import type { Common } from '@renavigate/engine';
import { alerts } from '../alerts/alerts.ts';
import { alongside } from '../beside/alongside.ts';
import { circumstances } from '../beside/circumstances.ts';
import { kinds } from '../beside/kinds.ts';
import { pasts } from '../beside/pasts.ts';
import { considered } from '../considered/considered.ts';
import { implications } from '../vocabulary/implications.ts';
import { terms } from '../vocabulary/terms.ts';
import { age } from './age.ts';
import { belzutifan } from './belzutifan.ts';
import { bleeding } from './bleeding.ts';
import { bloodPressure } from './blood-pressure.ts';
import { brain } from './brain.ts';
import { combinations } from './combinations.ts';
import { guardrailsOf } from './concern.ts';
import { earlierDrugs } from './earlier-drugs.ts';
import { fitness } from './fitness.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { heart } from './heart.ts';
import { heartRhythm } from './heart-rhythm.ts';
import { hepatitis } from './hepatitis.ts';
import { histology } from './histology.ts';
import { immuneSystem } from './immune-system.ts';
import { interactions } from './interactions.ts';
import { interleukin2 } from './interleukin-2.ts';
import { kidneyFunction } from './kidney-function.ts';
import { liverFunction } from './liver-function.ts';
import { localDisease } from './local-disease.ts';
import { nephrectomy } from './nephrectomy.ts';
import { pregnancy } from './pregnancy.ts';
import { runningDrug } from './running-drug.ts';
import { secondCheckpointInhibitor } from './second-checkpoint-inhibitor.ts';
import { surgery } from './surgery.ts';
import { surveillance } from './surveillance.ts';
import { wishes } from './wishes.ts';
import { woundHealing } from './wound-healing.ts';

/** Every guardrail, beside all editions: the person’s wish and fitness first, then the cancer, earlier treatment, the person’s health, and local care. */
export const guardrails: readonly ResearchedGuardrail[] = [
  ...wishes,
  ...fitness,
  ...age,
  ...brain,
  ...localDisease,
  ...histology,
  ...earlierDrugs,
  ...runningDrug,
  ...secondCheckpointInhibitor,
  ...combinations,
  ...immuneSystem,
  ...interleukin2,
  ...belzutifan,
  ...[heart, bloodPressure, bleeding, woundHealing, interactions].flatMap(guardrailsOf),
  ...[heartRhythm, hepatitis, kidneyFunction, liverFunction].flatMap(guardrailsOf),
  ...pregnancy,
  ...surgery,
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
  alerts,
  considered,
  alongside,
};
