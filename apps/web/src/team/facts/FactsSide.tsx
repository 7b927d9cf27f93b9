import type { TermId } from '@renavigate/engine';
import type { RefObject } from 'react';
import { useWords } from '../../language/language.ts';
import { isEmpty } from '../case/case.ts';
import type { Asked } from '../case/consult-case.ts';
import type { Bearing } from '../case/open-terms.ts';
import type { HeldCase } from '../case/use-case.ts';
import { focusFacts } from '../keyboard/focus.ts';
import { FactsPanel } from './FactsPanel.tsx';
import { Forgotten } from './Forgotten.tsx';
import { Brought, LinkAsked } from './LinkAsked.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { OpenedFile, Refused } from './Opening.tsx';
import { Contradictions, FileNotes } from './Problems.tsx';

interface FactsSideProps {
  readonly held: HeldCase;
  /** The case as it was when the page was last painted, and what came of it. */
  readonly asked: Asked;
  readonly open: ReadonlyMap<TermId, Bearing>;
  readonly filterBox: RefObject<HTMLInputElement | null>;
  readonly wanted: { readonly term: TermId } | undefined;
  readonly onGo: (term: TermId) => void;
}

/** Everything about the facts: the file, what is wrong with them, and the form. */
export function FactsSide(props: FactsSideProps) {
  const { held, asked, open, filterBox, wanted, onGo } = props;
  const t = useWords('team');
  const { current } = held;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="facts-side" aria-labelledby="facts-heading" tabIndex={0}>
      <h2 id="facts-heading" tabIndex={-1}>
        {t('facts.heading')}
      </h2>
      {held.link.asked === undefined ? null : (
        <LinkAsked asked={held.link.asked} link={held.link} />
      )}
      {isEmpty(current) ? null : <Forgotten onForget={held.forget} />}
      {held.refused === undefined ? null : (
        <Refused
          {...held.refused}
          onClose={() => {
            held.closeRefused();
            focusFacts();
          }}
        />
      )}
      {current.opened === undefined ? (
        <>
          <p className="drop-hint">{t('lead')}</p>
          <p className="drop-hint">{t('open.drop')}</p>
        </>
      ) : (
        <OpenedFile opened={current.opened} />
      )}
      {current.brought === undefined ? null : <Brought brought={current.brought} />}
      <LinkNotice key={held.round} problems={held.linkProblems} />
      <Contradictions consulted={asked.found} onGo={onGo} />
      <FileNotes current={current} />
      <FactsPanel
        key={held.round}
        {...{ current, asked, open, filterBox, wanted, onGo }}
        onAnswer={held.onAnswer}
      />
    </section>
  );
}
