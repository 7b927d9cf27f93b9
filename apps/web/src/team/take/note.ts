import {
  accountWords,
  type CompiledLibrary,
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
  type OptionBeside,
  sourcesText,
  standingNow,
  type Text,
  valueText,
  words,
} from '@renavigate/engine';
import type { Library, Notice } from '@renavigate/guideline';
import {
  alertHeading,
  alertLines,
  citationsText,
  consideredLines,
  consideredWords,
  hadText,
  kindText,
  nameOfEdition,
  notesOf,
  noticeLines,
  noticesBeside,
  noticesOfEdition,
  noticeText,
  optionLabel,
  placeText,
  riskLine,
  type Speaker,
  silenceText,
  speakersOf,
  type Together,
} from '@renavigate/guideline/tell';
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

function factLines({ library, beside, language }: Together): readonly string[] {
  const { terms } = library.content;
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
  const certain = rules.filter(({ truth }) => truth === 'true');
  // Offered whatever the unknown is: one of the rules that may hold does.
  const holding = certain.length > 0 ? certain : rules.filter(({ truth }) => truth === 'unknown');
  const said = [...new Set(holding.map(({ strength }) => strength.words[language]))].join('; ');
  const statements = [...new Set(holding.flatMap((rule) => rule.statements))].join(', ');
  return `${fill(accountWords.quoted[language], { text: said })} [${statements}]`;
}

/** Notices as lines of a note. */
function saidBeside(notices: readonly Notice[], language: Language): readonly string[] {
  const voice = { language, audience: 'clinician' } as const;
  return noticeLines(notices, voice).map((each) => `  * ${noticeText(each, voice)}`);
}

/** What is known since, and usual care, of the options that are offered or open. */
function sinceLines({ library, beside, language }: Together): readonly string[] {
  const live = beside.options.filter((each) => ['offered', 'open'].includes(standingNow(each)));
  return saidBeside(
    [...new Set(live.flatMap(({ option }) => noticesBeside(option, library.content)))],
    language,
  );
}

/** What an edition notes at its answer on an option, and that it speaks of a kind where it does. */
function notesUnder(option: string, edition: string, together: Together): readonly string[] {
  const { options } = together.beside;
  const voice = options
    .find((each) => each.option === option)
    ?.voices.find((each) => each.edition === edition);
  if (voice === undefined) return [];
  const colon = words.colon[together.language];
  return notesOf(voice, together).map(({ label, text }) => `      ${label}${colon}${text}`);
}

/** What an edition notes at options that it lists by name, each note once with the options that it stands at. */
function notesAt(those: readonly OptionAdvice[], edition: string, together: Together) {
  const each = those.flatMap(({ option }) =>
    notesUnder(option, edition, together).map((text) => ({ option, text })),
  );
  return [...groupBy(each, ({ text }) => text)].map(
    ([text, at]) => `${text} (${at.map(({ option }) => optionLabel(option, together)).join(', ')})`,
  );
}

/** Options for which an edition is silent in a way of its own: a part not held, or only other people. */
function silentLines(edition: string, together: Together): readonly string[] {
  const silent = together.beside.options.flatMap(({ option, voices }) => {
    const voice = voices.find((each) => each.edition === edition);
    const isOwn = voice?.side === 'notHeld' || voice?.speaksOf !== undefined;
    return voice === undefined || !isOwn ? [] : [{ option, text: silenceText(voice, together) }];
  });
  const colon = words.colon[together.language];
  return [...groupBy(silent, ({ text }) => text)].map(([text, those]) => {
    const names = those.map(({ option }) => optionLabel(option, together)).join(', ');
    return `  … ${names}${colon}${text}`;
  });
}

/** A tick at what an edition offers; none where it was had before, or is set aside. */
function offeringMark(option: OptionBeside): string {
  return ['had', 'aside'].includes(standingNow(option)) ? '•' : '✓';
}

/** What the edition says of a kind of options, for the options that are one of it. */
function kindLines(edition: string, together: Together): readonly string[] {
  const of = together.beside.options.flatMap((each) => {
    const voice = each.voices.find((one) => one.edition === edition);
    return voice?.side === 'offered' && voice.kind !== undefined
      ? [{ option: each.option, mark: offeringMark(each), text: kindText(voice, together) }]
      : [];
  });
  const colon = words.colon[together.language];
  return [...groupBy(of, ({ mark, text }) => `${mark} ${text}`).values()].map((those) => {
    const names = those.map(({ option }) => optionLabel(option, together)).join(', ');
    return `  ${those[0]?.mark} ${names}${colon}${those[0]?.text}`;
  });
}

