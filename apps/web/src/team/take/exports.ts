import { type CompiledLibrary, type Edition, jsonText, type Language } from '@renavigate/engine';
import { adviceBundle } from '@renavigate/fhir/out';
import type { Library } from '@renavigate/guideline';
import { besideJson, nameOfEdition } from '@renavigate/guideline/tell';
import type { Case } from '../case/case.ts';
import type { Consulted } from '../case/consult-case.ts';

/** The advice as the command line gives it: the same form, from the same function. */
export function adviceJson(
  library: CompiledLibrary<Library>,
  current: Case,
  { beside, problems }: Consulted,
  language: Language,
): string {
  const { problems: ofFile = [], notes = [] } = current.opened ?? {};
  const together = { library, beside, language, audience: 'clinician' } as const;
  return `${jsonText(besideJson(together, [...ofFile, ...problems], notes))}\n`;
}

/** The advice as FHIR: a draft that orders nothing and names nobody. */
export function adviceFhir(
  { content }: CompiledLibrary<Library>,
  { beside }: Consulted,
  language: Language,
  at: string,
): string {
  const { editions, terms } = content;
  const nameOf = (edition: Edition) => nameOfEdition(edition, content);
  const bundle = adviceBundle({ beside, editions, language, nameOf, at }, terms);
  return `${jsonText(bundle)}\n`;
}
