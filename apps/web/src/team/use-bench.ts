import type { TermId } from '@renavigate/engine';
import { optionLabel } from '@renavigate/guideline/tell';
import { useCallback, useMemo, useState } from 'react';
import { useDropping } from '../files/use-dropping.ts';
import { useGuidelines, useLibrary } from '../guidelines/context.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { useAfterPaint } from '../scheduling/use-after-paint.ts';
import type { Case } from './case/case.ts';
import { consultCase } from './case/consult-case.ts';
import { openTerms } from './case/open-terms.ts';
import { type FileLike, refusalText } from './case/read-dropped.ts';
import type { HeldCase } from './case/use-case.ts';
import type { DockPart } from './dock/Dock.tsx';
import { focusDock } from './keyboard/focus.ts';
import type { Chosen } from './matrix/Matrix.tsx';

/** What is said of the case: of what it is now, and, once that is painted, what follows and can still decide. */
export function useConsulted(current: Case) {
  const guidelines = useGuidelines();
  const consulted = consultCase(guidelines, current);
  // The first rows of the matrix are painted first, then the others; then what follows, stands behind, and can still decide.
  const now = useMemo(() => ({ of: current, found: consulted }), [current, consulted]);
  const asked = useAfterPaint(useAfterPaint(now));
  const open = openTerms(guidelines, asked.found);
  return { consulted, asked, open };
}

/** The cell that is chosen, and which part of what stands behind it is open. */
export function useChosen(onTold: (text: string) => void) {
  const [chosen, setChosen] = useState<Chosen>();
  const [part, setPart] = useState<DockPart>('risk');
  const tell = useChosenTold(onTold);
  const choose = useCallback(
    (next: Chosen, isByKey = false) => {
      const isSame = chosen?.option === next.option && chosen.edition === next.edition;
      if (isSame && (part === 'detail' || part === 'evidence')) focusDock();
      if (isByKey && !isSame) tell(next);
      setChosen(next);
      if (part !== 'evidence') setPart('detail');
    },
    [chosen, part, tell],
  );
  const chooseNone = useCallback(() => setChosen(undefined), []);
  return { chosen, part, choose, chooseNone, setPart };
}

/** Tells what is shown to those who chose it without seeing it. */
function useChosenTold(onTold: (text: string) => void) {
  const t = useWords('team');
  const language = useLanguage();
  const library = useLibrary();
  return useCallback(
    ({ option }: Chosen) => {
      const what = optionLabel(option, { library, language, audience: 'clinician' });
      onTold(t('detail.shown', { what }));
    },
    [library, language, onTold, t],
  );
}

/** The term whose control is asked for. */
export function useWantedTerm(touch: (term: TermId) => void) {
  const [wanted, setWanted] = useState<{ readonly term: TermId }>();
  const goTo = useCallback(
    (term: TermId) => {
      touch(term);
      setWanted({ term });
    },
    [touch],
  );
  return { wanted, goTo };
}

/** Opens files that are chosen or dropped, and tells what was opened. */
export function useOpeningFiles(held: HeldCase, onTold: (text: string) => void) {
  const t = useWords('team');
  const open = async (files: readonly FileLike[]) => {
    const name = await held.openFiles(files);
    onTold(name === undefined ? '' : t('open.opened', { name }));
  };
  const onFiles = (files: readonly FileLike[]) => void open(files);
  const onFolder = (name: string) => held.refuse(name, [refusalText('folder')]);
  return { onFiles, dropping: useDropping({ onFiles, onFolder }) };
}
