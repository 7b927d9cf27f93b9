import type { Language } from '@renavigate/engine';
import { download } from '../files/download.ts';

const words = {
  en: {
    title: 'My answers – Renavigate',
    open: 'Open my answers again',
    keep: 'Anyone who has this file can read the answers.',
  },
  fr: {
    title: 'Mes réponses – Renavigate',
    open: 'Rouvrir mes réponses',
    keep: 'Toute personne qui a ce fichier peut lire les réponses.',
  },
} as const;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A page that opens the answers again, and shows them as they are: it needs no other file. */
export function answersFile(address: string, language: Language): string {
  const { title, open, keep } = words[language];
  const whole = escaped(address);
  return `<!doctype html>
<html lang="${language}-CA">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title></head>
<body><h1>${title}</h1>
<p><a href="${whole}">${open}</a></p>
<p>${keep}</p>
<p style="overflow-wrap:anywhere"><code>${whole}</code></p></body>
</html>
`;
}

/** Saves answers, the text of a link, as a file; gives its name. */
export function saveAnswers(text: string, language: Language): string {
  const name = 'renavigate-answers.html';
  const { origin, pathname } = window.location;
  download(name, 'text/html', answersFile(`${origin}${pathname}#${text}`, language));
  return name;
}
