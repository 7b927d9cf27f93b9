import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Source } from './mutant.ts';

/** Where the repository lies; paths of sources and tests are below it. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

const entry = '\0mutation-tests';

/** A module that gives each test file as something to load. */
function entryOf(tests: readonly string[]): string {
  const files = tests.map(
    (test) => `${JSON.stringify(test)}: () => import(${JSON.stringify(root + test)})`,
  );
  return `export const files = {\n${files.join(',\n')}\n};\n`;
}

function mutated(tests: readonly string[], sources: ReadonlyMap<string, Source>): Plugin {
  return {
    name: 'mutants',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? id : undefined),
    load(id) {
      if (id === entry) return entryOf(tests);
      const source = sources.get(id.replace(root, ''));
      return source?.compiled;
    },
    // One file holds all modules, so each is told where it came from.
    transform(code, id) {
      if (!code.includes('import.meta.')) return undefined;
      const folder = JSON.stringify(id.replace(/\/[^/]*$/, ''));
      return code
        .replaceAll('import.meta.dirname', folder)
        .replaceAll('import.meta.filename', JSON.stringify(id))
        .replaceAll('import.meta.url', JSON.stringify(`file://${id}`));
    },
  };
}

/** All tests and all that they import as the text of one module, with each mutant compiled in. */
export async function bundleOf(
  tests: readonly string[],
  sources: ReadonlyMap<string, Source>,
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [mutated(tests, sources)],
    ssr: { noExternal: [/^@renavigate\//, 'renavigate'] },
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rollupOptions: {
        input: entry,
        output: { format: 'cjs', codeSplitting: false },
        treeshake: false,
      },
    },
  });
  const [bundle] = [built].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('Nothing was built.');
  const [chunk] = bundle.output;
  return chunk.code;
}
