import { type ReactNode, useState } from 'react';

interface DoorProps {
  readonly text: string;
  /** Of what, for those who hear the door apart from what it stands in. */
  readonly of?: string | undefined;
  readonly className?: string | undefined;
  readonly children: () => ReactNode;
}

/** Something to open. What is behind it is made when it is first opened, and stays. */
export function Door({ text, of, className, children }: DoorProps) {
  const [isMade, make] = useState(false);
  return (
    <details className={`unfold ${className ?? ''}`} onToggle={() => make(true)}>
      <summary>
        {text}
        {of === undefined ? null : <span className="visually-hidden"> {of}</span>}
      </summary>
      {isMade ? <div className="behind">{children()}</div> : null}
    </details>
  );
}
