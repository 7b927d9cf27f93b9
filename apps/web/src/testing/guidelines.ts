import { library } from '@renavigate/guideline';
import { guidelinesOf } from '../guidelines/guidelines.ts';

/** The guidelines of the app, as its pages ask them. */
export const guidelines = guidelinesOf(library);
