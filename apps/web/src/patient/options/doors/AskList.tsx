import { useWords } from '../../../language/language.ts';

/** What a person can ask where we hold no checked text. */
export function AskList({ keys }: { readonly keys: 'involves.ask' | 'trial.ask' }) {
  const t = useWords('options');
  const lists = {
    'involves.ask': [
      t('involves.ask.how'),
      t('involves.ask.feel'),
      t('involves.ask.life'),
      t('involves.ask.help'),
    ],
    'trial.ask': [
      t('trial.ask.is'),
      t('trial.ask.instead'),
      t('trial.ask.risk'),
      t('trial.ask.travel'),
    ],
  };
  return (
    <ul className="bullets">
      {lists[keys].map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
}
