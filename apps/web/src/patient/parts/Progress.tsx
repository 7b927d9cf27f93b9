import { type Beside, groupBy, standingNow } from '@renavigate/engine';
import { memo } from 'react';
import { useLibrary } from '../../guidelines/context.ts';
import { progressOf, standing } from '../../guidelines/progress.ts';
import { useSay, useWords } from '../../language/language.ts';
import { Mark } from '../../parts/Mark.tsx';

/** How much is clear: the only progress that means something. */
export function useProgress(beside: Beside): string {
  const t = useWords('way');
  const { clear, open } = progressOf(beside);
  if (open === 0) return t('progress.allClear');
  return `${t('progress.clear', { count: clear })}, ${t('progress.open', { count: open })}.`;
}

interface ProgressProps {
  readonly beside: Beside;
  readonly onSee: () => void;
}

/** On a small screen: one line at the bottom, and the way to the options. */
export const ProgressBar = memo(function ProgressBar({ beside, onSee }: ProgressProps) {
  const t = useWords('way');
  return (
    <div className="bar">
      <p>{useProgress(beside)}</p>
      <button type="button" className="quiet" onClick={onSee}>
        {t('progress.see')}
      </button>
    </div>
  );
});

/** After a talk the answer is there already: the way back to it. */
export function SeeBar({ onSee }: Pick<ProgressProps, 'onSee'>) {
  const t = useWords('way');
  return (
    <p className="actions">
      <button type="button" className="quiet" onClick={onSee}>
        {t('progress.see')}
      </button>
    </p>
  );
}

/** On a wide screen: what may be offered and what is open, beside the question. */
export const ProgressPanel = memo(function ProgressPanel({ beside, onSee }: ProgressProps) {
  const t = useWords('way');
  const say = useSay();
  const { options, optionGroups } = useLibrary().content;
  const optionOf = new Map(options.map((option) => [option.id, option]));
  const shown = standing(beside, 'offered', 'open');
  const byGroup = groupBy(shown, ({ option }) => optionOf.get(option)?.group ?? '');
  const others = beside.options.length - shown.length;
  return (
    <aside className="panel" aria-labelledby="panel-heading">
      <h2 id="panel-heading">{t('progress.heading')}</h2>
      <p>{useProgress(beside)}</p>
      {optionGroups
        .filter(({ id }) => byGroup.has(id))
        .map((group) => (
          <section key={group.id} aria-labelledby={`panel-${group.id}`}>
            <h3 id={`panel-${group.id}`}>{say(group.label)}</h3>
            <ul className="rows">
              {(byGroup.get(group.id) ?? []).map((option) => {
                const now = standingNow(option);
                return (
                  <li key={option.option} data-option={option.option} data-standing={now}>
                    <Mark standing={now === 'offered' ? 'offered' : 'undecided'} />
                    <span>
                      <span className="name">
                        {say(optionOf.get(option.option)?.label.patient ?? { en: '', fr: '' })}
                      </span>{' '}
                      <span className="small">{t(`standing.${now}`)}</span>
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      {others === 0 ? null : <p className="small">{t('progress.others', { count: others })}</p>}
      <p className="actions">
        <button type="button" className="quiet" onClick={onSee}>
          {t('progress.see')}
        </button>
      </p>
    </aside>
  );
});
