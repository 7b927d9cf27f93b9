import { readFileSync } from 'node:fs';
import { loadRulebook } from '@renavigate/engine/rulebook';
import { libraryOf } from '@renavigate/guideline';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { consult } from './guidelines/consult.ts';
import { GuidelinesContext } from './guidelines/context.ts';
import { guidelinesOf } from './guidelines/guidelines.ts';
import { LanguageContext } from './language/language.ts';
import { Asking } from './patient/screens/Asking.tsx';
import { opening, reduce } from './patient/state/reduce.ts';
import { emptyDossier, viewOf } from './patient/state/state.ts';
import { Welcome } from './patient/welcome/Welcome.tsx';
import { languages, personParts, teamParts, withParts } from './testing/every-screen.tsx';

const file = `${import.meta.dirname}/../../../examples/rulebooks/pdq-bladder/rulebook.json`;
const book = loadRulebook(readFileSync(file, 'utf8'));
if ('problems' in book || book.mapping === undefined) throw new Error('The rulebook is wrong.');
const { edition, mapping, patients } = book;
const library = libraryOf({ edition, mapping });
const guidelines = await withParts(guidelinesOf(library));

const ofTheFirst = /kidney|\brein|nephrect|néphrect|imdc|undefined|\{\{/i;
const nothing = () => undefined;
const asking = { consultation: consult(guidelines, new Map()), dispatch: nothing };

describe.each(patients)('$id', ({ facts }) => {
  const stated = facts as Readonly<Record<string, unknown>>;
  const made = [...teamParts(stated, 0, guidelines), ...personParts(stated, 0, guidelines)];

  test('every page is made, of this disease alone', () => {
    expect(made.length).toBeGreaterThan(20);
    for (const { name, make } of made) expect(`${name}: ${make()}`).not.toMatch(ofTheFirst);
  });
});

describe.each(languages)('in %s', (language) => {
  const page = (of: React.ReactNode) =>
    renderToStaticMarkup(
      <GuidelinesContext value={guidelines}>
        <LanguageContext value={language}>{of}</LanguageContext>
      </GuidelinesContext>,
    );

  test('the first page names the disease', () => {
    const html = page(<Welcome disease={library.disease} onStart={nothing} onAbout={nothing} />);
    expect(html).toContain(library.disease.name[language]);
    expect(html).not.toMatch(ofTheFirst);
  });

  test('its questions are asked, one after another', () => {
    let state = opening(guidelines, emptyDossier);
    const asked: string[] = [];
    for (;;) {
      const view = viewOf(state);
      if (view.screen !== 'question') break;
      asked.push(view.term);
      const html = page(<Asking state={state} {...asking} />);
      const term = library.terms.find(({ id }) => id === view.term);
      expect(html.replaceAll('&#x27;', '’')).toContain(term?.question.patient[language]);
      expect(html).not.toMatch(ofTheFirst);
      state = reduce(guidelines, state, {
        kind: 'answer',
        term: view.term,
        answer: { kind: 'unknown' },
      });
    }
    expect(asked.length).toBeGreaterThan(3);
  });
});
