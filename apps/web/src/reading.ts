import type { Edition, Language, Telling, Text } from '@renavigate/engine';
import { createContext, useContext } from 'react';
import { type Messages, messages } from './i18n/messages.ts';

/** What every part of the page needs to speak: the edition, the language, and the words in it. */
export interface Reading {
  readonly edition: Edition;
  readonly language: Language;
  readonly messages: Messages;
  readonly say: (text: Text) => string;
  readonly telling: Telling;
}

export function readingOf(edition: Edition, language: Language): Reading {
  return {
    edition,
    language,
    messages: messages[language],
    say: (text) => text[language],
    telling: { edition, language, audience: 'patient' },
  };
}

export const ReadingContext = createContext<Reading | undefined>(undefined);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === undefined) throw new Error('ReadingContext is missing');
  return reading;
}
