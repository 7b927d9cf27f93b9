import { library } from '@renavigate/guideline';
import { guidelinesOf } from '../guidelines/guidelines.ts';

/** The guidelines of the app, as its pages ask them. */
export const guidelines = guidelinesOf(library);

const { talk: _, ...rest } = library;

/** The same for a disease that has no talk: question after question is asked. */
export const withoutTalk = guidelinesOf(rest);
