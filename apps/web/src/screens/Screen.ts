import type { Dispatch } from 'react';
import type { Interview } from '../state/interview.ts';
import type { Action, State } from '../state/state.ts';

/** What every view is given. */
export interface ScreenProps {
  readonly state: State;
  readonly interview: Interview;
  readonly dispatch: Dispatch<Action>;
}
