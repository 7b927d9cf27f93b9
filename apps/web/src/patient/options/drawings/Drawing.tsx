import { useSay } from '../../../language/language.ts';
import { drugClassesOf } from './classes.ts';
import { Pictures } from './Pictures.tsx';
import { type DrawingName, drawings } from './words.ts';

/** Which drawings explain an option; most options need none. */
function drawingsFor(option: string): readonly DrawingName[] {
  if (option === 'ablation') return ['ablation'];
  return drugClassesOf(option);
}

/** How a treatment works, drawn where a drawing explains, with the same in words. */
export function Drawing({ option }: { readonly option: string }) {
  const say = useSay();
  return drawingsFor(option).map((name) => (
    <figure key={name} className="drawing">
      <Pictures name={name} />
      <figcaption>{say(drawings[name])}</figcaption>
    </figure>
  ));
}
