import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '@renavigate/engine';
import { changesSince, type Lock, type LockChange, lockOf } from '@renavigate/engine/rulebook';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { editions } from '../index.ts';

const file = join(import.meta.dirname, '../../editions.lock.json');

type Locks = Readonly<Record<string, Lock>>;

/** The locks as they stand in the repository. */
function locks(): Locks {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

const longestNow = 300;

function changeLine({ side, kind, place, now }: LockChange): string {
  const stands = now === undefined ? '' : `: ${JSON.stringify(now).slice(0, longestNow)}`;
  return `${side}: ${place} ${kind}${stands}`;
}

const closed =
  'A published edition is closed. Take the change back, or publish a new edition. Where it was a mistake of ours, star a line in CHANGELOG.md and renew the lock: npx vitest run --project behaviour packages/guideline/src/editions/lock.test.ts -u';

/** What changed in an edition since it was locked, for whoever changed it. */
function changesIn(edition: Edition, lock: Lock | undefined): readonly string[] {
  if (lock === undefined) return ['it has no lock yet'];
  return changesSince(lock, edition).map(changeLine);
}

test('every published edition is as it was published', async () => {
  const held = locks();
  const all = Object.fromEntries(editions.map((edition) => [edition.id, lockOf(edition)]));
  const changes = editions.flatMap((edition) =>
    changesIn(edition, held[edition.id]).map((line) => `${edition.id}: ${line}`),
  );
  const message = [closed, ...changes].join('\n');
  await expect(`${JSON.stringify(all, null, 2)}\n`, message).toMatchFileSnapshot(file);
});

describe('a shared helper that changes an edition is noticed, and what it changed is named', () => {
  afterEach(() => {
    vi.doUnmock('./kcrnc-shared.ts');
    vi.doUnmock('../vocabulary/treatment.ts');
    vi.resetModules();
  });

  /** An edition as it would be if a helper were otherwise. */
  async function withHelper(id: string, mock: () => void): Promise<readonly string[]> {
    vi.resetModules();
    mock();
    const { editions: changed } = await import('../index.ts');
    const [before, after] = [editions, changed].map((all) => all.find((each) => each.id === id));
    if (before === undefined || after === undefined) throw new Error(`There is no edition ${id}.`);
    return changesIn(after, lockOf(before));
  }

  test('the scope that two tables share', async () => {
    const changes = await withHelper('kcrnc-2021', () => {
      vi.doMock(import('./shared/kcrnc-shared.ts'), async (original) => {
        const held = await original();
        return {
          ...held,
          kcrncScope: (statement) => {
            const scope = held.kcrncScope(statement);
            return { ...scope, conditions: scope.conditions.slice(1) };
          },
        };
      });
    });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(/^meaning: scope\/conditions\/[\da-f]{12} removed$/);
  });

  test('a term that many editions ask for', async () => {
    const changes = await withHelper('ccs-2019', () => {
      vi.doMock('../vocabulary/treatment.ts', async (original) => {
        const held = await original<typeof import('../vocabulary/treatment.ts')>();
        const { receivedDrugs } = held;
        const values = receivedDrugs.values.map((value) => ({ ...value, mayBe: ['sunitinib'] }));
        return { ...held, receivedDrugs: { ...receivedDrugs, values } };
      });
    });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(/^meaning: terms\/receivedDrugs changed: /);
  });
});
