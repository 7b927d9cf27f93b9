import { accessSync, constants, existsSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
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
import { badInput, badUsage, codeOf } from '../base/refusal.ts';
import { filled, printable } from '../base/text.ts';
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
  return filled(say.notWritable, { file: printable(file), code: codeOf(error) });
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
    const made = await open(file, 'wx', 0o600);
    try {
      await made.writeFile(savedText(answers, terms));
    } catch (error) {
      // Half a file would read as the whole, and stand in the way of the next try.
      await rm(file, { force: true });
      throw error;
    } finally {
      await made.close();
    }
  } catch (error) {
    throw badInput(notWritable(file, error));
  }
}

/** The answers as they are saved. */
export function savedText(answers: Answers, terms: AllTerms): string {
  return `${JSON.stringify(patientFile(answers, terms), null, 2)}\n`;
}
