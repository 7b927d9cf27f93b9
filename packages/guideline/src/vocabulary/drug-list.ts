import { type Text, textOf } from '@renavigate/engine';
import { type Drug, drugRows } from '../drugs/rows.ts';

const last = { en: ' and ', fr: ' et ' } as const;

/** Drugs as a list within a sentence, in French with their articles. */
export function listOfDrugs(drugs: readonly Drug[]): Text {
  const names = drugs.flatMap((drug) => drugRows.filter(({ id }) => id === drug));
  return textOf((language) => {
    const list = names.map(({ name }) => (language === 'fr' ? withArticle(name.fr) : name.en));
    const end = list.at(-1) ?? '';
    const before = list.slice(0, -1).join(', ');
    return before === '' ? end : `${before}${last[language]}${end}`;
  });
}

function withArticle(name: string): string {
  return /^[aeiouyéèê]/i.test(name) ? `l’${name}` : `le ${name}`;
}
