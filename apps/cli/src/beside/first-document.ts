import {
  accountWords,
  type FirstAnswer,
  type FirstChoice,
  firstAnswer,
  messageTo,
  type Problem,
  type StandingNow,
  standingNow,
  termOf,
  words,
} from '@renavigate/engine';
import {
  capital,
  cautionsHolding,
  eachOnce,
  nameOf,
  optionLabel,
  stripLines,
  type Together,
  tell,
} from '@renavigate/guideline/tell';
import { type Block, type Document, item, paragraph, span } from '../document/document.ts';
import { alertBlocks } from './alert-blocks.ts';
import { say } from './first-words.ts';
import { say as besideSay } from './words.ts';

/** Most terms, problems and cautions that are told one by one: the rest is counted. */
const [mostDeciding, mostProblems] = [3, 2];

/** How many bodies are named at each choice: where the choices are many, the firmest alone. */
const bodiesNamed = (choices: number) => (choices > 3 ? 1 : 2);

function stripBlocks(
  together: Together,
  answer: FirstAnswer,
  problems: readonly Problem[],
): readonly Block[] {
  const colon = words.colon[together.language];
  const semicolon = words.semicolon[together.language];
  // Choices by name follow with who says so: to the person, each is told once.
  const toldBelow = together.audience === 'patient' ? ['urgent', 'first'] : ['urgent'];
  return stripLines({ together, answer, problems })
    .filter(({ id }) => !toldBelow.includes(id))
    .map(({ label, parts }) => paragraph(0, span(label, 'strong'), colon, parts.join(semicolon)));
}

/** Who says so, the firmest words first, and how many others do. */
function byText({ option, by }: FirstChoice, most: number, together: Together): string {
  const isPatient = together.audience === 'patient';
  const told = by.slice(0, most).map(({ edition, advice }) => {
    const body = isPatient ? nameOf(edition, together) : edition;
    const strength = advice?.strengths[0]?.words[together.language];
    const isOpen = strength === undefined || standingNow(option) !== 'offered';
    return isPatient || isOpen ? body : tell(together, say.by, { body, words: strength });
  });
  return [...told, ...moreText(by.length - told.length, together)].join(
    words.semicolon[together.language],
  );
}

function moreText(count: number, together: Together): readonly string[] {
  return count === 0 ? [] : [tell(together, count === 1 ? say.more.one : say.more.many, { count })];
}

function choiceBlocks({ choices, asFirm }: FirstAnswer, together: Together): readonly Block[] {
  const blocks = choices.map((choice) => {
    const { option } = choice;
    const by = byText(choice, bodiesNamed(choices.length), together);
    return item(
      1,
      standingNow(option) === 'offered' ? '✓' : '?',
      span(capital(optionLabel(option.option, together)), 'strong'),
      by === '' ? undefined : span(` (${by})`, 'faint'),
      // Which they are stands in the strip above.
      cautionsHolding(option, together).length === 0 ? undefined : span('\u00a0!', 'open'),
    );
  });
  const { one, many } = say.asFirm;
  const more = tell(together, asFirm === 1 ? one : many, { count: asFirm });
  return asFirm === 0 ? blocks : [...blocks, item(1, '•', more)];
}

function decidingBlock({ decides }: FirstAnswer, together: Together): readonly Block[] {
  if (decides.length === 0) return [];
  const { terms } = together.library.content;
  const told = decides.slice(0, mostDeciding).map((id) => {
    const { label, whereFound } = termOf(id, terms);
    return `${tell(together, label)} (${tell(together, accountWords.whereFound[whereFound])})`;
  });
  const more = moreText(decides.length - told.length, together);
  const list = [...told, ...more].join(words.semicolon[together.language]);
  return [labelled(say.decides, list, together)];
}

function labelled(label: Parameters<typeof tell>[1], list: string, together: Together): Block {
  return paragraph(0, span(tell(together, label), 'strong'), words.colon[together.language], list);
}

const states: readonly StandingNow[] = [
  'offered',
  'open',
  'replaced',
  'had',
  'aside',
  'named',
  'unnamed',
];

/** All other options, counted by how they stand. */
function restBlock({ rest }: FirstAnswer, together: Together): readonly Block[] {
  const counts = states
    .filter((state) => rest[state].length > 0)
    .map((state) => tell(together, say.states[state], { count: rest[state].length }));
  const list = counts.join(words.semicolon[together.language]);
  return counts.length === 0 ? [] : [labelled(say.rest, list, together)];
}

function alongsideBlock({ alongside }: FirstAnswer, together: Together): readonly Block[] {
  const list = alongside.map(({ option }) => optionLabel(option, together)).join(', ');
  return alongside.length === 0 ? [] : [labelled(say.alongside, list, together)];
}

function problemBlocks(problems: readonly Problem[], together: Together): readonly Block[] {
  const told = problems.slice(0, mostProblems);
  const count = problems.length - told.length;
  const { language, audience } = together;
  return [
    ...told.map((problem) => item(1, '✗', messageTo(problem, audience)[language])),
    ...(count === 0 ? [] : [item(1, '✗', tell(together, say.moreProblems, { count }))]),
  ];
}

function countBlock(
  { one, many }: (typeof say)['notes'],
  count: number,
  together: Together,
): readonly Block[] {
  return count === 0
    ? []
    : [paragraph(0, span(`! ${tell(together, count === 1 ? one : many, { count })}`, 'open'))];
}

/** The first answer to a patient, on one screen: what cannot wait, the strip, the first choices, and what else there is. */
export function firstDocument(
  together: Together,
  problems: readonly Problem[],
  notes: readonly Problem[],
): Document {
  const { beside, library } = together;
  const answer = firstAnswer(library, beside);
  const met = eachOnce([...problems, ...beside.problems]);
  return [
    ...alertBlocks(beside, problems, together, 'short'),
    ...countBlock(say.problems, met.length, together),
    ...stripBlocks(together, answer, problems),
    paragraph(0, span(tell(together, say.choices[answer.standing]), 'strong')),
    ...choiceBlocks(answer, together),
    ...alongsideBlock(answer, together),
    ...decidingBlock(answer, together),
    ...restBlock(answer, together),
    ...problemBlocks(met, together),
    ...countBlock(say.notes, notes.length, together),
    paragraph(0, span(tell(together, say.full), 'faint')),
    paragraph(0, span(tell(together, besideSay.information), 'faint')),
  ];
}
