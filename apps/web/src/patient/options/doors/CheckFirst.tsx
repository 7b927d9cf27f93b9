import { accountLines, groupBy, type Mark } from '@renavigate/engine';
import { speakersOf, toldBy } from '@renavigate/guideline/tell';
import { useGuidelines } from '../../../guidelines/context.ts';
import { useSay, useWords } from '../../../language/language.ts';
import type { CardProps } from '../base/card-props.ts';
import { accountOf, isCurrent } from '../base/together.ts';
import { adviceOptionOf, FindOut } from './Why.tsx';

/** What would decide an open option, over all of today's guidelines, each question once. */
function useFindOut({ option, together }: CardProps) {
  const { memory } = useGuidelines();
  const open = option.agreement.undecided;
  const lines = speakersOf(together)
    .filter(({ edition }) => isCurrent(edition) && open.includes(edition.id))
    .flatMap((speaker) => {
      const account = accountOf(memory, speaker, adviceOptionOf(option, speaker.edition.id));
      if (account === undefined) return [];
      return accountLines(account, toldBy(speaker, together)).findOut.lines;
    });
  return [...new Map(lines.map((line) => [line.question, line])).values()];
}

/** The guardrails that cannot be excluded, by whom to ask. */
function OpenMarks({ marks }: { readonly marks: readonly Mark[] }) {
  const t = useWords('options');
  const shared = useWords('shared');
  const say = useSay();
  const byWhom = groupBy(marks, ({ guardrail }) => guardrail.askWhom.en);
  return [...byWhom].map(([whom, those]) => (
    <div key={whom}>
      <p className="label">
        {t('mark.ask', { whom: say(those[0]?.guardrail.askWhom ?? { en: '', fr: '' }) })}
      </p>
      <ul className="bullets">
        {those.map(({ guardrail: { id, label, text } }) => (
          <li key={id}>
            <strong>
              {say(label.patient)}
              {shared('colon')}
            </strong>{' '}
            {say(text.patient)}
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** What a team checks before this option: guardrails that cannot be excluded, and what would decide it. */
export function CheckFirst(props: CardProps) {
  const t = useWords('options');
  const findOut = useFindOut(props);
  const open = props.option.marks.filter(({ truth }) => truth === 'unknown');
  if (open.length + findOut.length === 0) return <p>{t('check.none')}</p>;
  return (
    <>
      {open.length === 0 ? null : <p>{t('check.lead')}</p>}
      <OpenMarks marks={open} />
      {findOut.length === 0 ? null : (
        <>
          <p className="label">{t('check.findOut')}</p>
          <FindOut lines={findOut} />
        </>
      )}
    </>
  );
}
