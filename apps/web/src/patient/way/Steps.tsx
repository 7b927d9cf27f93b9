import { useEffect, useRef } from 'react';
import { useWords } from '../../language/language.ts';
import type { ScreenProps } from '../state/screen-props.ts';
import { type View, viewOf } from '../state/state.ts';

const steps = ['question', 'options', 'matters', 'questions', 'summary'] as const;

/** The screens of the first part: what is asked, and what was answered. */
function isAsking(screen: View['screen']): boolean {
  return ['talk', 'talkEnd', 'answers', 'safety'].includes(screen);
}

/** The parts of the way, open at any time, with where the person is. */
export function Steps({ state, dispatch }: Omit<ScreenProps, 'consultation'>) {
  const t = useWords('way');
  const { screen } = viewOf(state);
  const here = isAsking(screen) ? 'question' : screen;
  const list = useRef<HTMLOListElement>(null);
  // On a phone the row is longer than the screen: where the person is must be in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is to be looked for anew at every step
  useEffect(() => {
    const current = list.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [here]);
  return (
    <nav className="steps" aria-label={t('steps.label')}>
      <ol ref={list}>
        {steps.map((step) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === here ? 'step' : undefined}
              onClick={() =>
                dispatch(
                  step === 'question' ? { kind: 'ask' } : { kind: 'open', view: { screen: step } },
                )
              }
            >
              {t(`steps.${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
