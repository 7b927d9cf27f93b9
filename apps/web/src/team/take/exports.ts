import { jsonText, type Language } from '@renavigate/engine';
import { adviceBundle } from '@renavigate/fhir/out';
import { besideJson } from '@renavigate/guideline/tell';
import { common, editionName, editions } from '../../content/library.ts';
import { held } from '../../guidelines/held.ts';
import type { Case } from '../case/case.ts';
import type { Consulted } from '../case/consult-case.ts';

/** The advice as the command line gives it: the same form, from the same function. */
export function adviceJson(
  current: Case,
  { beside, problems }: Consulted,
  language: Language,
): string {
  const { problems: ofFile = [], notes = [] } = current.opened ?? {};
  const together = { library: held, beside, language, audience: 'clinician' } as const;
  return `${jsonText(besideJson(together, [...ofFile, ...problems], notes))}\n`;
}

/** The advice as FHIR: a draft that orders nothing and names nobody. */
export function adviceFhir({ beside }: Consulted, language: Language, at: string): string {
  const bundle = adviceBundle(
    { beside, editions, language, nameOf: editionName, at },
    common.terms,
  );
  return `${jsonText(bundle)}\n`;
}
