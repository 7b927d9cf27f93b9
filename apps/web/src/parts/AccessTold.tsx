import type { Audience, Fact, OptionId } from '@renavigate/engine';
import { tellAccess } from '@renavigate/guideline/access/tell';
import { useMemo } from 'react';
import { useLibrary, usePart } from '../guidelines/context.ts';
import { useLanguage } from '../language/language.ts';

interface AccessToldProps {
  readonly option: OptionId;
  readonly place: string | undefined;
  readonly facts: readonly Fact[];
  readonly audience: Audience;
}

/** What a protocol of the place says of the option and the person: access, never advice. Nothing where none was read. */
export function AccessTold({ option, place, facts, audience }: AccessToldProps) {
  const language = useLanguage();
  const { terms } = useLibrary().content;
  const { compile, accessFor } = usePart('access');
  const places = useMemo(compile, [compile]);
  const access = accessFor(option, place, facts, places);
  if (access === undefined) return null;
  const told = tellAccess(access, terms, audience, language);
  return (
    <div className="access-told" data-access={told.standing}>
      <p>
        <strong>{told.heading}</strong>
      </p>
      <p>{told.answer}</p>
      <ul className="bullets">
        {[...told.says, ...told.remarks].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>
        <small>
          {told.age} {told.completeness}
        </small>
      </p>
      <p>{told.caution}</p>
    </div>
  );
}
