import '../talk/words/index.ts';
import { words } from '@renavigate/engine';
import { useLibrary } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';

interface ChangesProps {
  /** Options that an answer could bring among the first choices. */
  readonly comes: readonly string[];
  /** Options that an answer could take from among them. */
  readonly leaves: readonly string[];
}

/** What one more answer could change in what stands first, by name. */
export function Changes({ comes, leaves }: ChangesProps) {
  const t = useWords('talk');
  const say = useSay();
  const language = useLanguage();
  const { options } = useLibrary().content;
  const listed = (ids: readonly string[]) =>
    options
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => say(label.patient))
      .join(words.semicolon[language]);
  return (
    <>
      {comes.length === 0 ? null : <p>{t('moreExact.comes', { list: listed(comes) })}</p>}
      {leaves.length === 0 ? null : <p>{t('moreExact.leaves', { list: listed(leaves) })}</p>}
    </>
  );
}
