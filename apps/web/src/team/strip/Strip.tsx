import { firstAnswer, words } from '@renavigate/engine';
import { stripLines } from '@renavigate/guideline/tell';
import { memo, useMemo } from 'react';
import { useLibrary } from '../../guidelines/context.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import type { Consulted } from '../case/consult-case.ts';

interface StripProps {
  readonly consulted: Consulted;
}

type StripLine = ReturnType<typeof stripLines>[number];

/** One line: what it is about, and its parts. */
function Line({ line: { id, label, parts } }: { readonly line: StripLine }) {
  const language = useLanguage();
  return (
    <div data-line={id}>
      <dt>
        {label}
        {words.colon[language]}
      </dt>
      {parts.map((part, place) => (
        <dd key={part}>
          {part}
          {place < parts.length - 1 ? words.semicolon[language] : ''}
        </dd>
      ))}
    </div>
  );
}

/** The answer in at most five lines, above everything that explains it. What cannot wait stands above it in full. */
function Lines({ consulted }: StripProps) {
  const t = useWords('team');
  const language = useLanguage();
  const library = useLibrary();
  const lines = useMemo(() => {
    const { beside, met } = consulted;
    const together = { library, beside, language, audience: 'clinician' } as const;
    const answer = firstAnswer(library, beside);
    return stripLines({ together, answer, problems: met }).filter(({ id }) => id !== 'urgent');
  }, [consulted, language, library]);
  return (
    <section className="strip" aria-labelledby="strip-heading">
      <h2 id="strip-heading" className="visually-hidden">
        {t('strip.heading')}
      </h2>
      <dl>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </dl>
    </section>
  );
}

export const Strip = memo(Lines);
