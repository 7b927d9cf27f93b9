import '../talk/words/index.ts';
import { useGuidelines } from '../../guidelines/context.ts';
import { useWords } from '../../language/language.ts';
import { stateOfTalk } from '../interview/talk-answers.ts';
import { useNext } from '../interview/use-next.ts';
import type { ScreenProps } from '../state/screen-props.ts';

/** After the talk: whether one more answer could change what stands first, and the way to give it. */
export function MoreExact({ state, dispatch }: Pick<ScreenProps, 'state' | 'dispatch'>) {
  const t = useWords('talk');
  const guidelines = useGuidelines();
  const { talk } = guidelines.library.content;
  const { isLookedFor, next } = useNext(state.answers);
  if (talk === undefined) return null;
  const goOn = () => dispatch({ kind: 'continue' });
  if (stateOfTalk(guidelines, state)?.next !== undefined) {
    return (
      <p className="actions">
        <button type="button" className="primary" onClick={goOn}>
          {t('goOn')}
        </button>
      </p>
    );
  }
  if (isLookedFor) return <p className="note">{t('moreExact.looking')}</p>;
  if (next === undefined) return <p className="note">{t('moreExact.none')}</p>;
  return (
    <section className="more-exact" aria-labelledby="more-exact">
      <h2 id="more-exact">{t('moreExact.heading')}</h2>
      <p>{t('moreExact.lead')}</p>
      <p className="actions">
        <button type="button" className="primary" onClick={goOn}>
          {t('moreExact.go')}
        </button>
      </p>
    </section>
  );
}
