import type { CompiledLibrary } from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import { createContext, use, useContext } from 'react';
import { useLanguage } from '../language/language.ts';
import { diseaseNames } from './disease-names.ts';
import type { Guidelines } from './guidelines.ts';
import type { LateParts, Part, PartName } from './late-parts.ts';

/** The guidelines that a page shows. The page's own root gives them. */
export const GuidelinesContext = createContext<Guidelines | undefined>(undefined);

/** The guidelines of the page, with what was found for the person. */
export function useGuidelines(): Guidelines {
  const guidelines = useContext(GuidelinesContext);
  if (guidelines === undefined) throw new Error('No guidelines stand around this part');
  return guidelines;
}

/** The library of the page, ready to be asked. */
export function useLibrary(): CompiledLibrary<Library> {
  return useGuidelines().library;
}

/**
 * A large part of the library. While it comes, what stands around this part waits. A component waits for one part and no
 * other: React tells what it waited for by its place among the component's waits, and what came is not waited for again.
 */
export function usePart<Name extends PartName>(name: Name): Part<Name> {
  const { now, load }: LateParts[Name] = useGuidelines().parts[name];
  return now() ?? use(load());
}

/** What the disease is called, as the words of the app fill it in. */
export function useDiseaseNames() {
  return diseaseNames(useLibrary().content.disease, useLanguage());
}
