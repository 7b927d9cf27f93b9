import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../answers/answer.ts';
import { consult } from '../../guidelines/consult.ts';
import { GuidelinesContext } from '../../guidelines/context.ts';
import { LanguageContext } from '../../language/language.ts';
import { withoutTalk as guidelines } from '../../testing/guidelines.ts';
import { opening } from '../state/reduce.ts';
import { emptyDossier } from '../state/state.ts';
import { Asking } from './Asking.tsx';

/** A question of the interview, as it stands for somebody who has answered so far. */
function questionAfter(answers: Answers, language: 'en' | 'fr'): string {
  return renderToStaticMarkup(
    <GuidelinesContext value={guidelines}>
      <LanguageContext value={language}>
        <Asking
          state={opening(guidelines, emptyDossier)}
          consultation={consult(guidelines, answers)}
          dispatch={() => undefined}
        />
      </LanguageContext>
    </GuidelinesContext>,
  );
}

describe('what cannot wait', () => {
  const critical: Answers = new Map([['haemoglobin', { kind: 'number', value: 60, unit: 'g/L' }]]);

  test.each([
    ['en', 'Haemoglobin below 80 g/L'],
    ['fr', 'Hémoglobine sous 80 g/L'],
  ] as const)('stands above the next question, in %s', (language, label) => {
    const html = questionAfter(critical, language);
    expect(html).toContain(label);
    expect(html.indexOf(label)).toBeLessThan(html.indexOf('<form'));
  });

  test('is not there where nothing is critical', () => {
    expect(questionAfter(new Map(), 'en')).not.toContain('class="alerts');
  });
});
