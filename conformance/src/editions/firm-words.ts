/** A word of one language that says how firmly something is said, and what must then stand in the other. */
export interface FirmWord {
  readonly name: string;
  readonly in: 'en' | 'fr';
  readonly said: RegExp;
  readonly other: RegExp;
}

/** Whole words, as French writes them too. */
const words = (list: string) => new RegExp(`(?<!\\p{L})(${list})(?!\\p{L})`, 'iu');

const [en, fr] = ['en', 'fr'] as const;

const can = 'may(?! 20)|might|can(?! Urol)|could|cannot(?! tell)';
const peut =
  'peut|peuvent|peux|pourr\\p{L}+|pouv\\p{L}+|possibles?|permet\\p{L}*|capables?|pu|puisse\\p{L}*';
const never = 'not|no|never|without|nor|none|neither|cannot|nobody|nothing';

/**
 * Either language says as firmly what the other says. A word has several in the other language, so that each is looked for
 * in both directions and by itself.
 */
export const firmWords: readonly FirmWord[] = [
  {
    name: 'should',
    in: en,
    said: words('should'),
    other: /devrai|devri|faut|à ne pas|à éviter|quand arrêter/iu,
  },
  {
    name: 'devrait',
    in: fr,
    said: /devrai|devri/iu,
    other: words('should|must|needs?|has to|have to'),
  },
  {
    name: 'must',
    in: en,
    said: words('must'),
    other: /(?<!\p{L})(doi|faut|dev[er]|exig|oblig|nécessaire)/iu,
  },
  {
    name: 'may',
    in: en,
    said: words(can),
    other: words(
      `${peut}|parfois|convient|quels essais|ne le voit plus|est résécable|puis-je|devez en avoir|supporterais|quand il l’est`,
    ),
  },
  {
    name: 'peut',
    in: fr,
    said: words('peut|peuvent|pourr\\p{L}+'),
    other: words(
      `${can}|possibl[ey]|able|lets?|allow\\w*|perhaps|enough|likely|safe|uncertain|cannot`,
    ),
  },
  {
    name: 'not',
    in: en,
    said: words(`${never}|don’t|isn’t`),
    other: words(
      'ne|n’\\p{L}+|non|pas|aucune?|sans|jamais|ni|rien|personne|inconnue?|sinon|mal|peu|déconseillé|impossible|hors|loin|jusqu’\\p{L}+',
    ),
  },
  {
    name: 'pas',
    in: fr,
    said: words('pas|aucune?|sans(?! doute)|jamais|ni'),
    other: words(
      `${never}|\\p{L}+n’t|only|hardly|free|dummy|at once|safe|against|un\\p{L}+|outside|except|other|another|little|few|less|missing|lacks?|off|from|non|\\p{L}+-free|non-\\p{L}+`,
    ),
  },
  {
    name: 'cannot',
    in: en,
    said: words('cannot'),
    other:
      /(ne|n’)(\s*\p{L}{1,3}[’\s])?\s*(peu|pou|puis|sa[iu]|parv)|n’est pas (résécable|possible)|impossible|incapable|inopérable/iu,
  },
  {
    name: 'no longer',
    in: en,
    said: words('no longer'),
    other: words('plus|cess\\p{L}+|arrêt\\p{L}*'),
  },
  {
    name: 'doit',
    in: fr,
    said: words('doit|doivent|devez'),
    other: words('must|should|has to|have to|needs?|may have it|to be'),
  },
  { name: 'never', in: en, said: words('never'), other: words('jamais') },
  { name: 'avoid', in: en, said: /avoid/iu, other: /évit/iu },
  { name: 'éviter', in: fr, said: /évit/iu, other: /avoid|keep (away|from)/iu },
  { name: 'rarely', in: en, said: words('rare|rarely'), other: /(?<!\p{L})rare/iu },
  { name: 'rarement', in: fr, said: /(?<!\p{L})rare/iu, other: words('rare|rarely|seldom|few') },
  { name: 'sometimes', in: en, said: words('sometimes'), other: /parfois|arrive/iu },
  {
    name: 'often',
    in: en,
    said: words('often'),
    other: /souvent|fréquen|régulièrement|d’ordinaire|à quel rythme/iu,
  },
  { name: 'preferred', in: en, said: /prefer/iu, other: /préfér/iu },
  { name: 'préféré', in: fr, said: /préfér/iu, other: /prefer|rather|better/iu },
  { name: 'strong', in: en, said: words('strong|strongly'), other: /fort|puissan|solide|ferme/iu },
  { name: 'weak', in: en, said: /(?<!\p{L})weak/iu, other: /faibl/iu },
  {
    name: 'usual',
    in: en,
    said: /(?<!\p{L})usual/iu,
    other: /habitu|usuel|courant|ordinaire|usage/iu,
  },
];
