import { startTransition, useEffect, useState } from 'react';
import { type Answers, nameOf } from '../../answers/answer.ts';
import { useGuidelines } from '../../guidelines/context.ts';
import { useForesight } from './foresight-context.ts';
import { isForeseen, type NextQuestion, nextOf } from './interview.ts';

/** The question after some answers, and whether it is still looked for: that is done beside the page. */
export interface Next {
  readonly isLookedFor: boolean;
  readonly next: NextQuestion | undefined;
}

/** The question that comes after some answers, once it is known. It never keeps the page waiting. */
export function useNext(answers: Answers): Next {
  const guidelines = useGuidelines();
  const { whenKnown } = useForesight();
  const [known, setKnown] = useState<string>();
  const name = nameOf(answers);
  const isKnown = known === name || isForeseen(guidelines, answers);
  useEffect(() => {
    if (isKnown) return;
    let isOpen = true;
    whenKnown(answers, () => {
      if (isOpen) startTransition(() => setKnown(nameOf(answers)));
    });
    return () => {
      isOpen = false;
    };
  }, [answers, isKnown, whenKnown]);
  return { isLookedFor: !isKnown, next: isKnown ? nextOf(guidelines, answers) : undefined };
}
