import { accessSync, constants, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import {
  type AllTerms,
  type Fact,
  isWholeList,
  patientFormat,
  ruledOutBeside,
  type Term,
  type Text,
  termOf,
} from '@renavigate/engine';
import { badInput, badUsage } from '../refusal.ts';
import { filled, printable } from '../text.ts';
import type { Answers } from './answers.ts';
import { say } from './words.ts';

function severalValue(facts: readonly Fact[]): unknown {
  const values = (present: boolean) =>
    facts.flatMap((fact) =>
      fact.kind === 'includes' && fact.present === present ? [fact.value] : [],
    );
  return { includes: values(true), excludes: values(false) };
}

function jsonOf(term: Term, facts: readonly Fact[]): unknown {
  const [first] = facts;
  if (first === undefined) return null;
  if (first.kind === 'includes') {
    const isExact =
      term.kind === 'severalOf' &&
      isWholeList(term, facts) &&
      ruledOutBeside(term, facts).length === 0;
    const several = severalValue(facts) as { readonly includes: readonly string[] };
    return isExact ? { exactly: several.includes } : several;
  }
  return first.kind === 'number' ? first.stated : first.value;
}

/** The answers as a patient file. What is not known is written as null: it was asked. */
export function patientFile(answers: Answers, terms: AllTerms): unknown {
  const facts = [...answers].map(([id, { facts }]) => [id, jsonOf(termOf(id, terms), facts)]);
  return { renavigate: patientFormat, facts: Object.fromEntries(facts) };
}

function notWritable(file: string, error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return filled(say.notWritable, { file: printable(file), code });
}

/** Refuses before the first question what could not be written after the last. Nothing is ever replaced. */
export function checkSaveable(file: string): void {
  if (existsSync(file)) throw badUsage(filled(say.exists, { file: printable(file) }));
  try {
    accessSync(dirname(resolve(file)), constants.W_OK);
  } catch (error) {
    throw badUsage(notWritable(file, error));
  }
}

/** Writes the answers. Throws a refusal when that cannot be done. */
export async function saveAnswers(file: string, answers: Answers, terms: AllTerms): Promise<void> {
  try {
    const json = JSON.stringify(patientFile(answers, terms), null, 2);
    await writeFile(file, `${json}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw badInput(notWritable(file, error));
  }
}
