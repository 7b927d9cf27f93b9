import type { Language } from '@renavigate/engine';
import { type Citation, levelOf, media, readParts } from '@renavigate/guideline/evidence/tell';
import { linkOf } from '../data/link.ts';
import { capitalised } from '../say/lines.ts';
import { chartWords } from '../words/index.ts';

interface SourceProps {
  readonly citation: Citation;
  readonly language: Language;
}

/** Where a number was read, with a way there; a source that is not the study's own report says so. */
export function Source({ citation, language }: SourceProps) {
  const t = chartWords(language);
  const { authors, title, journal, medium, year, read } = citation;
  const level = levelOf(citation);
  const href = linkOf(citation);
  const place = journal ?? capitalised(media[medium][language], language);
  const after = [
    year === undefined ? place : `${place} (${year})`,
    ...(level === undefined ? [] : [level[language]]),
    readParts[read][language],
  ];
  return (
    <cite>
      {authors && `${authors.replace(/\.?$/, '.')} `}
      {href === undefined ? (
        title
      ) : (
        <a href={href} target="_blank" rel="noopener">
          {title}
          <span className="visually-hidden"> {t('study.newTab')}</span>
        </a>
      )}
      {`. ${after.join(', ')}.`}
    </cite>
  );
}
