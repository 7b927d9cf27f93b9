import {
  accountWords,
  type FirstChoice,
  firstAnswer,
  standingNow,
  termOf,
  words,
} from '@renavigate/engine';
import {
  capital,
  cautionsHolding,
  nameOf,
  optionLabel,
  personParts,
  type Together,
} from '@renavigate/guideline/tell';
import { useLanguage, useSay, useWords } from '../../language/language.ts';

/** One of the first choices: its name, who says so and from when, and what holds against it. */
function Choice({
  choice,
  together,
}: {
  readonly choice: FirstChoice;
  readonly together: Together;
}) {
  const t = useWords('options');
  const { option, by } = choice;
  const names = by
    .map(({ edition }) => nameOf(edition, together))
    .join(words.semicolon[together.language]);
  const cautions = cautionsHolding(option, together);
  return (
    <li>
      <strong>{capital(optionLabel(option.option, together))}</strong>
      {standingNow(option) === 'offered' ? null : ` (${t('first.open')})`}
      {by.length === 0 ? null : <p className="note">{t('first.by', { list: names })}</p>}
      {cautions.length === 0 ? null : (
        <p className="remark">{t('first.check', { list: cautions.join(', ') })}</p>
      )}
    </li>
  );
}

/**
 * What is told before everything else, as the terminal tells it: what the person said, what guidelines of today would
 * first consider, by name, what goes with any choice, and what could still change it.
 */
export function FirstScreen({ together }: { readonly together: Together }) {
  const t = useWords('options');
  const say = useSay();
  const language = useLanguage();
  const { library, beside } = together;
  const answer = firstAnswer(library, beside);
  const decides = answer.decides.slice(0, 3).map((id) => {
    const { label, whereFound } = termOf(id, library.content.terms);
    return `${say(label.patient)} (${accountWords.whereFound[whereFound].patient[language]})`;
  });
  const semicolon = words.semicolon[language];
  return (
    <div className="first-screen">
      <p>{t('first.told', { list: personParts(together).join(semicolon) })}</p>
      <h2>{t(`first.heading.${answer.standing}`)}</h2>
      <ul className="first-choices">
        {answer.choices.map((choice) => (
          <Choice key={choice.option.option} choice={choice} together={together} />
        ))}
      </ul>
      {answer.asFirm === 0 ? null : <p>{t('first.asFirm', { count: answer.asFirm })}</p>}
      {answer.alongside.length === 0 ? null : (
        <p>
          <strong>{t('first.alongside')}</strong>{' '}
          {answer.alongside.map(({ option }) => optionLabel(option, together)).join(semicolon)}
        </p>
      )}
      {decides.length === 0 ? null : (
        <p>
          <strong>{t('first.decides')}</strong> {decides.join(semicolon)}
        </p>
      )}
    </div>
  );
}
