import type { Language } from '@renavigate/engine';
import { download } from '../../files/download.ts';

/** The looks of the file: it stands by itself, on any device. */
const style = `body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.5 Georgia,serif;color:#222}
h2{font-size:1.2rem;margin:1.2rem 0 .3rem}.paper-title{font-size:1.6rem}small{display:block;color:#555}
ul{padding-left:1.2rem}.rule{border-bottom:1px solid #999;height:2rem}@media print{body{margin:0;font-size:11pt}}`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A page that needs nothing else. The body is what React wrote, so its texts are escaped already. */
export function fileOf(body: string, title: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}-CA">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${style}</style></head>
<body>${body}</body>
</html>
`;
}

/** Hands the file to the browser to save. Nothing is sent anywhere. */
export function saveAsFile(body: string, title: string, language: Language): void {
  download('renavigate.html', 'text/html', fileOf(body, title, language));
}
