import type { ReactNode } from 'react';

interface PictureProps {
  /** What the picture shows, in sentences, for those who hear it. */
  readonly finding: string;
  /** What belongs to the picture for everybody. */
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}

/** A picture with its text alternative and what must be said below it. */
export function Picture({ finding, notes = [], children }: PictureProps) {
  return (
    <figure className="chart">
      <div role="img" aria-label={finding}>
        {children}
      </div>
      {notes.length > 0 && (
        <figcaption className="chart-notes">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
