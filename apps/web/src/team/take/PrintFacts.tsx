import { factKey, groupBy, keysText, valueText, words } from '@renavigate/engine';
import { memo } from 'react';
import { useLibrary } from '../../guidelines/context.ts';
import { useLanguage } from '../../language/language.ts';
import { dateText } from '../../parts/dates.ts';
import type { Consulted } from '../case/consult-case.ts';

/** On paper alone: the day, and the facts that the matrix rests on, in one paragraph. */
export const PrintFacts = memo(({ consulted }: { readonly consulted: Consulted }) => {
  const language = useLanguage();
  const { terms } = useLibrary().content;
  const given = consulted.beside.facts.filter(({ source }) => source.kind !== 'derived');
  const bundles = groupBy(given, (fact) =>
    fact.kind === 'includes' ? `${fact.term} ${fact.present}` : factKey(fact),
  );
  const texts = [...bundles.values()].flatMap((facts) =>
    facts.slice(0, 1).map((first) => {
      const subject = keysText(facts.map(factKey), terms, language, 'clinician');
      const value = valueText(first, terms, language, 'clinician');
      return `${subject}${words.colon[language]}${value}`;
    }),
  );
  return (
    <p className="print-facts">
      {dateText(new Date(), language)}. {texts.join(words.semicolon[language])}
    </p>
  );
});
