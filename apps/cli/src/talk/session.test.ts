import { asking, compileLibrary, type Talk } from '@renavigate/engine';
import { library } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { printText } from '../document/print-text.ts';
import { endDocument } from './hold.ts';
import { answerLine, currentQuestion, type Session, startSession } from './session.ts';

const today = asking(
  compileLibrary(library),
  library.editions.filter(({ source }) => source.replacedBy === undefined),
);
const setting = { width: 80, colour: false };

function talkOf(): Talk {
  if (library.talk === undefined) throw new Error('The library has no talk.');
  return library.talk;
}

/** A talk after some lines, with all that was shown on the way. */
function after(lines: readonly string[], language: 'en' | 'fr' = 'en') {
  let session: Session = startSession(today, talkOf(), { language, audience: 'patient' });
  const shown: string[] = [printText(currentQuestion(session), setting)];
  let isEnded = false;
  for (const line of lines) {
    const step = answerLine(session, line);
    session = step.session;
    isEnded = step.isEnded;
    shown.push(printText(step.blocks, setting), printText(currentQuestion(session), setting));
  }
  return {
    session,
    isEnded,
    shown: shown.join('\n'),
    end: printText(endDocument(session), setting),
  };
}

/** For me; the lungs, which is spread; no tumour in a kidney; no symptoms; no danger sign. */
const begun = ['1', '1', '2', '2', '1'];

describe('the talk at the terminal', () => {
  test('begins as a nurse would, and not with what settles most', () => {
    const { shown } = after(begun);
    const order = [
      'Who is this for?',
      'Where is the cancer now?',
      'What bothers you now?',
      'What do you wish?',
    ];
    const places = order.map((heading) => shown.indexOf(heading));
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
    expect(places).not.toContain(-1);
  });

  test('says back that no treatment is wanted, and answers about care once that is confirmed', () => {
    const wished = after([...begun, '3']);
    expect(wished.isEnded).toBe(false);
    expect(wished.shown).toContain('You want care without cancer treatment');
    expect(wished.shown).toContain('You can change your mind at any time.');
    const { isEnded, end } = after([...begun, '3', '']);
    expect(isEnded).toBe(true);
    expect(end).toContain('✓ Care that helps you feel better without treating the cancer');
    expect(end).not.toMatch(/nivolumab/);
  });

  test('returns to the wish where the person goes back', () => {
    const { session, shown } = after([...begun, '3', 'b']);
    expect(session.state.next?.id).toBe('wish');
    expect(shown.trimEnd()).toMatch(/No, care without cancer treatment$/);
    expect(answerLine(session, '1').session.state.next?.id).toBe('type');
  });

  test('asks nothing of drugs where none was had, and comes to the answer', () => {
    const { session, isEnded, end, shown } = after([...begun, '1', '1', '1', '2', '2', 'x', '1']);
    expect(session.state.next?.heading.patient.en).toBeUndefined();
    expect(isEnded).toBe(true);
    expect(shown).not.toMatch(/How did it go|drug to keep the cancer from coming back/);
    expect(end).toContain('✓ Pembrolizumab with axitinib');
    expect(end.replaceAll(/\s+/g, ' ')).toContain('Canadian consensus, April 2021');
  });

  test('says what is wrong with a line, and asks again', () => {
    const { session } = after(['1']);
    const said = (line: string) => printText(answerLine(session, line).blocks, setting);
    expect(said('maybe')).toContain('“maybe” is not one of the answers.');
    expect(said('99')).toContain('Type a number from 1 to');
    expect(said('1 18')).toMatch(/goes with no other answer/);
    expect(said('?')).toContain('The place is what guidelines look at first.');
    expect(answerLine(session, 'b').session.answers.size).toBe(0);
  });

  test('tells what cannot wait at once, and once, and goes on', () => {
    const session = after([...begun.slice(0, 4)]).session;
    const told = (step: ReturnType<typeof answerLine>) => printText(step.blocks, setting);
    const step = answerLine(session, '2');
    expect(told(step)).toContain('weak or numb');
    expect(told(step).replaceAll(/\s+/g, ' ')).toContain('Go to an emergency department now');
    expect(step.showQuestion).toBe(true);
    expect(told(answerLine(step.session, '1'))).toBe('');
    expect(told(answerLine(session, '1'))).toBe('');
  });

  test('tells what cannot wait before everything else', () => {
    const { end } = after([...begun.slice(0, 4), '2']);
    expect(end.trimStart()).toMatch(/^(Signs?|What|Danger)/);
    expect(end.indexOf('weak or numb')).toBeLessThan(end.indexOf('What you told us'));
  });

  test('is told in French', () => {
    const { shown, end } = after([...begun, '3'], 'fr');
    expect(shown).toContain('Où est le cancer maintenant\u202f?');
    expect(end).toContain('Vous voulez des soins sans traitement du cancer');
  });
});
