import { number, times } from './figures.ts';
import type { Results, Target } from './results.ts';

type Measured = Pick<Results, 'gates' | 'single' | 'browser' | 'interviews' | 'beside'>;

function fastest(rows: Results['gates'], ours: boolean) {
  return rows
    .filter((row) => row.ours === ours)
    .reduce((one, two) =>
      two.patientsPerSecond.median > one.patientsPerSecond.median ? two : one,
    );
}

/** What was promised beside what was measured. */
export function targetsOf({
  gates,
  single,
  browser,
  interviews,
  beside,
}: Measured): readonly Target[] {
  const ours = fastest(gates, true);
  const theirs = fastest(gates, false);
  const rate = ours.patientsPerSecond.median;
  const lead = rate / theirs.patientsPerSecond.median;
  const { patientsPerSecond, p99 } = single.latency;
  const inPage = browser?.latency.p99;
  return [
    {
      what: 'Batch, one core, every option of ccs-2019, planes ready',
      wanted: 'at least 10 million patients a second',
      measured: `${number(rate / 1e6)} million`,
      met: rate >= 1e7,
    },
    {
      what: 'Batch beside the fastest other engine',
      wanted: 'at least 50 times as fast',
      measured: `${times(lead)} (${theirs.engine}, ${theirs.form})`,
      met: lead >= 50,
    },
    {
      what: 'One patient, settled and explained, in Node',
      wanted: 'at least 2,000 a second',
      measured: number(patientsPerSecond),
      met: patientsPerSecond >= 2000,
    },
    {
      what: 'The same, the slowest of a hundred',
      wanted: 'less than 5 ms',
      measured: `${number(p99)} ms`,
      met: p99 < 5,
    },
    {
      what: 'The same in Chromium slowed down four times',
      wanted: 'less than 16 ms',
      measured: inPage === undefined ? 'not measured' : `${number(inPage)} ms`,
      met: inPage !== undefined && inPage < 16,
    },
    ...interviewTargets(interviews),
    besideTarget(beside),
  ];
}

function besideTarget({ latency }: Results['beside']): Target {
  const mean = 1000 / latency.patientsPerSecond;
  return {
    what: 'One patient, all editions and guardrails side by side, on average, in Node',
    wanted: 'less than 10 ms',
    measured: `${number(mean)} ms`,
    met: mean < 10,
  };
}

function interviewTargets({ firstMatch, choosing }: Results['interviews']): readonly Target[] {
  const over = (firstMatch.rows[0]?.overLeast ?? Number.NaN) - 1;
  return [
    {
      what: 'Interview, mean questions on first-match rules, above the least there can be',
      wanted: 'at most 5%',
      measured: `${number(100 * over)}%`,
      met: over <= 0.05,
    },
    {
      what: 'Choosing the next question, the slowest of a hundred, in Node',
      wanted: 'less than 16 ms',
      measured: `${number(choosing.p99)} ms`,
      met: choosing.p99 < 16,
    },
  ];
}