function editionLines(
  { edition, advice }: Speaker,
  together: Together,
  t: Words,
): readonly string[] {
  const { language } = together;
  const colon = words.colon[language];
  const say = (text: Text) => text[language];
  const voice = { library: together.library, language, audience: 'clinician' } as const;
  const replaced = edition.source.replacedBy === undefined ? '' : ` (${t('matrix.replaced')})`;
  const heading = `${say(nameOfEdition(edition, together.library.content))}${replaced}`;
  const beside = saidBeside(noticesOfEdition(edition.id, together.library.content), language);
  const silent = silentLines(edition.id, together);
  if (advice.scope.truth === 'false') {
    return [`${heading}${colon}${t('matrix.scope.false')}`, ...beside, ...silent];
  }
  const marked = (option: string) => {
    const found = together.beside.options.find((each) => each.option === option);
    return found === undefined ? '✓' : offeringMark(found);
  };
  const label = (each: OptionAdvice) => optionLabel(each.option, voice);
  const against = advice.options.filter((each) =>
    each.against.some(({ truth }) => truth === 'true'),
  );
  const offered = advice.options.filter(({ standing }) => standing === 'offered');
  const undecided = advice.options.filter(({ standing }) => standing === 'undecided');
  const missing = [...new Set(undecided.flatMap((each) => each.missing))];
  return [
    heading,
    ...beside,
    ...offered.flatMap((each) => [
      `  ${marked(each.option)} ${label(each)}${colon}${strengthText(each.recommendations, language)}`,
      ...notesUnder(each.option, edition.id, together),
    ]),
    ...kindLines(edition.id, together),
    ...against.flatMap((each) => [
      `  ! ${t('standing.advisedAgainst')}${colon}${label(each)}${colon}${strengthText(each.against, language)}`,
      ...notesUnder(each.option, edition.id, together),
    ]),
    ...(undecided.length === 0
      ? []
      : [
          `  ? ${t('standing.undecided')}${colon}${undecided.map(label).join(', ')}`,
          `    ${t('note.missing')}${colon}${keysText(missing, together.library.content.terms, language, 'clinician')}`,
          ...notesAt(undecided, edition.id, together),
        ]),
    ...(offered.length + against.length + undecided.length === 0
      ? [`  – ${t('note.nothing')}`]
      : []),
    ...silent,
  ];
}

/** What was had, or comes after others, of the options that an edition offers or may. */
function besideLines(together: Together): readonly string[] {
  const told = together.beside.options.flatMap((option) => {
    const now = standingNow(option);
    if (now === 'named' || now === 'unnamed' || option.folded) return [];
    const text = [hadText(option, together), placeText(option, together)]
      .filter((each) => each !== '')
      .join(' ');
    return text === '' ? [] : [{ option: option.option, text }];
  });
  const colon = words.colon[together.language];
  return [...groupBy(told, ({ text }) => text)].map(([text, those]) => {
    const names = those.map(({ option }) => optionLabel(option, together)).join(', ');
    return `- ${names}${colon}${text}`;
  });
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading.toLocaleUpperCase(), ...lines];
}

/** What cannot wait: above everything else in a note. */
function alertSection({ beside, met }: Consulted, together: Together): readonly string[] {
  const lines = alertLines(beside, met, together);
  const colon = words.colon[together.language];
  return section(
    alertHeading(lines, together),
    lines.map(({ label, text }) => `! ${label}${colon}${text}`),
  );
}

/** What no guideline names and is worth considering, with what was read of it. */
function consideredNote({ beside }: Consulted, together: Together): readonly string[] {
  const { language } = together;
  return consideredLines(beside, together).map(({ label, text, aside, sources }) => {
    const read = sources.length === 0 ? '' : ` [${citationsText(sources, language)}]`;
    const first = aside === undefined ? '' : `${aside} `;
    return `- ${label}${words.colon[language]}${first}${text}${read}`;
  });
}

/** The advice as plain text for a chart: facts, what each edition says and when, cautions, what is missing, sources. */
export function noteText(
  library: CompiledLibrary<Library>,
  consulted: Consulted,
  manner: NoteManner,
): string {
  const { language, today, editions: told } = manner;
  const t = wordsOf(language, 'team');
  const say = (text: Text) => text[language];
  const together: Together = {
    library,
    beside: consulted.beside,
    language,
    audience: 'clinician',
  };
  const speakers = speakersOf(together).filter(({ edition }) => told.includes(edition));
  const risk = riskLine(consulted.beside, together);
  return [
    ...alertSection(consulted, together),
    t('note.title', { date: today }),
    ...section(
      t('note.problems'),
      consulted.problems.map((each) => `- ${say(messageTo(each, 'clinician'))} ${say(each.mend)}`),
    ),
    ...section(
      t('note.first'),
      together.beside.circumstances.map(({ text }) => `- ${say(text.clinician)}`),
    ),
    ...section(t('note.facts'), [
      ...factLines(together),
      ...(risk === undefined ? [] : [`- ${risk}`]),
    ]),
    ...section(
      t('note.guidelines'),
      speakers.flatMap((speaker) => editionLines(speaker, together, t)),
    ),
    ...section(say(consideredWords.heading.clinician), consideredNote(consulted, together)),
    ...section(t('note.beside'), besideLines(together)),
    ...section(t('note.cautions'), cautionLines(together, t)),
    ...section(t('note.since'), sinceLines(together)),
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
