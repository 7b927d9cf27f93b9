import type { Standing, Truth } from '@renavigate/engine';

const paths = {
  yes: 'M4 10.5l4 4 8-9',
  no: 'M5 10h10',
  open: 'M7 7.5a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1-1.4 2.1M10 15.4v.1',
} as const;

const ofStanding = {
  offered: 'yes',
  notOffered: 'no',
  notCovered: 'no',
  undecided: 'open',
} as const satisfies Readonly<Record<Standing, keyof typeof paths>>;

const ofTruth = { true: 'yes', false: 'no', unknown: 'open' } as const satisfies Readonly<
  Record<Truth, keyof typeof paths>
>;

type MarkProps = { readonly standing: Standing } | { readonly truth: Truth };

/** A sign that goes with words, never instead of them: its shape says the same as its colour. */
export function Mark(props: MarkProps) {
  const kind = 'standing' in props ? ofStanding[props.standing] : ofTruth[props.truth];
  return (
    <svg className={`mark mark-${kind}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="9.25" />
      <path d={paths[kind]} />
    </svg>
  );
}
