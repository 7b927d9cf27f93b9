import { mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { ccs2019 } from '@renavigate/guideline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { englishLines } from '../readability/english-lines.ts';
import { build, patientFile, repository, run, temporaryFolder } from './program.ts';

const { folder, put, remove } = temporaryFolder();

beforeAll(build, 60_000);
afterAll(remove);

const inScope = { cancerCameBack: true, kidneyCancerTreatedBefore: true };
const bundle = (more: object) =>
  JSON.stringify({ resourceType: 'Bundle', type: 'collection', ...more });

interface BadInput {
  readonly what: string;
  readonly name: string;
  readonly content?: string | Buffer;
  readonly says: RegExp;
}

const badInputs: readonly BadInput[] = [
  { what: 'an empty file', name: 'empty.json', content: '', says: /nothing in it.*Give a FHIR/ },
  { what: 'only white space', name: 'blank.json', content: ' \n\t', says: /nothing in it/ },
  {
    what: 'broken JSON',
    name: 'broken.json',
    content: '{\n  "facts": x\n}',
    says: /not JSON at line 2, column 12: found “x”. Mend it/,
  },
  {
    what: 'JSON that breaks off',
    name: 'short.json',
    content: '{"facts": {',
    says: /line 1, column 12: found the end of the file/,
  },
  {
    what: 'two JSON values',
    name: 'lines.json',
    content: '{}\n{}\n',
    says: /second JSON value begins at line 2, column 1.*one FHIR bundle/,
  },
  {
    what: 'JSON that is neither form',
    name: 'other.json',
    content: '{"hello": 1}',
    says: /neither a FHIR bundle nor a patient file \(found an object with "hello"\)/,
  },
  { what: 'a list', name: 'list.json', content: '[{}]', says: /neither.*\(found a list\)/ },
  {
    what: 'a patient file of another version',
    name: 'version.json',
    content: '{"renavigate":"patient/2","facts":{}}',
    says: /not a patient file: expected .*patient\/1/,
  },
  {
    what: 'a name given twice',
    name: 'twice.json',
    content: '{"renavigate":"patient/1","facts":{"sites":null,"sites":null}}',
    says: /“sites” is given twice.*column 49.*Keep the right one/,
  },
  {
    what: 'a name given twice of a Bundle',
    name: 'twice-bundle.json',
    content: '{"resourceType":"Bundle","type":"collection","type":"batch"}',
    says: /“type” is given twice.*column 46.*Keep the right one/,
  },
  {
    what: 'a single resource',
    name: 'patient-resource.json',
    content: '{"resourceType":"Patient"}',
    says: /single Patient.*Bundle/,
  },
  {
    what: 'another FHIR version',
    name: 'r5.json',
    content: bundle({
      entry: [
        { resource: { resourceType: 'Patient', id: 'a' } },
        {
          resource: {
            resourceType: 'MedicationRequest',
            id: 'b',
            medication: { concept: { text: 'sunitinib' } },
          },
        },
      ],
    }),
    says: /FHIR R5, not R4/,
  },
  {
    what: 'nesting without end',
    name: 'deep.json',
    content: `{"resourceType":"Bundle","type":"collection","entry":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    says: /nested more than 200 levels/,
  },
  { what: 'XML', name: 'record.xml', content: '<Bundle/>', says: /XML; JSON was expected/ },
  {
    what: 'UTF-16',
    name: 'utf16.json',
    content: Buffer.from('\ufeff{}', 'utf16le'),
    says: /UTF-16; UTF-8 was expected. Save it again/,
  },
  {
    what: 'UTF-16 without its mark',
    name: 'utf16-bare.json',
    content: Buffer.from('{"a":1}', 'utf16le'),
    says: /UTF-16/,
  },
  {
    what: 'binary',
    name: 'picture.json',
    content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    says: /not text; JSON in UTF-8/,
  },
  {
    what: 'Latin-1',
    name: 'latin.json',
    content: Buffer.from('{"é": 1}', 'latin1'),
    says: /not text; JSON in UTF-8/,
  },
  {
    what: 'a compressed file',
    name: 'record.gz',
    content: Buffer.from([0x1f, 0x8b, 8, 0]),
    says: /compressed file.*Unpack it first/,
  },
  { what: 'a PDF', name: 'letter.pdf', content: '%PDF-1.7 …', says: /a PDF.*Export/ },
  { what: 'a missing file', name: 'not-here-at-all', says: /no such file/ },
  { what: 'a slip in a name', name: 'brokn.json', says: /Did you mean broken.json\?/ },
];

describe('input that cannot be read is refused in one line, without an answer', () => {
  beforeAll(() => {
    for (const { name, content } of badInputs) if (content !== undefined) put(name, content);
  });

  test.each(badInputs)('$what', async ({ name, says }) => {
    const { status, output, errors } = await run(['advise', join(folder, name), '--full']);
    expect(errors).toMatch(says);
    expect(errors).toMatch(/^renavigate: [^\n]+\n$/);
    expect(output).toBe('');
    expect(status).toBe(1);
  });

  test.each(badInputs)('$what, in French', async ({ name }) => {
    const { errors } = await run(['advise', join(folder, name), '--lang', 'fr', '--full']);
    const shown = errors.replaceAll(folder, '').replaceAll(name, '').replaceAll('"hello"', '');
    expect(englishLines(shown)).toEqual([]);
    expect(errors).toMatch(/^renavigate: [^\n]+\n$/);
  });

  test('a folder', async () => {
    mkdirSync(join(folder, 'records'));
    const { status, output, errors } = await run(['advise', join(folder, 'records'), '--full']);
    expect(errors).toMatch(/is a folder; a file was expected. Name one file in it\.\n$/);
    expect({ status, output }).toEqual({ status: 1, output: '' });
  });

  test('a file of 200 MB, told from its size', async () => {
    const path = put('large.json', '');
    truncateSync(path, 200 * 1024 * 1024);
    const { status, errors } = await run(['advise', path, '--full']);
    expect(errors).toMatch(/too large \(200 MB\); the limit is 50 MB/);
    expect(status).toBe(1);
  });

  test('a stream without end', async () => {
    const { status, errors } = await run(['advise', '-', '--full'], {
      input: Buffer.alloc(60 * 1024 * 1024, ' '),
    });
    expect(errors).toMatch(/^renavigate: Standard input is too large \(more than 50 MB\)/);
    expect(status).toBe(1);
  });

  test('nothing on standard input', async () => {
    const { status, errors } = await run(['advise', '-', '--full']);
    expect(errors).toMatch(/^renavigate: Standard input: there is nothing in it/);
    expect(status).toBe(1);
  });
});

describe('input that can be read', () => {
  test('from a file with a byte order mark', async () => {
    const path = put('mark.json', `\ufeff${patientFile(inScope)}`);
    const { status, errors } = await run(['advise', path, '--full']);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });

  test('from standard input, the same as from a file', async () => {
    const path = put('patient.json', patientFile(inScope));
    const fromFile = await run(['advise', path, '--full']);
    const fromInput = await run(['advise', '-', '--full'], { input: patientFile(inScope) });
    expect(fromInput).toEqual(fromFile);
    expect(fromFile.status).toBe(0);
  });

  test('in part: the problems come first, the advice is given all the same, and the status is 1', async () => {
    const path = put('slips.json', patientFile({ ...inScope, haemoglobn: 3 }));
    const { status, output } = await run(['advise', path, '--edition', 'ccs-2019', '--full']);
    expect(status).toBe(1);
    expect(output).toContain('Did you mean “haemoglobin”?');
    expect(output.indexOf('haemoglobn')).toBeLessThan(output.indexOf('Offered (1)'));
    expect(output.indexOf('Offered (1)')).toBeGreaterThan(0);
  });

  test.each(['text', 'json'])('in part, in French: the problems too, as %s', async (format) => {
    const facts = { ...inScope, sites: ['lung'], haemoglobin: 'x', karnofsky: { value: 7.5 } };
    const args = ['advise', '-', '--full', '--lang', 'fr', '--format', format];
    const { output } = await run(args, { input: patientFile(facts) });
    const shown =
      format === 'text'
        ? output.slice(output.indexOf('Problèmes'), output.indexOf('Sommaire'))
        : JSON.parse(output)
            .problems.map((each: Record<string, string>) => `${each['message']} ${each['mend']}`)
            .join('\n');
    expect(shown).toContain('trouvé');
    expect(englishLines(shown.replaceAll(/"\w+"/g, ''))).toEqual([]);
  });

  test('without the entries of a record that say something twice: where, and status 1', async () => {
    const example = readFileSync(
      join(repository, 'examples/bone-pain-after-sunitinib.json'),
      'utf8',
    );
    const twice = example.replaceAll(/("status": "[a-z-]+")/g, '$1, "status": "entered-in-error"');
    const { status, output, errors } = await run([
      'advise',
      put('twice-record.json', twice),
      '--full',
    ]);
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    expect(output.replaceAll(/\s+/g, ' ')).toMatch(
      /\/entry\/\d+\/resource\/status: given twice in one object, again at line \d+, column \d+/,
    );
  });

  test('a contradiction is told to a patient and to a clinician, each in their words', async () => {
    const facts = {
      ...inScope,
      receivedDrugs: { exactly: [] },
      progressedOn: { includes: ['sunitinib'] },
    };
    const [term] = ccs2019.terms.filter(({ id }) => id === 'progressedOn');
    if (term === undefined) throw new Error('No such term');
    for (const audience of ['patient', 'clinician'] as const) {
      const other = audience === 'patient' ? 'clinician' : 'patient';
      const args = ['advise', '-', '--audience', audience, '--format', 'json', '--fields', 'all'];
      const { output } = await run(args, { input: patientFile(facts) });
      const [problem] = JSON.parse(output).problems;
      expect(problem.message).toContain(term.label[audience].en);
      expect(problem.message).not.toContain(term.label[other].en);
      expect(Object.keys(problem)).not.toContain('patientMessage');
      const asText = await run(args.slice(0, 4), { input: patientFile(facts) });
      expect(asText.output.replaceAll(/\s+/g, ' ')).toContain(
        problem.message.replaceAll(/\s+/g, ' '),
      );
    }
  });

  test('with a contradiction: status 1, and the advice leaves it out', async () => {
    const facts = {
      ...inScope,
      receivedDrugs: { exactly: [] },
      progressedOn: { includes: ['sunitinib'] },
    };
    const { status, output, errors } = await run(
      ['advise', '-', '--format', 'json', '--fields', 'all'],
      {
        input: patientFile(facts),
      },
    );
    expect(status).toBe(1);
    expect(JSON.parse(output).problems).toHaveLength(1);
    expect(errors).toMatch(/^1 problem in the input/);
  });
});
