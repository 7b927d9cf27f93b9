import { nameOfEdition } from '@renavigate/guideline/tell';
import { useSay } from '../language/language.ts';
import { useLibrary } from './context.ts';

/** What says the name of an edition in the language of the page. */
export function useEditionName(): (edition: Parameters<typeof nameOfEdition>[0]) => string {
  const { content } = useLibrary();
  const say = useSay();
  return (edition) => say(nameOfEdition(edition, content));
}
