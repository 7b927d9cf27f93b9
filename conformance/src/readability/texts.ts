import type { Text } from '@renavigate/engine';

/** A text and the path that leads to it. */
export interface FoundText {
  readonly path: string;
  readonly text: Text;
}

function isText(value: object): value is Text {
  return (
    'en' in value && 'fr' in value && typeof value.en === 'string' && typeof value.fr === 'string'
  );
}

/** Every text below a value, with its path. */
export function* textsOf(value: unknown, path = ''): Generator<FoundText> {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) {
    yield { path, text: value };
    return;
  }
  for (const [key, child] of Object.entries(value)) yield* textsOf(child, `${path}/${key}`);
}
