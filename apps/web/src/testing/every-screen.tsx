import '../patient/summary/words/index.ts';
import '../patient/way/words/index.ts';
import '../team/words/index.ts';
import {
  type Fact,
  groupBy,
  type Language,
  patientFormat,
  readPatient,
  type TermId,
} from '@renavigate/engine';
import { speakersOf, type Together } from '@renavigate/guideline/tell';
import type { StatedFacts } from '@renavigate/guideline/testing';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Answer, Answers } from '../answers/answer.ts';
import { consult } from '../guidelines/consult.ts';
import { GuidelinesContext } from '../guidelines/context.ts';
import type { Guidelines } from '../guidelines/guidelines.ts';
import { LanguageContext } from '../language/language.ts';
import { Alerts } from '../parts/Alerts.tsx';
import { remember } from '../patient/interview/interview.ts';
import { CheckFirst } from '../patient/options/doors/CheckFirst.tsx';
import Funding from '../patient/options/doors/Funding.tsx';
import { Sources } from '../patient/options/doors/Sources.tsx';
import StudiesFound from '../patient/options/doors/StudiesFound.tsx';
import { Why } from '../patient/options/doors/Why.tsx';
import Options from '../patient/options/Options.tsx';
import { RiskGroups } from '../patient/options/RiskGroups.tsx';
import Questions from '../patient/questions/Questions.tsx';
import { emptyDossier, type State } from '../patient/state/state.ts';
import { Paper } from '../patient/summary/Paper.tsx';
import { emptyCase } from '../team/case/case.ts';
import { consultCase } from '../team/case/consult-case.ts';
import { openTerms } from '../team/case/open-terms.ts';
import { Compare } from '../team/dock/Compare.tsx';
import { Detail } from '../team/dock/Detail.tsx';
import { History } from '../team/dock/History.tsx';
import { Risk } from '../team/dock/Risk.tsx';
import { shownTerms } from '../team/facts/shown.ts';
import { rowOf } from '../team/matrix/cells.ts';
import { MatrixPanel } from '../team/matrix/MatrixPanel.tsx';
import { adviceFhir, adviceJson } from '../team/take/exports.ts';
import { noteText } from '../team/take/note.ts';
import { PrintFacts } from '../team/take/PrintFacts.tsx';
import { guidelines as guidelinesOfTheApp } from './guidelines.ts';

/** What a page waits for is there before it is made. */
export async function withParts(guidelines: Guidelines): Promise<Guidelines> {
  await Promise.all(Object.values(guidelines.parts).map(({ load }) => load()));
  return guidelines;
}

const ofTheApp = await withParts(guidelinesOfTheApp);

/** A part of the app by name; making it must not throw. */
export interface Made {
  readonly name: string;
  readonly make: () => string;
}

export const languages = ['en', 'fr'] as const satisfies readonly Language[];

const nothing = () => undefined;
const day = '2026-01-31';

function page(guidelines: Guidelines, language: Language, children: ReactNode): string {
  return renderToStaticMarkup(
    <GuidelinesContext value={guidelines}>
      <LanguageContext value={language}>{children}</LanguageContext>
    </GuidelinesContext>,
  );
}

/** Facts of one term as a person would have answered. */
function answerOf(facts: readonly Fact[]): Answer {
  const [first] = facts;
  switch (first?.kind) {
    case undefined:
      return { kind: 'unknown' };
    case 'yesNo':
      return { kind: 'yesNo', value: first.value };
    case 'oneOf':
      return { kind: 'oneOf', value: first.value };
    case 'number':
      return { kind: 'number', ...first.stated };
    case 'includes': {
      const of = facts.flatMap((fact) => (fact.kind === 'includes' ? [fact] : []));
      const chosen = of.filter(({ present }) => present).map(({ value }) => value);
      return { kind: 'severalOf', chosen, offered: of.map(({ value }) => value), sure: true };
    }
  }
}

function answersOf(facts: readonly Fact[]): Answers {
  const byTerm: ReadonlyMap<TermId, readonly Fact[]> = groupBy(facts, ({ term }) => term);
  return new Map([...byTerm].map(([term, some]) => [term, answerOf(some)]));
}

/** One of a list: another for another patient. */
function turned<T>(list: readonly T[], turn: number): readonly T[] {
  return list.slice(turn % Math.max(1, list.length)).slice(0, 1);
}

