import { readdirSync, readFileSync } from 'node:fs';
import { library } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { type FileLike, readDropped } from './read-dropped.ts';

const examples = `${import.meta.dirname}/../../../../../examples`;

function fileOf(content: string | Uint8Array, name = 'record.json', size?: number): FileLike {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const buffer = new Uint8Array(bytes).buffer;
  return { name, size: size ?? bytes.length, arrayBuffer: () => Promise.resolve(buffer) };
}

async function refusalOf(file: FileLike): Promise<string> {
  const read = await readDropped(library, file);
  return 'refused' in read ? read.refused.map(({ en, fr }) => `${en} | ${fr}`).join(' ') : 'opened';
}

describe('a dropped file', () => {
  test.each(readdirSync(examples).filter((name) => name.endsWith('.json')))(
    '%s is opened with its facts',
    async (name) => {
      const read = await readDropped(library, fileOf(readFileSync(`${examples}/${name}`), name));
      expect(read).toMatchObject({ opened: { name, kind: 'record' } });
    },
  );

  test.each(readdirSync(`${examples}/refused`))('%s is refused', async (name) => {
    const said = await refusalOf(fileOf(readFileSync(`${examples}/refused/${name}`), name));
    expect(said.length).toBeGreaterThan(60);
    expect(said).not.toBe('opened');
  });

  test('that is a patient file is opened', async () => {
    const content = '{"renavigate":"patient/1","facts":{"cancerCameBack":true}}';
    const read = await readDropped(library, fileOf(content, 'luc.json'));
    expect(read).toMatchObject({
      opened: { kind: 'patient', facts: [{ term: 'cancerCameBack' }] },
    });
  });

  test.each([
    [
      'of 200 MB, before it is read',
      fileOf('{}', 'all.json', 200 * 1024 * 1024),
      /200 MB.*50 MB.*one patient/,
    ],
    ['that is no JSON', fileOf('{"a": x}'), /not JSON at line 1, column 7.*Mend it/],
    [
      'that is JSON of something else',
      fileOf('{"hello": 1}'),
      /neither a FHIR bundle nor a patient file/,
    ],
    ['of another version', fileOf('{"renavigate":"patient/2","facts":{}}'), /patient\/1/],
    ['that is a PDF', fileOf('%PDF-1.7'), /this is a PDF.*Export/],
    ['that is empty', fileOf(' '), /nothing in it/],
  ])('%s is refused', async (_, file, says) => {
    expect(await refusalOf(file)).toMatch(says);
  });

  test('that cannot be read, as a folder, is refused', async () => {
    const folder = { name: 'folder', size: 4096, arrayBuffer: () => Promise.reject(new Error()) };
    expect(await refusalOf(folder)).toMatch(/may be a folder.*répertoire/);
  });
});
