import { common } from '@renavigate/guideline';
import { type Extras, type LinkProblem, readLink } from '../answers/link.ts';
import { longestMatter } from './matters/matters.ts';
import { type Dossier, emptyDossier, type OwnQuestion } from './state.ts';

/** What a link carries beside the answers. */
export function extrasOf({ matters, ownMatter, province, questions }: Dossier): Extras {
  return {
    ...(matters.length === 0 ? {} : { Matters: matters.join('.') }),
    ...(ownMatter === undefined ? {} : { OwnMatter: ownMatter }),
    ...(province === undefined ? {} : { Province: province }),
    ...(questions.length === 0 ? {} : { Questions: JSON.stringify(questions) }),
  };
}

function isOwnQuestion(value: unknown): value is OwnQuestion {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'id' in value &&
    typeof value.id === 'string' &&
    'text' in value &&
    typeof value.text === 'string' &&
    'kept' in value &&
    typeof value.kept === 'boolean' &&
    (!('first' in value) || typeof value.first === 'boolean')
  );
}

/** A list that cannot be read is left out: the questions are made again from the answers. */
function questionsIn(text: string | undefined): readonly OwnQuestion[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter(isOwnQuestion) : [];
  } catch {
    return [];
  }
}

export interface OpenedDossier {
  readonly dossier: Dossier;
  readonly problems: readonly LinkProblem[];
}

/** What a link or what was kept on the device says, as far as it can be read. */
export function openDossier(opened: string | undefined): OpenedDossier {
  const read = opened === undefined ? undefined : readLink(opened, common.terms);
  if (read === undefined) return { dossier: emptyDossier, problems: [] };
  const { answers, extras, problems } = read;
  const { Matters, OwnMatter, Province, Questions } = extras;
  const dossier = {
    answers,
    matters: (Matters ?? '').split('.').filter((id) => id !== ''),
    questions: questionsIn(Questions),
    ...(OwnMatter === undefined ? {} : { ownMatter: OwnMatter.slice(0, longestMatter) }),
    ...(Province === undefined ? {} : { province: Province }),
  };
  return { dossier, problems };
}
