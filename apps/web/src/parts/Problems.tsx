import { type Fact, factKey, factText, type Problem, termOf } from '@renavigate/engine';
import { useReading } from '../reading.ts';
import { termsOfProblem, whyNotTogether } from '../state/interview.ts';

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
  const { edition, language, messages, say } = useReading();
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
            {messages.problem.change(say(termOf(id, edition.terms).label.patient))}
          </button>
        ))}
      </p>
    </>
  );
}

/** Answers that do not fit together, said kindly, with the way out. */
export function Problems({ problems, ...rest }: ProblemsProps) {
  const { messages } = useReading();
  if (problems.length === 0) return null;
  return (
    <section className="problem" aria-labelledby="problem-heading">
      <h2 id="problem-heading">{messages.problem.heading}</h2>
      <p>{messages.problem.explain}</p>
      {problems.map((problem) => (
        <OneProblem key={problem.place} problem={problem} {...rest} />
      ))}
    </section>
  );
}
