import { expect, test } from 'vitest';
import { billOfMaterials, publishedManifest } from './manifest.mjs';

const rules = {
  name: '@x/rules',
  version: '1.2.3',
  description: 'Rules',
  license: 'Apache-2.0',
  engines: { node: '>=20' },
  private: true,
  scripts: { install: 'never' },
  devDependencies: { other: '1' },
  publishConfig: { exports: { '.': './src/public.ts', './internal': './src/index.ts' } },
};
const reader = { ...rules, name: '@x/reader', dependencies: { '@x/rules': '1.2.3' } };

test('what is published enters what was built, and brings no script and no tool', () => {
  const manifest = publishedManifest(rules);
  expect(manifest.exports).toEqual({
    '.': { types: './dist/public.d.ts', default: './dist/public.js' },
    './internal': { types: './dist/index.d.ts', default: './dist/index.js' },
    './package.json': './package.json',
  });
  expect(Object.keys(manifest)).not.toContain('scripts');
  expect(Object.keys(manifest)).not.toContain('private');
  expect(Object.keys(manifest)).not.toContain('devDependencies');
  expect(Object.keys(manifest)).not.toContain('dependencies');
  expect(publishedManifest(reader)).toMatchObject({ dependencies: { '@x/rules': '1.2.3' } });
});

test('the bill of materials lists what is needed, and is the same each time', () => {
  const bill = billOfMaterials(reader, [rules, reader]);
  expect(bill.components).toMatchObject([{ name: '@x/rules', purl: 'pkg:npm/%40x/rules@1.2.3' }]);
  expect(bill.dependencies[0]).toEqual({
    ref: 'pkg:npm/%40x/reader@1.2.3',
    dependsOn: ['pkg:npm/%40x/rules@1.2.3'],
  });
  expect(bill.serialNumber).toMatch(
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/,
  );
  expect(billOfMaterials(reader, [rules, reader])).toEqual(bill);
});

test('a package of somebody else would have to be told of', () => {
  const needing = { ...rules, dependencies: { 'left-pad': '1.0.0' } };
  expect(() => billOfMaterials(needing, [rules])).toThrow('left-pad');
});
