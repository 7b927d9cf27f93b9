import type { Common } from '@renavigate/engine';
import { alerts } from '../alerts/alerts.ts';
import { considered } from '../considered/considered.ts';
import { guardrails } from '../guardrails/guardrails.ts';
import { implications } from '../vocabulary/implications.ts';
import { terms } from '../vocabulary/terms.ts';
import { alongside } from './alongside.ts';
import { circumstances } from './circumstances.ts';
import { kinds } from './kinds.ts';
import { pasts } from './pasts.ts';

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
