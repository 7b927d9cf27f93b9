import { describe, expect, test } from 'vitest';
import { withoutDoubles } from './doubles.ts';

const read = (content: string) => withoutDoubles(JSON.parse(content), content);
const bundle = (...entries: readonly string[]) =>
  `{"resourceType":"Bundle","entry":[\n${entries.join(',\n')}\n]}`;
const drug = '{"resource":{"resourceType":"MedicationStatement","id":"a","status":"active"}}';

describe('a name that is given twice in one object', () => {
  test('of nothing changes nothing', () => {
    const content = bundle(drug, drug);
    expect(read(content)).toEqual({ json: JSON.parse(content), problems: [] });
  });

  test.each([
    [
      'in a resource',
      '{"resource":{"resourceType":"MedicationStatement","status":"active","status":"not-taken"}}',
      '/entry/1/resource/status',
      69,
    ],
    [
      'deep in a resource',
      '{"resource":{"resourceType":"Observation","code":{"coding":[{},{"code":"a","code":"b"}]}}}',
      '/entry/1/resource/code/coding/1/code',
      76,
    ],
    [
      'of the entry itself',
      '{"resource":{"id":"a"},"resource":{"id":"b"}}',
      '/entry/1/resource',
      24,
    ],
  ])('%s sets aside its entry, and no other, and says where', (_, twice, place, column) => {
    const content = bundle(drug, twice, drug);
    const found = read(content);
    if ('refused' in found) throw new Error(found.refused.en);
    expect(found.json).toEqual(JSON.parse(bundle(drug, '{"response":{}}', drug)));
    expect(found.problems).toHaveLength(1);
    const [problem] = found.problems;
    expect(problem).toMatchObject({ code: 'given-twice', place });
    expect(problem?.message.en).toBe(
      `${place}: given twice in one object, again at line 3, column ${column}. Nothing of this entry was used.`,
    );
    expect(problem?.message.fr).toContain(`à la ligne 3, colonne ${column}`);
  });

  test.each([
    ['of the Bundle', `{"resourceType":"Bundle","entry":[${drug}],"entry":[]}`, 'entry'],
    ['of what the Bundle says of itself', '{"resourceType":"Bundle","meta":{"a":1,"a":2}}', 'a'],
    ['of a single resource', '{"resourceType":"Patient","id":"a","id":"b"}', 'id'],
  ])('%s refuses the whole', (_, content, name) => {
    const found = read(content);
    expect('refused' in found && found.refused.en).toContain(`“${name}” is given twice`);
  });
});
