import { editionName } from '@renavigate/guideline';
import { useSay, useWords } from '../../language/language.ts';
import type { CardProps } from './Card.tsx';

/** Who offers an option today, in which words, and when. */
export function Voices({ option, together }: Pick<CardProps, 'option' | 'together'>) {
  const shared = useWords('shared');
  const say = useSay();
  const offering = option.voices.filter(
    ({ replaced, advice }) => !replaced && advice?.standing === 'offered',
  );
  if (offering.length === 0) return null;
  return (
    <ul className="voices">
      {offering.map(({ edition: id, advice }) => {
        const edition = together.editions.find((each) => each.id === id);
        const words = [...new Set(advice?.strengths.map((each) => say(each.words)))];
        return (
          <li key={id}>
            {edition === undefined ? id : say(editionName(edition))}
            {words.length === 0 ? null : (
              <>
                {shared('colon')} {words.map((text) => shared('quote', { text })).join(', ')}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
