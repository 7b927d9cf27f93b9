import { useEffect, useState } from 'react';
import { useWords } from '../language/language.ts';

const sizes = ['normal', 'larger', 'largest'] as const;
type Size = (typeof sizes)[number];

/** Three sizes of text, each press the next one; the page does it by a mark on the root, and the style sheet the rest. */
export function TextSize() {
  const t = useWords('shared');
  const [size, setSize] = useState<Size>('normal');
  useEffect(() => {
    document.documentElement.dataset['text'] = size;
  }, [size]);
  const next = sizes[(sizes.indexOf(size) + 1) % sizes.length] ?? 'normal';
  return (
    <button
      type="button"
      className="quiet text-size"
      aria-label={`${t('textSize.label')}${t('colon')} ${t(`textSize.${size}`)}`}
      onClick={() => setSize(next)}
    >
      <span aria-hidden="true">
        <span className="small-a">A</span>
        <span className="large-a">A</span>
      </span>
    </button>
  );
}
