import type { Entry } from '@renavigate/guideline';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useLibrary } from '../../guidelines/context.ts';
import { useLanguage } from '../../language/language.ts';
import { piecesOf } from './find.ts';

interface WordProps {
  readonly text: string;
  readonly entry: Entry;
}

/** A hard word that says what it means when it is pressed. */
function Word({ text, entry }: WordProps) {
  const language = useLanguage();
  return (
    <DialogTrigger>
      <Button className="term">{text}</Button>
      <Popover className="meaning" placement="bottom start">
        <Dialog aria-label={text}>{entry.meaning[language]}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** A text in which every hard word can be pressed for its meaning. */
export function Explained({ text }: { readonly text: string }) {
  const language = useLanguage();
  const { glossary } = useLibrary().content.display;
  return piecesOf(glossary, text, language).map(({ text: piece, entry }) =>
    entry === undefined ? piece : <Word key={entry.id} text={piece} entry={entry} />,
  );
}
