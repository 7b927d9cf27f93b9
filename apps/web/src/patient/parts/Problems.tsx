import { type Fact, factKey, factText, type Problem, termOf } from '@renavigate/engine';
import { termsOfProblem, whyNotTogether } from '../../answers/problems.ts';
import { useGuidelines } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';

interface ProblemsProps {
  readonly problems: readonly Problem[];
  /** The facts as they were stated, those left aside among them. */
  readonly stated: readonly Fact[];
  readonly onChange: (term: string) => void;
}

function OneProblem({
  problem,
  stated,
  onChange,
}: Omit<ProblemsProps, 'problems'> & { readonly problem: Problem }) {
  const language = useLanguage();
  const say = useSay();
  const t = useWords('answers');
  const edition = useGuidelines().anyOfToday;
  const keys = problem.place.split(' + ');
  const facts = stated.filter((fact) => keys.includes(factKey(fact)));
  return (
    <>
      <ul className="bullets">
        {facts.map((fact) => (
          <li key={factKey(fact)}>{factText(fact, edition.terms, language, 'patient')}</li>
        ))}
      </ul>
      {whyNotTogether(problem, stated, edition).map((because) => (
        <p key={because.en}>{say(because)}</p>
      ))}
      <p className="actions">
        {termsOfProblem(problem, edition).map((id) => (
          <button type="button" className="quiet" key={id} onClick={() => onChange(id)}>
            {t('problem.change', { what: say(termOf(id, edition.terms).label.patient) })}
          </button>
        ))}
      </p>
    </>
  );
}

/** Answers that do not fit together, said kindly, with the way out. */
export function Problems({ problems, ...rest }: ProblemsProps) {
  const t = useWords('answers');
  if (problems.length === 0) return null;
  return (
    <section className="problem" aria-labelledby="problem-heading">
      <h2 id="problem-heading">{t('problem.heading')}</h2>
      <p>{t('problem.explain')}</p>
      {problems.map((problem) => (
        <OneProblem key={problem.place} problem={problem} {...rest} />
      ))}
    </section>
  );
}
