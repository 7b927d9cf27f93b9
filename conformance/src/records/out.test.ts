import { readdirSync, readFileSync } from 'node:fs';
import { adviseBeside, compileLibrary } from '@renavigate/engine';
import { readRecord } from '@renavigate/fhir';
import { adviceBundle } from '@renavigate/fhir/out';
import { common, editionName, editions, library, recordMapping } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { validate } from './validate.ts';

const held = compileLibrary(library);

const folder = `${import.meta.dirname}/../../../examples`;
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const at = '2026-01-31T10:00:00Z';

function exportOf(file: string, language: 'en' | 'fr') {
  const json: unknown = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const { patient } = readRecord(json, common.terms, recordMapping, { today: '2026-01-31' });
  const beside = adviseBeside(held, patient);
  const bundle = adviceBundle(
    { beside, editions, language, nameOf: editionName, at },
    common.terms,
  );
  return { json, beside, bundle };
}

describe('advice as FHIR', () => {
  test.each(files)('from %s is valid R4, and names nobody', (file) => {
    for (const language of ['en', 'fr'] as const) {
      const { json, bundle } = exportOf(file, language);
      expect(validate(bundle)).toEqual([]);
      const written = JSON.stringify(bundle);
      const people = [...JSON.stringify(json).matchAll(/Patient\/([\w-]+)/g)].map(([, id]) => id);
      expect(people.filter((id) => written.includes(`"${id}"`))).toEqual([]);
      expect(written.includes('Patient/')).toBe(false);
    }
  });

  test('orders nothing, and proposes what each edition offers and no more', () => {
    const { beside, bundle } = exportOf('progression-on-nivolumab-and-ipilimumab.json', 'en');
    const plans = bundle.entry.flatMap(({ resource }) =>
      resource.resourceType === 'CarePlan' ? [resource] : [],
    );
    expect(plans).toHaveLength(editions.length);
    plans.forEach((plan, index) => {
      expect(plan).toMatchObject({ status: 'draft', intent: 'proposal' });
      const activities = 'activity' in plan ? plan.activity : undefined;
      const offered = beside.advices[index]?.options.filter((each) => each.standing === 'offered');
      const proposed = (activities ?? []).filter(({ detail }) => !detail.doNotPerform);
      expect(proposed).toHaveLength(offered?.length ?? -1);
      for (const { detail } of activities ?? []) expect(detail.status).toBe('not-started');
    });
    expect(plans.flatMap((plan) => ('activity' in plan ? (plan.activity ?? []) : []))).not.toEqual(
      [],
    );
  });
});
