import { number, percent, rate, table, times } from './figures.ts';
import type { Results } from './results.ts';
import type { Row } from './workloads/gates.ts';
import type { Interviews } from './workloads/interview.ts';
import type { Growth } from './workloads/scaling.ts';
import type { Latency } from './workloads/single.ts';

function rateRange({ patientsPerSecond: { median, lowest, highest } }: Row): readonly string[] {
  return [rate(median), `${rate(lowest)} to ${rate(highest)}`];
}

function gatesTable(rows: readonly Row[]): string {
  return table(
    [
      'engine',
      'rules',
      'patients/s:',
      'lowest to highest:',
      'batch is:',
      'same answer:',
      'offered wrongly:',
      'refused wrongly:',
    ],
    rows.map((row) => {
      const { compared, same, wronglyOffered, wronglyRefused } = row.agreement;
      return [
        row.ours ? `**${row.engine}**` : row.engine,
        row.ours ? 'ours' : row.form,
        ...rateRange(row),
        row.ratioToOurs === 1 ? '' : times(1 / row.ratioToOurs),
        ...[same, wronglyOffered, wronglyRefused].map((count) => percent(count, compared)),
      ];
    }),
  );
}

function statedTable(rows: readonly Row[]): string {
  return table(
    ['evaluator', 'patients/s:', 'lowest to highest:', 'same answer:'],
    rows.map((row) => [
      row.engine,
      ...rateRange(row),
      percent(row.agreement.same, row.agreement.compared),
    ]),
  );
}

function planesTable(makings: Results['makingPlanes']): string {
  return table(
    ['planes made from', 'patients/s:'],
    makings.map(({ from, patientsPerSecond }) => [from, rate(patientsPerSecond.median)]),
  );
}

const latencyColumns = ['where', 'patients/s:', 'half within:', '99 of 100 within:', 'longest:'];

function latencyCells(where: string, of: Latency): readonly string[] {
  return [
    where,
    rate(of.patientsPerSecond),
    ...[of.p50, of.p99, of.longest].map((value) => `${number(value)} ms`),
  ];
}

function singleTable({ single, browser, machine }: Results): string {
  return table(latencyColumns, [
    latencyCells(`Node ${machine.node}`, single.latency),
    ...(browser === undefined
      ? []
      : [
          latencyCells(
            `${browser.browser}, slowed down ${browser.slowedDown} times`,
            browser.latency,
          ),
        ]),
  ]);
}

function cannotSayTable(rows: readonly Row[], versions: Results['versions']): string {
  return table(
    ['engine', 'form', 'what it cannot say'],
    rows
      .filter(({ ours }) => !ours)
      .map(({ engine, form, cannotSay }) => [
        form === 'exact' ? `${engine} ${versions[engine] ?? ''}` : '',
        form,
        cannotSay,
      ]),
  );
}

function growthTable(growth: Growth): string {
  const size = growth.with;
  return table(
    [`${size}:`, 'seconds:', size === 'rules' ? 'patients:' : 'rules:', 'ns a patient and rule:'],
    growth.points.map((point) => [
      point[size].toLocaleString('en'),
      String(Number(point.seconds.toPrecision(3))),
      (size === 'rules' ? point.patients : point.rules).toLocaleString('en'),
      number(point.nanosecondsPerPatientAndRule),
    ]),
  );
}

function growthSection(growth: Growth): string {
  const { engine, exponent } = growth;
  return `**${engine}**, by ${growth.with}: time grows as size to the power ${exponent.toFixed(2)}.\n\n${growthTable(growth)}`;
}

function firstMatchTable({ least, rows }: Interviews['firstMatch']): string {
  return table(
    ['asks', 'questions, mean:', 'of the least:', 'on its worst model:'],
    [
      ['the least there can be', least.toFixed(2), '1', '1'],
      ...rows.map(({ asks, mean, overLeast, worstOverLeast }) => [
        asks,
        mean.toFixed(2),
        overLeast.toFixed(3),
        worstOverLeast.toFixed(2),
      ]),
    ],
  );
}

function interviewTable({ rows }: Interviews['edition']): string {
  return table(
    ['asks', 'half of them at most:', '90 of 100 at most:', 'mean:', 'to be looked up:'],
    rows.map(({ asks, median, ninetieth, mean, lookedUp }) => [
      asks,
      String(median),
      String(ninetieth),
      mean.toFixed(1),
      lookedUp.toFixed(1),
    ]),
  );
}

