import { type Text, textOf } from '@renavigate/engine';
import { makersOwn, media, readParts, secondHand } from '../trial/labels.ts';
import type { Citation } from '../trial/trial.ts';

/** What must be named beside a figure that is not from the study's own report; nothing where it is. */
export function levelOf({ kind }: Pick<Citation, 'kind'>): Text | undefined {
  if (kind === 'sponsor') return makersOwn;
  return kind === 'secondary' ? secondHand : undefined;
}

/** A reference as it is printed: who, what, where, when, and which part of it was read. */
export function citationText(citation: Citation): Text {
  const { authors, title, journal, medium, year, doi, pmid, url, read } = citation;
  return textOf((language) => {
    const place = journal ?? media[medium][language];
    const parts = [
      authors,
      title,
      year === undefined ? place : `${place} (${year})`,
      doi === undefined ? undefined : `doi ${doi}`,
      pmid === undefined ? undefined : `PMID ${pmid}`,
      url,
      levelOf(citation)?.[language],
      readParts[read][language],
    ];
    return parts.filter((part) => part !== undefined).join(', ');
  });
}

/** The reference of this name. Throws where there is none, which a test rules out. */
export function citedIn(citations: readonly Citation[], id: string): Text {
  const citation = citations.find((each) => each.id === id);
  if (citation === undefined) throw new Error(`No citation ${id}.`);
  return citationText(citation);
}
