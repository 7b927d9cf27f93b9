import { type TermId, termOf } from '@renavigate/engine';
import { memo, type RefObject, useEffect, useMemo, useState } from 'react';
import type { Answer } from '../../answers/answer.ts';
import { useLibrary } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { useTurns } from '../../scheduling/use-turns.ts';
import type { Case } from '../case/case.ts';
import type { Asked } from '../case/consult-case.ts';
import type { Bearing } from '../case/open-terms.ts';
import { focusTerm } from '../keyboard/focus.ts';
import { FactRow } from './FactRow.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type ListedGroup, type Listing, listed } from './filter.ts';
import { type Shown, shownAsNothing, shownEntries, shownTerms } from './shown.ts';

interface FactsPanelProps {
  readonly current: Case;
  /** The case as it was when the page was last painted, and what came of it. */
  readonly asked: Asked;
  readonly open: ReadonlyMap<TermId, Bearing>;
  readonly onAnswer: (term: TermId, answer: Answer | undefined) => void;
  readonly filterBox: RefObject<HTMLInputElement | null>;
  /** The term whose control is asked for. */
  readonly wanted: { readonly term: TermId } | undefined;
  readonly onGo: (term: TermId) => void;
}

interface GroupProps extends ListedGroup, Pick<FactsPanelProps, 'open' | 'onAnswer'> {
  readonly shown: ReadonlyMap<TermId, Shown>;
  /** What was entered since, where it is in this group. */
  readonly entered: ReadonlyMap<TermId, Shown> | undefined;
}

const Group = memo(
  ({ group, terms, shown, entered, open, onAnswer }: GroupProps) => {
    const say = useSay();
    return (
      <section className="fact-group" aria-labelledby={`group-${group.id}`}>
        <h3 id={`group-${group.id}`}>{say(group.label)}</h3>
        {terms.map((term) => (
          <FactRow
            key={term.id}
            term={term}
            shown={entered?.get(term.id) ?? shown.get(term.id) ?? shownAsNothing}
            bearing={open.get(term.id)}
            onAnswer={onAnswer}
          />
        ))}
      </section>
    );
  },
  (before, after) =>
    before.shown === after.shown &&
    before.entered === after.entered &&
    before.open === after.open &&
    before.onAnswer === after.onAnswer &&
    before.terms.length === after.terms.length &&
    before.terms.every((term, place) => term === after.terms[place]),
);

/** How many groups come at once, and in how many turns all of them are there. */
const atOnce = 2;
export function useFactTurns(): number {
  return Math.ceil(useLibrary().content.display.factGroups.length / atOnce);
}

/** The terms that can decide most, as the shortest way through. */
function Telling({ open, onGo }: Pick<FactsPanelProps, 'open' | 'onGo'>) {
  const t = useWords('team');
  const say = useSay();
  const { terms } = useLibrary().content;
  const most = [...open]
    .filter(([, { decides }]) => decides > 0)
    .sort(([, one], [, other]) => other.decides - one.decides)
    .slice(0, 3);
  if (most.length === 0) return null;
  return (
    <p className="telling">
      {t('facts.telling')}{' '}
      {most.map(([term, { decides }]) => (
        <button key={term} type="button" className="text-button" onClick={() => onGo(term)}>
          {say(termOf(term, terms).label.clinician)} ({decides})
        </button>
      ))}
    </p>
  );
}

/** Which terms are listed, as chosen and typed; a term that is asked for is found whatever was typed. */
function useFilter(wanted: FactsPanelProps['wanted']) {
  const [listing, onListing] = useState<Listing>('matters');
  const [typed, onTyped] = useState('');
  useEffect(() => {
    if (wanted === undefined) return;
    onTyped('');
    window.requestAnimationFrame(() => focusTerm(wanted.term));
  }, [wanted]);
  return { listing, onListing, typed, onTyped };
}

/** How each term is shown: of the case as it was painted last, and what was entered since. */
function useShown({ current, asked }: Pick<FactsPanelProps, 'current' | 'asked'>) {
  const language = useLanguage();
  const { content } = useLibrary();
  const known = useMemo(() => {
    const facts = [...asked.found.beside.facts, ...asked.found.stated];
    return new Set([...facts.map(({ term }) => term), ...current.touched]);
  }, [asked, current.touched]);
  const shown = useMemo(
    () => shownTerms(content, asked.of, asked.found, language),
    [content, asked, language],
  );
  // What was just pressed looks so at once; what follows from it is told once the matrix has changed.
  const entered = useMemo(
    () => shownEntries(content, current, asked.of, language),
    [content, current, asked, language],
  );
  return { known, shown, entered };
}

/** The facts as a form: what is known, what can still do something, or every term; a box looks through all of them. */
function Panel({ filterBox, open, onAnswer, wanted, onGo, ...props }: FactsPanelProps) {
  const language = useLanguage();
  const { content } = useLibrary();
  const filter = useFilter(wanted);
  const { known, shown, entered } = useShown(props);
  const groups = listed(content, filter, known, open, language);
  const turn = useTurns(useFactTurns());
  const count = groups.reduce((sum, { terms }) => sum + terms.length, 0);
  return (
    <>
      <FilterBar {...{ filterBox, count }} {...filter} />
      <Telling open={open} onGo={onGo} />
      {groups.slice(0, turn * atOnce).map((each) => (
        <Group
          key={each.group.id}
          {...each}
          {...{ shown, open, onAnswer }}
          entered={each.terms.some(({ id }) => entered.has(id)) ? entered : undefined}
        />
      ))}
    </>
  );
}

export const FactsPanel = memo(Panel);