/** The page that people read, from the results that machines read. */
export function report(results: Results): string {
  const { machine, load, edition, single, interviews, beside } = results;
  const { compared, undecidedWithout, undecidedWith } = single.settling;
  const targets = table(
    ['what', 'wanted', 'measured', ''],
    results.targets.map(({ what, wanted, measured, met }) => [
      what,
      wanted,
      measured,
      met ? 'met' : '**not met**',
    ]),
  );
  return `# Benchmarks

Written by \`npm run bench\` on ${results.date}; the figures are also in
[conformance/results/benchmarks.json](../conformance/results/benchmarks.json). Do not edit by hand.
It takes about four minutes; \`npm run bench -w conformance -- --quick\` only shows that everything runs.

${machine.processor}, ${machine.cores} cores, ${machine.memoryGigabytes} GB, ${machine.system}, Node ${machine.node}. One core does
the work. One-minute load before and after: ${load.before} and ${load.after} (the benchmark itself makes 1; more than that, and
other work slowed the figures). Each figure is the median of ${results.gates[0]?.patientsPerSecond.runs ?? 0} runs after a warm-up.

${targets}

## Patients and rules
Made-up people with recurrent kidney cancer (seed ${results.seed}), each partly known: of every ten facts, one to three are missing,
by where they have to be looked up. The rules are \`${edition.id}\`: ${edition.options} options, ${edition.rules} recommendations, and the scope. Every engine
gets the same people and the same rules, printed for it by an exporter in \`conformance/src/bench/contenders\`.

## Every option for many patients
Facts are given with what follows from them, in each engine's own format. An answer is the standing of all ${edition.options} options.
*Exact* rules are written so that the engine gives our answers, and it is checked that it does. *Word for word* rules use
the engine's operator of the same name for each of ours, as one would write them at first; what they then answer where
something is unknown stands in the last columns, as shares of all pairs of a patient and an option: *offered wrongly*,
though the exact answer is another, most often that it is undecided; *refused wrongly* likewise. The rest is wrongly said
to be undecided, or outside what the edition covers.

${gatesTable(results.gates)}

*Batch* works on planes of bits, ${number((results.gates[0]?.patientsPerSecond.patients ?? 0) / 1e6)} million patients at once, and follows the implications as well, which the others are
spared. The planes are there before it starts; making them costs more than evaluating them:

${planesTable(results.makingPlanes)}

${cannotSayTable(results.gates, results.versions)}

## From facts as stated
Ours only: what follows from the facts has to be found first.

${statedTable(results.fromStatedFacts)}

## One patient, settled and explained
\`${single.name}\`: from facts as stated to every option settled and explained. Of ${compared.toLocaleString('en')} pairs of a patient and an
option, three-valued logic leaves ${undecidedWithout.toLocaleString('en')} undecided and settling ${undecidedWith.toLocaleString('en')}; on all others they agree.

${singleTable(results)}

## All editions side by side
What all ${beside.editions} editions say to one patient, option by option, with every guardrail, for the ${beside.latency.patients.toLocaleString('en')} worked patients.

${table(latencyColumns, [latencyCells(`Node ${machine.node}`, beside.latency)])}

## Interviews
How many questions there are until nothing can change. On ${interviews.firstMatch.models} made-up lists of rules of which the first that holds gives
the result (four to eight terms, three to eight rules), over every patient alike; the least is found by exact dynamic
programming. publicodes gets the same rules as its own \`variations\`; it asks the missing variable with the highest score.

${firstMatchTable(interviews.firstMatch)}

On \`${edition.id}\`, for ${interviews.edition.patients.toLocaleString('en')} made-up people who know every answer; choosing one of ${interviews.choosing.questions.toLocaleString('en')} questions took ${number(interviews.choosing.p50)} ms
for half of them, at most ${number(interviews.choosing.p99)} ms for 99 of 100, and ${number(interviews.choosing.longest)} ms at the longest.

${interviewTable(interviews.edition)}

## Growth
Medians of three runs, on made-up editions over the terms of \`${edition.id}\` where the rules grow.
An exponent below 1 comes from the work that does not depend on the size, which weighs on the smallest.

${results.growth.map(growthSection).join('\n\n')}
`;
}
