import { bounded } from '../../answers/plain.ts';
import type { OwnQuestion } from '../state/state.ts';

/** Enough for a question, and little enough for paper. */
export const longestQuestion = 400;
/** More than are ever made, and than anybody asks at a visit. */
export const mostQuestions = 100;
/** The name of a made question can hold the question itself. */
const longestId = 1000;

/** Questions as a link brought them, and what of them could not be taken. */
export interface ReadQuestions {
  readonly list: readonly OwnQuestion[];
  /** How many were shortened. */
  readonly cut: number;
  /** How many were too many. */
  readonly left: number;
  /** How many are no questions; one where nothing could be read. */
  readonly unread: number;
}

function readQuestion(value: unknown): OwnQuestion | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given: Readonly<Record<string, unknown>> = { ...value };
  const { id, text, kept, first, brought } = given;
  if (typeof id !== 'string' || id === '' || id.length > longestId) return undefined;
  if (typeof text !== 'string' || typeof kept !== 'boolean') return undefined;
  if (first !== undefined && typeof first !== 'boolean') return undefined;
  const isBrought = brought === true ? { brought } : {};
  return { id, text, kept, ...(first === undefined ? {} : { first }), ...isBrought };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return undefined;
  }
}

/** The questions of a link, bounded like those that are typed. What cannot be read is made again from the answers. */
export function readQuestions(text: string | undefined): ReadQuestions {
  const given = parsed(text);
  if (!Array.isArray(given)) return { list: [], cut: 0, left: 0, unread: 1 };
  const read = given.flatMap((value: unknown) => readQuestion(value) ?? []);
  const each = [...new Map(read.map((question) => [question.id, question])).values()];
  const shown = each.slice(0, mostQuestions);
  const texts = shown.map((question) => bounded(question.text, longestQuestion));
  return {
    list: shown.map((question, place) => ({ ...question, text: texts[place]?.text ?? '' })),
    cut: texts.filter(({ isCut }) => isCut).length,
    left: each.length - shown.length,
    unread: given.length - read.length,
  };
}
