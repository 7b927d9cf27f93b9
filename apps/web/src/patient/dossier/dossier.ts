import type { AllTerms } from '@renavigate/engine';
import { jurisdictions } from '@renavigate/guideline/funding/tell';
import { type Extras, type LinkProblem, readLink, type WordsProblem } from '../../answers/link.ts';
import { bounded } from '../../answers/plain.ts';
import { ruledOutIn } from '../../answers/ruled-out.ts';
import { matters as allMatters, longestMatter } from '../matters/matters.ts';
import { type ReadQuestions, readQuestions } from '../questions/read.ts';
import { type Dossier, emptyDossier } from '../state/state.ts';

/** What a link carries beside the answers. */
export function extrasOf(dossier: Dossier): Extras {
  const { matters, ownMatter, ownMatterBrought, province, questions } = dossier;
  return {
    ...(matters.length === 0 ? {} : { Matters: matters.join('.') }),
    ...(ownMatter === undefined ? {} : { OwnMatter: ownMatter }),
    ...(ownMatterBrought === true ? { Brought: 'OwnMatter' } : {}),
    ...(province === undefined ? {} : { Province: province }),
    ...(questions.length === 0 ? {} : { Questions: JSON.stringify(questions) }),
  };
}

export interface OpenedDossier {
  readonly dossier: Dossier;
  readonly problems: readonly LinkProblem[];
}

const isMatter = (name: string) => allMatters.some((each) => name === each || name === `${each}-`);

/** The ratings that are known, each thing once, and how many others there were. */
function readMatters(text: string) {
  const given = text.split('.').filter((name) => name !== '');
  const known = given.filter(isMatter);
  const each = new Map(known.map((name) => [name.replace(/-$/, ''), name]));
  return { matters: [...each.values()], left: given.length - known.length };
}

/** A problem where there is something to tell. */
function words(what: WordsProblem, count: number): readonly LinkProblem[] {
  return count === 0 ? [] : [{ kind: 'words', what, count }];
}

function questionProblems({ cut, left, unread }: ReadQuestions): readonly LinkProblem[] {
  return [
    ...words('questionsCut', cut),
    ...words('questionsLeft', left),
    ...words('questionsUnread', unread),
  ];
}

/** What a link or what was kept on the device says, as far as it can be read: bounded like what is typed here. */
export function openDossier(terms: AllTerms, opened: string | undefined): OpenedDossier {
  const read = opened === undefined ? undefined : readLink(opened, terms);
  if (read === undefined) return { dossier: emptyDossier, problems: [] };
  const { answers, extras } = read;
  const own = bounded(extras.OwnMatter ?? '', longestMatter);
  const { matters, left } = readMatters(extras.Matters ?? '');
  const questions = readQuestions(extras.Questions);
  const { Province } = extras;
  const isPlace = Province !== undefined && Object.hasOwn(jurisdictions, Province);
  const dossier = {
    answers,
    matters,
    questions: questions.list,
    ...(own.text === '' ? {} : { ownMatter: own.text }),
    ...(own.text !== '' && extras.Brought !== undefined ? { ownMatterBrought: true } : {}),
    ...(isPlace ? { province: Province } : {}),
  };
  const problems = [
    ...read.problems,
    ...words('matters', left),
    ...words('ownMatterCut', own.isCut ? longestMatter : 0),
    ...words('province', Province === undefined || isPlace ? 0 : 1),
    ...questionProblems(questions),
    ...words('without', ruledOutIn(terms, extras.Without).length),
  ];
  return { dossier, problems };
}

/** The same, with the words marked that came with the link: whoever reads them must see that they may be another’s. */
export function brought(dossier: Dossier): Dossier {
  return {
    ...dossier,
    ...(dossier.ownMatter === undefined ? {} : { ownMatterBrought: true }),
    questions: dossier.questions.map((each) =>
      each.text === '' ? each : { ...each, brought: true },
    ),
  };
}

/** Whether two dossiers say the same of a person, in whatever order it was said. */
export function isSame(one: Dossier, other: Dossier): boolean {
  const plain = (dossier: Dossier) =>
    JSON.stringify([
      [...dossier.answers].map(([term, answer]) => JSON.stringify([term, answer])).sort(),
      Object.entries(extrasOf({ ...dossier, ownMatterBrought: false, questions: [] })),
      dossier.questions.map(({ id, text, kept, first = false }) => [id, text, kept, first]),
    ]);
  return plain(one) === plain(other);
}
