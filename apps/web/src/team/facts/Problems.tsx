import {
  factKey,
  factText,
  messageTo,
  type Problem,
  type TermId,
  termOf,
} from '@renavigate/engine';
import { memo } from 'react';
import { termsOfProblem } from '../../answers/problems.ts';
import { useGuidelines } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import type { Case } from '../case/case.ts';
import type { Consulted } from '../case/consult-case.ts';

/** One thing that is wrong or was noted, and how to mend it. */
function ProblemLine({ problem }: { readonly problem: Problem }) {
  const say = useSay();
  return (
    <li>
      {say(messageTo(problem, 'clinician'))} <span className="mend">{say(problem.mend)}</span>
    </li>
  );
}

interface ProblemsProps {
  readonly current: Case;
  readonly consulted: Consulted;
  readonly onGo: (term: TermId) => void;
}

/** Facts that do not fit together: each of them, why, and the way to it. None of them is used until then. */
export const Contradictions = memo(({ consulted, onGo }: Omit<ProblemsProps, 'current'>) => {
  const t = useWords('team');
  const say = useSay();
  const language = useLanguage();
  const { anyOfToday, library } = useGuidelines();
  const { terms } = library.content;
  const { problems, stated } = consulted;
  if (problems.length === 0) return null;
  return (
    <section className="notice notice-wrong" aria-labelledby="problems-heading" data-problems>
      <h3 id="problems-heading">{t('problems.heading', { count: problems.length })}</h3>
      <p>{t('problems.explain')}</p>
      {problems.map((problem) => {
        const keys = new Set(problem.place.split(' + '));
        const facts = stated.filter((fact) => keys.has(factKey(fact)));
        return (
          <div key={`${problem.code} ${problem.place}`} className="contradiction">
            <p>{say(messageTo(problem, 'clinician'))}</p>
            <p className="mend">{say(problem.mend)}</p>
            <p className="visually-hidden">
              {facts.map((fact) => factText(fact, terms, language, 'clinician')).join(', ')}
            </p>
            <p className="notice-ways">
              {termsOfProblem(problem, anyOfToday).map((id) => (
                <button key={id} type="button" className="text-button" onClick={() => onGo(id)}>
                  {t('problems.go', { what: say(termOf(id, terms).label.clinician) })}
                </button>
              ))}
            </p>
          </div>
        );
      })}
    </section>
  );
});

/** What could not be used of the file, and what was used with a reservation. */
export function FileNotes({ current }: Pick<ProblemsProps, 'current'>) {
  const t = useWords('team');
  const { problems = [], notes = [] } = current.opened ?? {};
  if (problems.length + notes.length === 0) return null;
  return (
    <>
      {problems.length === 0 ? null : (
        <section className="notice" aria-labelledby="file-problems">
          <h3 id="file-problems">{t('problems.inFile', { count: problems.length })}</h3>
          <ul className="bullets">
            {problems.map((each) => (
              <ProblemLine key={`${each.code} ${each.place}`} problem={each} />
            ))}
          </ul>
        </section>
      )}
      {notes.length === 0 ? null : (
        <details className="notice">
          <summary>{t('problems.notes', { count: notes.length })}</summary>
          <ul className="bullets">
            {notes.map((each) => (
              <ProblemLine key={`${each.code} ${each.place}`} problem={each} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
