import { fill, jsonText, type Language } from '@renavigate/engine';
import {
  checkRulebook,
  fingerprintsOf,
  openRulebook,
  type RulebookProblem,
  type RulebookRead,
} from '@renavigate/engine/rulebook';
import { ownOf } from '@renavigate/guideline/library';
import { type OptionShapes, readArguments } from '../arguments/arguments.ts';
import { commonShapes, languageIn } from '../arguments/options.ts';
import type { Held } from '../base/library.ts';
import { badUsage, status } from '../base/refusal.ts';
import { filled, printable, text } from '../base/text.ts';
import type { World } from '../base/world.ts';
import { problemLine } from '../rulebook/problem-lines.ts';
import { readRulebookText } from '../rulebook/read-text.ts';
import { say } from '../rulebook/words.ts';

const shapes = {
  format: { value: ['text', 'json'] },
  ...commonShapes,
} as const satisfies OptionShapes;

const said = {
  noFile: text(
    'check needs a file: renavigate check FILE.',
    'check demande un fichier : renavigate check FICHIER.',
  ),
  twoFiles: text(
    'check takes one file; “{second}” is the second.',
    'check prend un seul fichier ; « {second} » est le deuxième.',
  ),
};

type Right = Extract<RulebookRead, { readonly edition: unknown }>;

/** What a rulebook holds, and its fingerprints. */
function rightLines(file: string, { edition, patients }: Right, language: Language) {
  const counts = {
    rules: edition.recommendations.length,
    options: edition.options.length,
    statements: edition.statements.length,
    patients: patients.length,
  };
  const { meaning, wording } = fingerprintsOf(edition);
  const told = {
    rules: fill(say.rules[language], { count: counts.rules }),
    options: fill(say.options[language], { count: counts.options }),
    statements: fill(say.statements[language], { count: counts.statements }),
    patients: fill(say.patients[language], { count: counts.patients }),
  };
  return [
    fill(say.right[language], { file: printable(file), id: edition.id, ...told }),
    `  ${fill(say.meaning[language], { fingerprint: meaning })}`,
    `  ${fill(say.wording[language], { fingerprint: wording })}`,
  ];
}

/** How the edition stands beside what is held. It may be of another disease: that is no mistake of its own. */
function besideLines(file: string, content: string, { content: held }: Held, language: Language) {
  const beside = openRulebook(content, held);
  if ('problems' in beside) {
    const lines = beside.problems.map((problem) => problemLine(file, problem, language));
    return [say.alone[language], ...lines];
  }
  const { edition, mapping } = beside;
  if (mapping !== undefined) return [fill(say.ownDisease[language], { id: edition.id })];
  const own = [...ownOf(edition.terms, held.terms), ...ownOf(edition.options, held.options)].map(
    ({ id }) => id,
  );
  return own.length === 0 ? [] : [fill(say.ownNames[language], { names: own.join(', ') })];
}

function wrongLines(file: string, problems: readonly RulebookProblem[], language: Language) {
  const { length: count } = problems;
  const told = fill((count === 1 ? say.problemOne : say.problemMany)[language], { count });
  return [
    ...problems.map((problem) => problemLine(file, problem, language)),
    fill(say.problems[language], { file: printable(file), count: told }),
  ];
}

function fileIn(names: readonly string[]): string {
  const [file, second] = names;
  if (file === undefined) throw badUsage(said.noFile);
  if (second === undefined) return file;
  throw badUsage(filled(said.twoFiles, { second: printable(second) }));
}

/** `renavigate check FILE`: every problem of a rulebook, with its place. */
export async function runCheck(args: readonly string[], world: World, held: Held): Promise<number> {
  const given = readArguments(args, shapes, 'check');
  const file = fileIn(given.names);
  const language = languageIn(given, world);
  const content = await readRulebookText(file);
  const read = checkRulebook(content);
  const problems = 'problems' in read ? read.problems : [];
  const print = (lines: readonly string[]) => world.output.write(`${lines.join('\n')}\n`);
  if (given.values['format']?.[0] === 'json') {
    const fingerprints = 'edition' in read ? fingerprintsOf(read.edition) : {};
    print([jsonText({ renavigate: 'check/1', file, problems, ...fingerprints })]);
  } else if ('problems' in read) print(wrongLines(file, read.problems, language));
  else {
    print([...rightLines(file, read, language), ...besideLines(file, content, held, language)]);
  }
  return problems.length === 0 ? status.answered : status.problem;
}
