import { expect, test } from 'vitest';
import { refusalFor } from './read-bytes.ts';

test.each([
  ['ENOENT', /no such file/],
  ['EISDIR', /is a folder/],
  ['EACCES', /no permission.*copy it/],
  ['EPERM', /no permission/],
  ['EIO', /cannot be read \(EIO\)/],
])('%s becomes one line that says how to mend it', (code, says) => {
  const refusal = refusalFor(Object.assign(new Error(), { code }), '/nowhere/record.json');
  expect(refusal.text.en).toMatch(says);
  expect(refusal.text.fr).toContain('/nowhere/record.json');
  expect(refusal.status).toBe(1);
});
