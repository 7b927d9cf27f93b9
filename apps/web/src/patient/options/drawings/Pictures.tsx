import type { Drawing } from '@renavigate/guideline';

type DrawingName = Drawing['name'];

/** A tumour that calls for blood vessels, and a drug between. */
function Vegf() {
  return (
    <>
      <path
        className="vessel"
        d="M6 20c40 4 60 2 92 14M6 60c36-2 60 2 88 4M6 100c40-2 62-6 94-18"
      />
      <path className="vessel thin" d="M98 34c8 3 14 6 18 10M94 64h20M100 82c8-3 12-6 16-10" />
      <circle className="tumour" cx="176" cy="58" r="34" />
      <g className="signal">
        <circle cx="136" cy="40" r="4" />
        <circle cx="130" cy="58" r="4" />
        <circle cx="136" cy="76" r="4" />
      </g>
      <path className="drug" d="M118 26v64" />
    </>
  );
}

/** An immune cell, a cancer cell, and a drug that keeps the brake off. */
function Checkpoint() {
  return (
    <>
      <circle className="immune" cx="56" cy="60" r="36" />
      <circle className="tumour" cx="184" cy="60" r="36" />
      <path className="arm" d="M92 60h18M148 60h-18" />
      <path className="drug" d="M120 34v52" />
      <path className="go" d="M70 26c20-20 70-20 92 0M154 18l10 8-12 6" />
    </>
  );
}

/** A needle in a tumour of an organ. */
function Ablation() {
  return (
    <>
      <path
        className="organ"
        d="M60 14c-34 2-46 30-42 54 4 26 26 40 46 36 14-3 12-18 4-28-8-10-8-22 2-30 12-10 10-34-10-32z"
      />
      <circle className="tumour" cx="44" cy="44" r="15" />
      <path className="skin" d="M150 6c-10 34-10 74 0 108" />
      <path className="needle" d="M216 24L52 43" />
      <path className="heat" d="M36 26c-6 4-9 8-10 14M54 62c6-2 10-7 12-12M30 58c-2-3-3-6-3-9" />
    </>
  );
}

const pictures = { vegf: Vegf, checkpoint: Checkpoint, ablation: Ablation };

/** A drawing in the colours of the page. What it shows is said in words below it. */
export function Pictures({ name }: { readonly name: DrawingName }) {
  const Picture = pictures[name];
  return (
    <svg viewBox="0 0 230 120" aria-hidden="true" focusable="false">
      <Picture />
    </svg>
  );
}
