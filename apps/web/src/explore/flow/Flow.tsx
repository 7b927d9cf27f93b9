import {
  advise,
  adviseInSteps,
  type CompiledEdition,
  compileEdition,
  type Edition,
  keysText,
  type OptionAdvice,
  words,
} from '@renavigate/engine';
import { startTransition, useEffect, useId, useMemo, useState } from 'react';
import { useLibrary } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { Mark } from '../../parts/Mark.tsx';
import { afterPaint } from '../../scheduling/after-paint.ts';
import { inShortTasks } from '../../scheduling/short-tasks.ts';
import { factsOf, type Settings } from './facts.ts';
import { leavesOf } from './keys.ts';
import { LeafControl } from './LeafControl.tsx';
import { TreeOf } from './Tree.tsx';

interface ResultProps {
  readonly advice: OptionAdvice;
}

/** The answer, and while it is open, what would decide it. */
function Result({ advice }: ResultProps) {
  const t = useWords('explore');
  const shared = useWords('shared');
  const language = useLanguage();
  const say = useSay();
  const { terms } = useLibrary().content;
  const { standing, missing } = advice;
  return (
    <div className={`flow-result standing-${standing}`} role="status">
      <p className="standing">
        <Mark standing={standing} />
        {t('flow.result')}
        {shared('colon')} {say(words.standing[standing].clinician)}
      </p>
      {missing.length === 0 ? null : (
        <p>{t('flow.decide', { list: keysText(missing, terms, language, 'clinician') })}</p>
      )}
    </div>
  );
}

interface WalkedProps {
  readonly compiled: CompiledEdition;
  readonly option: string;
  readonly leaves: ReturnType<typeof leavesOf>;
  readonly settings: Settings;
}

/** Whether the edition was asked once already, about nobody: in short tasks, and what is asked next is found at once. */
function useAskedOnce(compiled: CompiledEdition): boolean {
  const [isAsked, setAsked] = useState(false);
  useEffect(
    () =>
      afterPaint(() => {
        void inShortTasks(adviseInSteps(compiled, { facts: [] })).then(() =>
          startTransition(() => setAsked(true)),
        );
      }),
    [compiled],
  );
  return isAsked;
}

/** Where the settings lead: the answer, and the truth of each part of its rules. */
function Walked({ compiled, option, leaves, settings }: WalkedProps) {
  const advice = useMemo(
    () => advise(compiled, { facts: factsOf(leaves, settings) }),
    [compiled, leaves, settings],
  );
  const own = advice.options.find((each) => each.option === option);
  if (own === undefined) return null;
  return (
    <>
      <Result advice={own} />
      <TreeOf advice={own} scope={advice.scope} edition={compiled.edition} />
    </>
  );
}

interface OptionChoiceProps {
  readonly edition: Edition;
  readonly id: string;
  readonly option: string;
  readonly onOption: (option: string) => void;
}

function OptionChoice({ edition, id, option, onOption }: OptionChoiceProps) {
  const t = useWords('explore');
  const say = useSay();
  return (
    <p className="chooser">
      <label htmlFor={id}>{t('flow.option')}</label>
      <select id={id} value={option} onChange={({ target }) => onOption(target.value)}>
        {edition.options.map((each) => (
          <option key={each.id} value={each.id}>
            {say(each.label.clinician)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface LeavesProps extends Pick<WalkedProps, 'leaves' | 'settings'> {
  readonly onSettings: (settings: Settings) => void;
}

/** The leaves, each to be set. */
function Leaves({ leaves, settings, onSettings }: LeavesProps) {
  const t = useWords('explore');
  return (
    <div className="flow-facts">
      <h3>{t('flow.facts')}</h3>
      {leaves.map((leaf) => (
        <LeafControl
          key={leaf.key}
          leaf={leaf}
          value={settings.get(leaf.key) ?? ''}
          onChange={(value) => onSettings(new Map(settings).set(leaf.key, value))}
        />
      ))}
      <button type="button" className="quiet" onClick={() => onSettings(new Map())}>
        {t('flow.reset')}
      </button>
    </div>
  );
}

/** The rules of an option as a tree that can be walked: a reader sets the leaves, and the truth runs through it. */
export function Flow({ edition }: { readonly edition: Edition }) {
  const t = useWords('explore');
  const id = useId();
  const [option, onOption] = useState(edition.options[0]?.id ?? '');
  const [settings, onSettings] = useState<Settings>(new Map());
  const compiled = useMemo(() => compileEdition(edition), [edition]);
  const { terms } = useLibrary().content;
  const leaves = useMemo(() => leavesOf(terms, compiled, option), [terms, compiled, option]);
  const isAskedOnce = useAskedOnce(compiled);
  return (
    <section aria-labelledby={`${id}-heading`} data-flow={option}>
      <h2 id={`${id}-heading`}>{t('flow.heading')}</h2>
      <p className="reading">{t('flow.lead')}</p>
      <OptionChoice {...{ edition, id, option, onOption }} />
      <div className="flow">
        <Leaves {...{ leaves, settings, onSettings }} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
        <section className="flow-tree" aria-label={t('flow.picture')} tabIndex={0}>
          {isAskedOnce ? <Walked key={option} {...{ compiled, option, leaves, settings }} /> : null}
        </section>
      </div>
    </section>
  );
}
