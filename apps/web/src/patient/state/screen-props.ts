import type { Dispatch } from 'react';
import type { Consultation } from '../../guidelines/consult.ts';
import type { Action, State } from './state.ts';

/** What every view is given. */
export interface ScreenProps {
  readonly state: State;
  readonly consultation: Consultation;
  readonly dispatch: Dispatch<Action>;
}
