import { Activity, startTransition, useCallback, useMemo, useState } from 'react';
import { nameOf, withAnswer } from '../../answers/answer.ts';
import { useGuidelines } from '../../guidelines/context.ts';
import { Alerts } from '../../parts/Alerts.tsx';
import { useRoomy } from '../../parts/use-wide.ts';
import { useForesight } from '../interview/foresight-context.ts';
import { isForeseen } from '../interview/interview.ts';
import { ProgressBar, ProgressPanel, SeeBar } from '../parts/Progress.tsx';
import { reduce } from '../state/reduce.ts';
import type { ScreenProps } from '../state/screen-props.ts';
import { type State, viewOf } from '../state/state.ts';
import { type Intended, Question } from './Question.tsx';

/** The state that comes of the answer in the form, once the question after it is known. */
function useAhead(state: State) {
  const guidelines = useGuidelines();
  const { whenKnown } = useForesight();
  const [intended, intend] = useState<Intended>();
  const onIntended = useCallback(
    (next: Intended) => {
      const { answers, term, answer } = next;
      const after = withAnswer(guidelines.memory, answers, term, answer);
      whenKnown(after, () => startTransition(() => intend(next)));
    },
    [guidelines, whenKnown],
  );
  const ahead = useMemo(() => {
    if (intended?.answers !== state.answers) return undefined;
    const { answers, term, answer } = intended;
    // Nothing is searched for here: what is not known yet can wait until the answer is given.
    const after = withAnswer(guidelines.memory, answers, term, answer);
    if (!isForeseen(guidelines, after)) return undefined;
    return reduce(guidelines, state, { kind: 'answer', term, answer });
  }, [guidelines, state, intended]);
  return { ahead, onIntended };
}

/**
 * A question, with what is already clear beside it, and above it what cannot wait: it is said at once. Out of sight, the question after it is made from the answer in the
 * form, so that it is there at once when the answer is given.
 */
export function Asking({ state, consultation, dispatch }: ScreenProps) {
  const roomy = useRoomy();
  const { ahead, onIntended } = useAhead(state);
  const { talk } = useGuidelines().library.content;
  const Progress = talk !== undefined ? SeeBar : roomy ? ProgressPanel : ProgressBar;
  const see = useCallback(
    () => dispatch({ kind: 'open', view: { screen: 'options' } }),
    [dispatch],
  );
  return (
    <>
      <Alerts beside={consultation.beside} problems={consultation.problems} audience="patient" />
      <div className="beside">
        {[state, ahead].map((each) => {
          if (each === undefined) return null;
          const view = viewOf(each);
          if (view.screen !== 'question') return null;
          return (
            <Activity
              // Another answer in the form makes it anew: what stands in its own form can follow from that answer.
              key={`${view.term} ${each.position} ${nameOf(each.answers)}`}
              mode={each === state ? 'visible' : 'hidden'}
            >
              <Question
                id={view.term}
                answers={each.answers}
                isChange={talk !== undefined && view.isChange === true}
                {...{ consultation, dispatch, onIntended }}
              />
            </Activity>
          );
        })}
        <Progress beside={consultation.beside} onSee={see} />
      </div>
    </>
  );
}