/** What the team's page makes of a patient: every row, what stands behind some cell, and all that is taken along. */
export function teamParts(
  facts: StatedFacts,
  turn: number,
  guidelines: Guidelines = ofTheApp,
): readonly Made[] {
  const { content: library } = guidelines.library;
  const { editions, terms } = library;
  const { patient, problems } = readPatient({ renavigate: patientFormat, facts }, terms);
  const opened = { name: 'a', kind: 'patient', facts: patient.facts, problems, notes: [] } as const;
  const current = { ...emptyCase, opened };
  const consulted = consultCase(guidelines, current);
  const props = { consulted, onChoose: nothing };
  return languages.flatMap((language): readonly Made[] => [
    {
      name: `rows ${language}`,
      make: () =>
        consulted.beside.options
          .map((each) => rowOf(library, each, editions, language).key)
          .join('\n'),
    },
    {
      name: `matrix ${language}`,
      make: () =>
        page(
          guidelines,
          language,
          <MatrixPanel
            {...props}
            isEmpty={false}
            chosen={undefined}
            table={{ current: null }}
            withReplaced={true}
            onReplaced={nothing}
          />,
        ),
    },
    ...turned(consulted.beside.options, turn).flatMap(({ option }) =>
      editions.map(
        ({ id: edition }): Made => ({
          name: `why ${option} in ${edition} ${language}`,
          make: () =>
            page(guidelines, language, <Detail {...props} chosen={{ option, edition }} />),
        }),
      ),
    ),
    {
      name: `alerts ${language}`,
      make: () =>
        page(
          guidelines,
          language,
          <Alerts beside={consulted.beside} problems={consulted.met} audience="clinician" />,
        ),
    },
    {
      name: `risk ${language}`,
      make: () => page(guidelines, language, <Risk {...props} onGo={nothing} />),
    },
    { name: `history ${language}`, make: () => page(guidelines, language, <History {...props} />) },
    { name: `compare ${language}`, make: () => page(guidelines, language, <Compare {...props} />) },
    {
      name: `printed facts ${language}`,
      make: () => page(guidelines, language, <PrintFacts {...props} />),
    },
    {
      name: `facts ${language}`,
      make: () =>
        JSON.stringify([
          [...shownTerms(library, current, consulted, language)],
          [...openTerms(guidelines, consulted)],
          'what can still decide, and how each term is shown: nothing here is a page of its own',
        ]),
    },
    {
      name: `note ${language}`,
      make: () => noteText(guidelines.library, consulted, { language, today: day, editions }),
    },
    ...(turn % languages.length === languages.indexOf(language)
      ? [
          {
            name: `JSON ${language}`,
            make: () => adviceJson(guidelines.library, current, consulted, language),
          },
          {
            name: `FHIR ${language}`,
            make: () => adviceFhir(guidelines.library, consulted, language, `${day}T10:00:00Z`),
          },
        ]
      : []),
  ]);
}

/** What a person's pages make of the same as answers: the options with what is behind the doors of some, and the paper. */
export function personParts(
  facts: StatedFacts,
  turn: number,
  guidelines: Guidelines = ofTheApp,
): readonly Made[] {
  const { content: library } = guidelines.library;
  const { terms } = library;
  const { patient } = readPatient({ renavigate: patientFormat, facts }, terms);
  const answers = answersOf(patient.facts);
  const consultation = consult(guidelines, answers);
  // Which question comes next takes a search of its own, and has tests of its own.
  remember(guidelines, answers, undefined);
  const state: State = {
    ...emptyDossier,
    answers,
    talk: new Map(),
    trail: [{ screen: 'options' }],
    position: 0,
  };
  const screen = { state, consultation, dispatch: nothing };
  const { beside } = consultation;
  return languages.flatMap((language): readonly Made[] => {
    const together: Together = {
      library: guidelines.library,
      beside,
      language,
      audience: 'patient',
    };
    const isSpokenTo = speakersOf(together).some(({ advice }) => advice.scope.truth !== 'false');
    return [
      {
        name: `options ${language}`,
        make: () => page(guidelines, language, <Options {...screen} />),
      },
      {
        name: `questions ${language}`,
        make: () => page(guidelines, language, <Questions {...screen} />),
      },
      { name: `paper ${language}`, make: () => page(guidelines, language, <Paper {...screen} />) },
      {
        name: `risk groups ${language}`,
        make: () =>
          isSpokenTo ? page(guidelines, language, <RiskGroups together={together} />) : '',
      },
      ...turned(beside.options, turn).flatMap((option): readonly Made[] => {
        const card = { option, together, province: undefined, dispatch: nothing };
        const name = `${option.option} ${language}`;
        return [
          { name: `why ${name}`, make: () => page(guidelines, language, <Why {...card} />) },
          {
            name: `check first ${name}`,
            make: () => page(guidelines, language, <CheckFirst {...card} />),
          },
          {
            name: `sources ${name}`,
            make: () => page(guidelines, language, <Sources {...card} />),
          },
          {
            name: `who pays ${name}`,
            make: () => page(guidelines, language, <Funding {...card} />),
          },
          {
            name: `studies ${name}`,
            make: () =>
              page(
                guidelines,
                language,
                <StudiesFound option={option.option} together={together} />,
              ),
          },
        ];
      }),
    ];
  });
}

/** What no text that a person reads may hold. */
const slips = /\bundefined\b|\bNaN\b|\[object |\{\{/;

/** What is wrong with what was made, each with the patient that shows it; nothing where it is as it should be. */
export function faultsIn(partsOf: () => readonly Made[], facts: StatedFacts): readonly string[] {
  const faults: string[] = [];
  const note = (name: string, what: unknown) =>
    faults.push(`${name}: ${what} for ${JSON.stringify(facts)}`);
  try {
    for (const { name, make } of partsOf()) {
      try {
        const slip = slips.exec(make());
        if (slip !== null) note(name, `“${slip[0]}” in its text`);
      } catch (error) {
        note(name, error);
      }
    }
  } catch (error) {
    note('before any part', error);
  }
  return faults;
}
