import { Readable } from 'node:stream';
import {
  type Audience,
  adviseBeside,
  asking,
  type Beside,
  compileLibrary,
  type Language,
  patientCache,
  patientFormat,
  readPatient,
} from '@renavigate/engine';
import { editions, library, optionCatalogue, terms } from '@renavigate/guideline';
import { besideJson, type Together } from '@renavigate/guideline/tell';
import type { StatedFacts } from '@renavigate/guideline/testing';
import { answerDocument } from '../beside/answer-document.ts';
import { compareDocument } from '../compare/document.ts';
import { printMarkdown } from '../document/print-markdown.ts';
import { printText } from '../document/print-text.ts';
import { run } from '../run.ts';

const held = compileLibrary(library);

/** An output by name; making it must not throw. */
export interface Output {
  readonly name: string;
  readonly make: () => string | Promise<string>;
}

const languages = ['en', 'fr'] as const satisfies readonly Language[];
const audiences = ['patient', 'clinician'] as const satisfies readonly Audience[];
export const voices = languages.flatMap((language) =>
  audiences.map((audience) => ({ language, audience })),
);

const setting = { width: 80, colour: true };

type EditionTold = ReturnType<typeof besideJson>['advice'][number];

/** The texts of one edition in the form for programs that are made of reasons. */
function told({ scope, options }: EditionTold): string {
  const lines = options.flatMap(({ account, recommendations }) => [
    ...(account?.why.facts ?? []),
    ...(account?.findOut.lines ?? []),
    ...recommendations.flatMap(({ conditions }) => conditions.flatMap((each) => each.lines)),
  ]);
  return [...scope.conditions.flatMap((each) => each.lines), ...lines]
    .map(({ text }) => text)
    .join('\n');
}

/** Two editions, others for every patient, the newer first. */
function twoEditions(turn: number) {
  const one = turn % editions.length;
  const other =
    (one + 1 + (Math.floor(turn / editions.length) % (editions.length - 1))) % editions.length;
  return editions.filter((_, place) => place === one || place === other);
}

/**
 * Everything that `advise` and `compare` make of a patient, made without a process, in every language and voice. The
 * form for programs tells every reason in each of them; all of it as a document is set in one of them, in turn.
 */
export function builtOutputs(facts: StatedFacts, turn: number): readonly Output[] {
  const { patient, problems } = readPatient({ renavigate: patientFormat, facts }, terms);
  const cache = patientCache();
  const all = adviseBeside(held, patient, cache);
  const two = twoEditions(turn);
  const both = asking(held, two);
  let made: Beside | undefined;
  // Made when the first output asks for it: most pairs of facts need the answer in full alone.
  const compared = () => (made ??= adviseBeside(both, patient));
  return voices.flatMap((voice, place): readonly Output[] => {
    const together: Together = { library: held, beside: all, cache, ...voice };
    const full = { ...together, explain: true };
    const name = `${voice.language} ${voice.audience}`;
    return [
      {
        name: `advise ${name}`,
        make: () => printText(answerDocument(together, problems, []), setting),
      },
      ...(place === turn % voices.length
        ? [
            {
              name: `advise --explain --format markdown ${name}`,
              make: () => printMarkdown(answerDocument(full, problems, [])),
            },
          ]
        : []),
      {
        name: `advise --format json ${name}`,
        make: () => besideJson(together, problems, []).advice.map(told).join('\n'),
      },
      {
        name: `compare ${two.map(({ id }) => id).join(' ')} ${name}`,
        make: () =>
          printText(
            compareDocument({ library: both, beside: compared(), cache, ...voice }, problems, []),
            setting,
          ),
      },
    ];
  });
}

/** The answer to two facts in one language and voice, in turn, and to one pair in 20 with every reason. */
export function pairOutputs(facts: StatedFacts, turn: number): readonly Output[] {
  const isInFull = turn % 20 === 0;
  const answers = builtOutputs(facts, turn).filter(({ name }) =>
    isInFull ? name.includes('--explain') : /^advise (en|fr) /.test(name),
  );
  const place = isInFull ? 0 : turn % voices.length;
  return answers.slice(place, place + 1);
}

/** What a command writes, as it is called; standard input holds the patient. */
async function commandOutput(args: readonly string[], facts: StatedFacts): Promise<string> {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  const status = await run(
    args,
    {
      input: Readable.from([Buffer.from(JSON.stringify({ renavigate: patientFormat, facts }))]),
      output: { write },
      errors: { write },
      environment: {},
    },
    held,
  );
  if (status > 1) throw new Error(`status ${status}: ${written.join('')}`);
  return written.join('');
}

/** Every command that reads a patient, called as a person calls it. */
export function calledOutputs(facts: StatedFacts, turn: number): readonly Output[] {
  const [one, other] = twoEditions(turn).map(({ id }) => id);
  const edition = editions[turn % editions.length]?.id ?? '';
  const option = optionCatalogue[turn % optionCatalogue.length]?.id ?? '';
  const calls = [
    ...['text', 'markdown', 'json'].map((format) => ['advise', '-', '--format', format]),
    ['advise', '-', '--full'],
    ['advise', '-', '--explain'],
    ['advise', '-', '--edition', edition],
    ...['text', 'markdown'].map((format) => [
      ...['compare', one ?? '', other ?? '', '--patient', '-', '--format', format],
    ]),
    ['evidence', option, '--patient', '-'],
  ];
  return voices.flatMap(({ language, audience }) =>
    calls.map((call) => {
      const args = [...call, '--lang', language, '--audience', audience];
      return { name: args.join(' '), make: () => commandOutput(args, facts) };
    }),
  );
}

/** What no text that a person reads may hold. */
const slips = /\bundefined\b|\bNaN\b|\[object /;

/** What is wrong with outputs, each with the patient that shows it; nothing where they are as they should be. */
export async function faultsIn(
  outputsOf: () => readonly Output[],
  facts: StatedFacts,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const note = (name: string, what: unknown) =>
    faults.push(`${name}: ${what} for ${JSON.stringify(facts)}`);
  try {
    for (const { name, make } of outputsOf()) {
      try {
        const text = await make();
        if (text.length < 100) note(name, `only “${text}”`);
        const slip = slips.exec(text);
        if (slip !== null) note(name, `“${slip[0]}” in its text`);
      } catch (error) {
        note(name, error);
      }
    }
  } catch (error) {
    note('before any output', error);
  }
  return faults;
}
