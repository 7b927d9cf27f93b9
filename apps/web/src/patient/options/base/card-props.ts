import type { OptionBeside } from '@renavigate/engine';
import type { Together } from '@renavigate/guideline/tell';
import type { Dispatch } from 'react';
import type { Action } from '../../state/state.ts';

/** One option and what its card and the parts behind it need. */
export interface CardProps {
  readonly option: OptionBeside;
  readonly together: Together;
  readonly province: string | undefined;
  readonly dispatch: Dispatch<Action>;
}
