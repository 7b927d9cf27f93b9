import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  adviseBeside,
  compileLibrary,
  derive,
  type Fact,
  type FirstAnswer,
  factKey,
  firstAnswer,
} from '@renavigate/engine';
import { library } from '@renavigate/guideline';
import { caseNamed } from '../cases/case.ts';
import { randomFrom, someone } from './people.ts';
import { type Walk, walkOf } from './walk.ts';

/** Measures the talk over people that are made up and over the cases: `npm run talk -w conformance -- 1000`. */
const count = Number(process.argv[3] ?? 200);
const { talk } = library;
if (talk === undefined) throw new Error('The library has no talk.');
const held = compileLibrary(library);

const namesOf = ({ choices }: FirstAnswer) => choices.map(({ option }) => option.option);
const finalOf = (facts: readonly Fact[]) => firstAnswer(held, adviseBeside(held, { facts }));

/** The choices that carried no caution and of which more facts say that a caution holds. */
function unsafeIn(first: FirstAnswer, facts: readonly Fact[]): readonly string[] {
  const marked = (marks: readonly { truth: string; guardrail: { kind: string } }[]) =>
    marks.some(({ truth, guardrail }) => truth === 'true' && guardrail.kind === 'caution');
  const { options } = adviseBeside(held, { facts });
  return first.choices
    .filter(({ option }) => !marked(option.marks))
    .map(({ option }) => option.option)
    .filter((id) => options.some((each) => each.option === id && marked(each.marks)));
}

interface Figures {
  readonly walk: Walk;
  readonly isSame: boolean;
  readonly unsafe: readonly string[];
  readonly isSameForTeam: boolean;
  readonly unsafeForTeam: readonly string[];
  readonly changed: readonly string[];
}

/** The least further facts by which the first answer comes to be another: what the talk might have asked. */
function whatChanged(
  { end: { answer, beside } }: Walk,
  person: readonly Fact[],
): readonly string[] {
  const known = new Set(beside.facts.map(factKey));
  const given = beside.facts.filter(({ source }) => source.kind === 'answer');
  const of = (facts: readonly Fact[]) => [...namesOf(finalOf([...given, ...facts]))].sort().join();
  const before = [...namesOf(answer)].sort().join();
  let more = person.filter((fact) => !known.has(factKey(fact)));
  for (const fact of more) {
    const less = more.filter((each) => each !== fact);
    if (of(less) !== before) more = less;
  }
  return more.map(factKey);
}

function figuresOf(walk: Walk, person: readonly Fact[], all: readonly Fact[]): Figures {
  const { answer } = walk.end;
  const last = finalOf(person);
  const lastForTeam = finalOf(all);
  const same = (one: FirstAnswer) =>
    [...namesOf(one)].sort().join() === [...namesOf(answer)].sort().join();
  return {
    walk,
    isSame: same(last),
    unsafe: unsafeIn(answer, person),
    isSameForTeam: same(lastForTeam),
    unsafeForTeam: unsafeIn(answer, all),
    changed: same(last) ? [] : whatChanged(walk, person),
  };
}

const print = (line: string) => process.stdout.write(`${line}\n`);

const median = (list: readonly number[]) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const spread = (list: readonly number[]) => `median ${median(list)}, most ${Math.max(0, ...list)}`;

/** Pages with the one on which the wish is said back. */
const pagesOf = ({ walk }: Figures) => walk.pages.length + Number(walk.end.isEnded);

function report(name: string, all: readonly Figures[]) {
  const ended = all.filter(({ walk }) => walk.end.isEnded);
  const share = (test: (each: Figures) => boolean) =>
    `${((100 * all.filter(test).length) / all.length).toFixed(1)} %`;
  const having = (of: (each: Figures) => readonly string[]) =>
    all.filter((each) => of(each).length > 0).length;
  print(`${name}: ${all.length} people, ${ended.length} of whom want no treatment`);
  print(`  pages to the first answer: ${spread(all.map(pagesOf))}`);
  print(`  where no treatment is wanted: ${spread(ended.map(pagesOf))}`);
  print(`  taps to the first answer: ${spread(all.map(({ walk }) => walk.taps))}`);
  print(`  words on these pages: ${spread(all.map(({ walk }) => walk.words))}`);
  print(`  equal to the answer after all a person can say: ${share(({ isSame }) => isSame)}`);
  print(`  equal to the answer with what the team knows: ${share((each) => each.isSameForTeam)}`);
  print(`  people with a choice that is marked as unsafe later: ${having(({ unsafe }) => unsafe)}`);
  print(`  the same with what the team knows: ${having((each) => each.unsafeForTeam)}`);
}

/** What would have to be asked for the first answer to be the final one, and of how many. */
function reportChanged(name: string, all: readonly Figures[]) {
  const counts = new Map<string, number>();
  for (const { changed, unsafe } of all) {
    if (changed.length === 0 && unsafe.length === 0) continue;
    const key = [...changed, ...unsafe.map((each) => `UNSAFE ${each}`)].join(' + ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  print(`${name}, what changed the first answer:`);
  for (const [key, each] of [...counts].sort((a, b) => b[1] - a[1])) print(`  ${each} ${key}`);
}

const random = randomFrom(2026);
const people = Array.from({ length: count }, () => {
  const { walk, further } = someone(talk, held, random);
  return figuresOf(walk, further.person, further.all);
});
report('made up', people);

/** What a person can say; how they are day to day is told by a sentence. */
const sayable = new Set(
  library.terms
    .filter(({ id, whereFound }) => whereFound !== 'team' || id === 'ecog')
    .map(({ id }) => id),
);

const folder = fileURLToPath(new URL('../cases/patients', import.meta.url));
const cases = readdirSync(folder).map((file) => {
  const { facts } = caseNamed(file.replace('.json', '')).patient;
  const walk = walkOf(talk, held, derive(facts, held.rules).known);
  return figuresOf(
    walk,
    facts.filter(({ term }) => sayable.has(term)),
    facts,
  );
});
report('cases', cases);

if (process.argv.includes('--changed')) {
  reportChanged('made up', people);
  reportChanged('cases', cases);
}
