import { useLibrary } from '../../../guidelines/context.ts';
import { useSay } from '../../../language/language.ts';
import { Pictures } from './Pictures.tsx';

/** How a treatment works, drawn where a drawing explains, with the same in words. */
export function Drawing({ option }: { readonly option: string }) {
  const say = useSay();
  const { drawings } = useLibrary().content.display;
  return (drawings[option] ?? []).map(({ name, caption }) => (
    <figure key={name} className="drawing">
      <Pictures name={name} />
      <figcaption>{say(caption)}</figcaption>
    </figure>
  ));
}
