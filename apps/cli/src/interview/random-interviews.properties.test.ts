import {
  adviseBeside,
  asking,
  compileLibrary,
  type Edition,
  readPatient,
} from '@renavigate/engine';
import { editions, library, terms } from '@renavigate/guideline';
import { type Draw, drawFrom } from '@renavigate/guideline/testing';
import { expect, test } from 'vitest';
import { answerDocument } from '../beside/answer-document.ts';
import { printText } from '../document/print-text.ts';
import { voices } from '../testing/every-output.ts';
import { patientOf } from './answers.ts';
import { answerLine, currentQuestion, type Interview, startInterview } from './interview.ts';
import { patientFile } from './save.ts';

const whole = compileLibrary(library);

// An ordinary run holds a few, always the same; `npm run outputs` holds 500.
const { INTERVIEWS = '4', SEED = '2026' } = process.env;
const interviews = Number(INTERVIEWS);
const hours = 6 * 60 * 60_000;
const setting = { width: 80, colour: false };

/** One edition or several, those of today's and replaced ones alike. */
function someEditions({ below }: Draw): readonly [Edition, ...Edition[]] | undefined {
  const from = below(editions.length);
  const [first, ...others] = editions.slice(from, from + 1 + below(4));
  return first === undefined ? undefined : [first, ...others];
}

/** What a person might type to a question: mostly one of its answers. */
function typed(interview: Interview, { below, one }: Draw): string {
  const choices = currentQuestion(interview).filter(({ kind }) => kind === 'choice').length;
  const number = () => String(1 + below(Math.max(1, choices)));
  const amount = one(['80', '118 g/L', '11,8 g/dL', '2.45 mmol/L', '7 × 10⁹/L', '1e9', '-3', '0']);
  const usual = choices <= 1 ? one([amount, amount, '0', number()]) : number();
  const several = `${number()} ${number()}`;
  return one([
    usual,
    usual,
    usual,
    usual,
    usual,
    several,
    amount,
    '?',
    'b',
    '',
    'vielleicht',
    '999',
  ]);
}

/** An interview from its first line to its last, with everything that it shows. */
function held(seed: number): { readonly interview: Interview; readonly shown: string } {
  const draw = drawFrom(seed);
  const asked = someEditions(draw);
  if (asked === undefined) throw new Error('No edition was drawn.');
  const voice = voices[seed % voices.length] ?? { language: 'en', audience: 'patient' };
  let interview = startInterview(asking(whole, asked), voice);
  const shown = [printText(currentQuestion(interview), setting)];
  for (let line = 0; line < 30; line += 1) {
    const step = answerLine(interview, typed(interview, draw));
    interview = step.interview;
    shown.push(printText([...step.blocks, ...currentQuestion(interview)], setting));
    if (step.isEnded) break;
  }
  const beside = adviseBeside(asking(whole, asked), patientOf(interview.answers));
  const document = answerDocument({ library: asking(whole, asked), beside, ...voice }, [], []);
  return { interview, shown: [...shown, printText(document, setting)].join('') };
}

test(
  `${interviews} random interviews end with an answer, and what they save is read again`,
  () => {
    const faults = [];
    for (let turn = 0; turn < interviews; turn += 1) {
      const seed = Number(SEED) + turn;
      try {
        const { interview, shown } = held(seed);
        const saved = readPatient(patientFile(interview.answers, terms), terms);
        const kept = JSON.stringify(saved.patient.facts.length);
        const given = JSON.stringify(patientOf(interview.answers).facts.length);
        const units = saved.problems.some(({ code }) => code === 'units-differ');
        if (kept !== given && !units) faults.push(`${seed}: ${given} facts, ${kept} saved`);
        const slip = /\bundefined\b|\bNaN\b|\[object /.exec(shown);
        if (slip !== null) faults.push(`${seed}: “${slip[0]}” in what is shown`);
      } catch (error) {
        faults.push(`${seed}: ${error}`);
      }
    }
    expect(faults).toEqual([]);
  },
  hours,
);
