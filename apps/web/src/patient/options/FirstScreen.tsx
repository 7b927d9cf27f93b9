import {
  accountWords,
  type FirstAnswer,
  type FirstChoice,
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

/** One of the first choices: its name, and what holds against it. */
function Choice({
  choice,
  together,
}: {
  readonly choice: FirstChoice;
  readonly together: Together;
}) {
  const t = useWords('options');
  const { option } = choice;
  const cautions = cautionsHolding(option, together);
  return (
    <li>
      <strong>{capital(optionLabel(option.option, together))}</strong>
      {standingNow(option) === 'offered' ? null : ` (${t('first.open')})`}
      {cautions.length === 0 ? null : (
        <p className="remark">{t('first.check', { list: cautions.join(', ') })}</p>
      )}
    </li>
  );
}

/** Who says so and from when, each guideline once; with how many of the choices it names, where it is not all. */
function By({ choices, together }: Pick<FirstAnswer, 'choices'> & Pick<Props, 'together'>) {
  const t = useWords('options');
  const editions = choices.flatMap(({ by }) => by.map(({ edition }) => edition));
  const names = [...new Set(editions)].map((edition) => {
    const name = nameOf(edition, together);
    const count = editions.filter((each) => each === edition).length;
    return count === choices.length ? name : t('first.some', { name, count });
  });
  if (names.length === 0) return null;
  const list = names.join(words.semicolon[together.language]);
  return <p className="note">{t('first.by', { list, count: names.length })}</p>;
}

/** So many of the answers that decide are told first. */
const mostDecides = 2;

interface Props {
  readonly answer: FirstAnswer;
  readonly together: Together;
}

/**
 * What is told before everything else, as the terminal tells it: what the person said, what guidelines of today would
 * first consider, by name, what goes with any choice, and what could still change it.
 */
export function FirstScreen({ answer, together }: Props) {
  const t = useWords('options');
  const say = useSay();
  const language = useLanguage();
  const { library } = together;
  const decides = answer.decides.slice(0, mostDecides).map((id) => {
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
      <By choices={answer.choices} together={together} />
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
