/// <reference types="vite/types/importMeta.d.ts" />
import { type Passage, passagesOf, passagesOfWords, type Words } from './passages.ts';

/** The words of the web app. A new folder is found by itself. */
const web = import.meta.glob<Readonly<Record<string, Words>>>(
  '../../../apps/web/src/**/words/{en,fr}.ts',
  { eager: true },
);

/** The command line’s own words, in the patient’s voice. */
const cli = import.meta.glob<Readonly<Record<string, Readonly<Record<string, unknown>>>>>(
  '../../../apps/cli/src/**/words.ts',
  { eager: true },
);

/** What the guideline package says of editions, in the patient’s voice. */
const told = import.meta.glob<Readonly<Record<string, Readonly<Record<string, unknown>>>>>(
  '../../../packages/guideline/src/tell/*-words.ts',
  { eager: true },
);

/** Pages that speak to others, and so in the terms of the field: the care team, and authors of guidelines. */
const notForPatients = ['team', 'explore'];

const nameOf = (path: string) =>
  path
    .replace(/^.*\/src\//u, '')
    .replace(/(?:^|\/)(?:words\/\w+|words)\.ts$/u, '')
    .replace(/\.ts$/u, '') || 'all';

function webPassages(): readonly Passage[] {
  const folders = [...new Set(Object.keys(web).map((path) => path.replace(/\w+\.ts$/u, '')))];
  return folders.flatMap((folder) => {
    const name = nameOf(`${folder}en.ts`);
    if (notForPatients.some((page) => name.startsWith(page))) return [];
    const [en, fr] = [web[`${folder}en.ts`]?.['en'], web[`${folder}fr.ts`]?.['fr']];
    if (en === undefined || fr === undefined) throw new Error(`${folder} lacks a language.`);
    return passagesOfWords(`page: ${name}`, { en, fr });
  });
}

function exported(kind: string, files: typeof cli): readonly Passage[] {
  return Object.entries(files).flatMap(([path, module]) =>
    Object.values(module).flatMap((texts) => passagesOf(`${kind}: ${nameOf(path)}`, texts)),
  );
}

/** Every text of the apps’ own that a person reads. */
export const appPassages: readonly Passage[] = [
  ...webPassages(),
  ...exported('command', cli),
  ...exported('told', told),
].filter(({ text }) => text.en !== '');
