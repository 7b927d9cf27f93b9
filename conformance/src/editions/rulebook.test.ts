import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { advise } from '@renavigate/engine';
import {
  checkRulebook,
  fingerprintsOf,
  readRulebook,
  rulebookOf,
  rulebookSchema,
  rulebookText,
} from '@renavigate/engine/rulebook';
import { editions } from '@renavigate/guideline';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

const id = 'urn:renavigate:schema:rulebook-1';
const schema = rulebookSchema(id);
const ajv = new Ajv2020({ strict: true, strictRequired: false });
const isRulebook = ajv.compile(schema);

test('the schema in the repository is the one that the form gives', () => {
  const file = join(import.meta.dirname, '../../../apps/cli/schema/rulebook-1.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
});

describe.each(editions.map((edition) => [edition.id, edition] as const))('%s', (_, edition) => {
  const text = rulebookText(rulebookOf(edition));

  test('is written so that the published schema takes it', () => {
    expect(isRulebook(JSON.parse(text)), JSON.stringify(isRulebook.errors)).toBe(true);
  });

  test('is read back as it was, and nothing is wrong with it', () => {
    const read = checkRulebook(text);
    if ('problems' in read) throw new Error(read.problems[0]?.message.en);
    expect(read.edition).toEqual(rulebookOf(edition).edition);
    expect(fingerprintsOf(read.edition)).toEqual(fingerprintsOf(edition));
    expect(advise(read.edition, { facts: [] })).toEqual(advise(edition, { facts: [] }));
    expect(rulebookText(rulebookOf(read.edition))).toBe(text);
  });
});

const rulebooks = new URL('../../../examples/rulebooks/', import.meta.url);

test.each(readdirSync(rulebooks))(
  'examples/rulebooks/%s is right, and the schema takes it',
  (name) => {
    const text = readFileSync(new URL(`${name}/rulebook.json`, rulebooks), 'utf8');
    expect(isRulebook(JSON.parse(text)), JSON.stringify(isRulebook.errors)).toBe(true);
    const read = checkRulebook(text);
    if ('problems' in read)
      throw new Error(read.problems.map(({ message }) => message.en).join('\n'));
    expect(read.patients.length).toBeGreaterThan(3);
  },
);

/** Every place of a JSON value, with what stands there. */
function placesOf(json: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  return [path, ...inner.flatMap(([name, value]) => placesOf(value, [...path, name]))];
}

function withAt(json: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(json)) {
    return json.map((each, index) => (String(index) === name ? withAt(each, rest, value) : each));
  }
  return Object.fromEntries(
    Object.entries(Object(json)).map(([each, held]) => [
      each,
      each === name ? withAt(held, rest, value) : held,
    ]),
  );
}

/** No more of a list than tells of what it is a list: whether names refer to something is not looked at here. */
function shortened(_: string, value: unknown): unknown {
  return Array.isArray(value) ? value.slice(0, 3) : value;
}

test('schema and reader refuse the same: every value of an edition as one of another type', () => {
  const [edition] = editions.filter((each) => each.id === 'kcrnc-nephrectomy-2019');
  if (edition === undefined) throw new Error('There is no such edition.');
  const book: unknown = JSON.parse(rulebookText(rulebookOf(edition)), shortened);
  const others: readonly unknown[] = [null, 7, 'x', true, [], {}, '', 'two words'];
  const all = placesOf(book).filter((path) => path[0] === 'edition');
  // Each kind of place once: the members of a list are alike.
  const places = [...new Map(all.map((path) => [path.map(generic).join('/'), path])).values()];
  let refused = 0;
  for (const path of places) {
    for (const other of others) {
      const changed = withAt(book, path, other);
      const isRead = 'edition' in readRulebook(JSON.stringify(changed));
      expect([path.join('/'), other, isRead]).toEqual([path.join('/'), other, isRulebook(changed)]);
      refused += isRead ? 0 : 1;
    }
  }
  expect(refused).toBeGreaterThan(500);
});

const generic = (name: string) => name.replace(/^\d+$/, '#');
