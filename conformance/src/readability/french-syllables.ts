const vowel = 'aàâeéèêëiîïoôuùûüyœæ';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Third persons plural in -ment, whose end is silent; every other word in -ment sounds it, and those are far more. */
const silentMent = wordsOf(
  'affirment aiment calment confirment consomment dorment estiment expriment ferment forment informent nomment suppriment transforment',
);

/** Nouns, adjectives and adverbs in -ent whose end sounds; the other words in -ent are third persons plural. */
const soundedEnt = wordsOf(
  'absent accident agent antécédent apparent argent cent client cohérent compétent conscient content continent dent différent efficient équivalent évident excellent fréquent incident inconvénient indifférent ingrédient innocent intelligent latent lent moment parent patient permanent précédent présent président prudent récent récipient résident souvent talent transparent urgent vent violent',
);

function endIsSilent(word: string): boolean {
  return word.endsWith('ment') ? silentMent.has(word) : !soundedEnt.has(word);
}

/** Letters that write one sound or none: the u of qu and gu, the y between vowels, and the silent end. */
function spoken(word: string): string {
  const plain = word
    .replace(/^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)[’']/u, '')
    .replaceAll(/([qg])u(?=[eéèêiy’'])/gu, '$1')
    .replaceAll(new RegExp(`(?<=[${vowel}])y(?=[${vowel}])`, 'gu'), 'j');
  if (plain.endsWith('ent')) return endIsSilent(plain) ? plain.slice(0, -3) : plain;
  return plain.replace(/(?<=.)es?$/u, '');
}

/**
 * The syllables of a French word: its groups of vowels, where an accent or a diaeresis begins a new one (ré-action,
 * co-opération, ha-ïr). An e inside a word counts even where many do not say it, so the count errs to the hard side.
 */
export function frenchSyllables(word: string): number {
  const groups = spoken(word.toLowerCase())
    .replaceAll(/(?<=[aeiouéèê])(?=[éèêïü])|(?<=é)(?=[aou])/gu, '-')
    .match(new RegExp(`[${vowel}]+`, 'gu'));
  return Math.max(1, groups?.length ?? 0);
}
