import { adviseBeside, derive, readPatient } from '@renavigate/engine';
import { common, editions, workedPatients } from '@renavigate/guideline';
import { besides } from './workloads/beside.ts';

console.log(JSON.stringify(besides(7)));
const all = Object.entries(workedPatients).flatMap(([e, ps]) =>
  ps.map((p) => ({
    e,
    id: p.id,
    patient: readPatient({ renavigate: 'patient/1', facts: p.facts }, common.terms).patient,
  })),
);
const timed = all
  .map((x) => {
    const s = performance.now();
    adviseBeside(editions, common, x.patient);
    return { ms: performance.now() - s, id: x.e + '/' + x.id, problems: 0 };
  })
  .sort((a, b) => b.ms - a.ms);
console.log(
  timed
    .slice(0, 10)
    .map((x) => x.id + ' ' + x.ms.toFixed(1))
    .join('\n'),
);
const bare = { ...common, guardrails: [] };
const per = editions.map((ed) => {
  let t = 0;
  for (const x of all) {
    const s = performance.now();
    adviseBeside([ed], bare, x.patient);
    t += performance.now() - s;
  }
  return ed.id + ' ' + (t / all.length).toFixed(2);
});
const best = all
  .map((x) =>
    Math.min(
      ...Array.from({ length: 7 }, () => {
        const s = performance.now();
        adviseBeside(editions, common, x.patient);
        return performance.now() - s;
      }),
    ),
  )
  .sort((a, b) => a - b);
console.log(
  'best of 7: mean',
  (best.reduce((a, b) => a + b) / best.length).toFixed(2),
  'p50',
  best[168].toFixed(2),
  'p99',
  best[333].toFixed(2),
  'max',
  best.at(-1).toFixed(2),
);
console.log(per.join('\n'));
{
  let t = 0;
  for (const x of all) {
    const s = performance.now();
    derive(x.patient.facts, common);
    t += performance.now() - s;
  }
  console.log('derive', (t / all.length).toFixed(2));
}
