import type { CompiledLibrary, Fact, OptionId, PatientCache } from '@renavigate/engine';
import { accessFor, compileAccess } from '../../access/access.ts';
import type { Access } from '../../access/words.ts';

/** What places provide, and to whom. */
export interface AccessPart {
  /** The protocols of every place, ready to be asked. Whoever asks holds them. */
  readonly compile: () => CompiledLibrary;
  readonly accessFor: (
    option: OptionId,
    place: string | undefined,
    facts: readonly Fact[],
    access?: CompiledLibrary,
    cache?: PatientCache,
  ) => Access | undefined;
}

export const access: AccessPart = { compile: compileAccess, accessFor };
