import {
  accountWords,
  type Edition,
  factKey,
  factText,
  fill,
  groupBy,
  harmless,
  keysText,
  type Language,
  messageTo,
  type OptionAdvice,
  sourcesText,
  type Text,
  valueText,
  words,
} from '@renavigate/engine';
import { common, editionName, editions } from '@renavigate/guideline';
import { optionLabel, type Speaker, speakersOf } from '@renavigate/guideline/tell';
import '../words/index.ts';
import { wordsOf } from '../../language/i18n.ts';
import type { Consulted } from '../case/consult-case.ts';
import { cautionLines } from './note-cautions.ts';

/** What a note is made for: in which language, and on which day. */
export interface NoteManner {
  readonly language: Language;
  /** Such as `2026-01-31`. */
  readonly today: string;
  /** The editions that are told. */
  readonly editions: readonly Edition[];
}

type Words = ReturnType<typeof wordsOf<'team'>>;

function factLines({ beside }: Consulted, language: Language): readonly string[] {
  const { terms } = common;
  const bundles = groupBy(beside.facts, (fact) =>
    fact.kind === 'includes' ? `${fact.term} ${fact.present}` : factKey(fact),
  );
  return [...bundles.values()].flatMap((facts) => {
    const [first] = facts;
    if (first === undefined) return [];
    const text =
      first.kind === 'includes'
        ? `${keysText(facts.map(factKey), terms, language, 'clinician')}${words.colon[language]}${valueText(first, terms, language, 'clinician')}`
        : factText(first, terms, language, 'clinician');
    return [`- ${text} (${sourcesText(facts, terms, language, 'clinician')})`];
  });
}

function strengthText(rules: OptionAdvice['recommendations'], language: Language) {
  const holding = rules.filter(({ truth }) => truth === 'true');
  const said = [...new Set(holding.map(({ strength }) => strength.words[language]))].join('; ');
  const statements = [...new Set(holding.flatMap((rule) => rule.statements))].join(', ');
  return `${fill(accountWords.quoted[language], { text: said })} [${statements}]`;
}

function editionLines(
  { edition, advice }: Speaker,
  language: Language,
  t: Words,
): readonly string[] {
  const colon = words.colon[language];
  const say = (text: Text) => text[language];
  const voice = { language, audience: 'clinician' } as const;
  const replaced = edition.source.replacedBy === undefined ? '' : ` (${t('matrix.replaced')})`;
  const heading = `${say(editionName(edition))}${replaced}`;
  if (advice.scope.truth === 'false') return [`${heading}${colon}${t('matrix.scope.false')}`];
  const label = (each: OptionAdvice) => optionLabel(each.option, voice);
  const against = advice.options.filter((each) =>
    each.against.some(({ truth }) => truth === 'true'),
  );
  const offered = advice.options.filter(({ standing }) => standing === 'offered');
  const undecided = advice.options.filter(({ standing }) => standing === 'undecided');
  const missing = [...new Set(undecided.flatMap((each) => each.missing))];
  return [
    heading,
    ...offered.map(
      (each) => `  ✓ ${label(each)}${colon}${strengthText(each.recommendations, language)}`,
    ),
    ...against.map(
      (each) =>
        `  ! ${t('standing.advisedAgainst')}${colon}${label(each)}${colon}${strengthText(each.against, language)}`,
    ),
    ...(undecided.length === 0
      ? []
      : [
          `  ? ${t('standing.undecided')}${colon}${undecided.map(label).join(', ')}`,
          `    ${t('note.missing')}${colon}${keysText(missing, common.terms, language, 'clinician')}`,
        ]),
    ...(offered.length + against.length + undecided.length === 0
      ? [`  – ${t('note.nothing')}`]
      : []),
  ];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading.toLocaleUpperCase(), ...lines];
}

/** The advice as plain text for a chart: facts, what each edition says and when, cautions, what is missing, sources. */
export function noteText(consulted: Consulted, manner: NoteManner): string {
  const { language, today, editions: told } = manner;
  const t = wordsOf(language, 'team');
  const say = (text: Text) => text[language];
  const together = { editions, beside: consulted.beside, language, audience: 'clinician' } as const;
  const speakers = speakersOf(together).filter(({ edition }) => told.includes(edition));
  return [
    t('note.title', { date: today }),
    ...section(
      t('note.problems'),
      consulted.problems.map((each) => `- ${say(messageTo(each, 'clinician'))} ${say(each.mend)}`),
    ),
    ...section(t('note.facts'), factLines(consulted, language)),
    ...section(
      t('note.guidelines'),
      speakers.flatMap((speaker) => editionLines(speaker, language, t)),
    ),
    ...section(t('note.cautions'), cautionLines(consulted, language, t)),
    ...section(
      t('note.sources'),
      speakers.map(
        ({ edition: { source } }) =>
          `- ${say(source.body)}${words.colon[language]}${say(source.title)}, ${say(source.contentDate)}. ${source.url}`,
      ),
    ),
    '',
    t('note.disclaimer'),
    '',
  ]
    .map(harmless)
    .join('\n');
}
