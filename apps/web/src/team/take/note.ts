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
  type Truth,
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

/** What an edition is called and what stands beside it. */
function editionHead({ edition, advice }: Speaker, together: Together, t: Words) {
  const { library, language } = together;
  const replaced = edition.source.replacedBy === undefined ? '' : ` (${t('matrix.replaced')})`;
  const outside =
    advice.scope.truth === 'false' ? `${words.colon[language]}${t('matrix.scope.false')}` : '';
  return [
    `${nameOfEdition(edition, library.content)[language]}${replaced}${outside}`,
    ...saidBeside(noticesOfEdition(edition.id, library.content), language),
  ];
}

/** An option under a sign, with the words of the rules and what the edition notes there. */
function ruledLines(
  sign: string,
  rules: OptionAdvice['recommendations'],
  { option }: OptionAdvice,
  edition: string,
  together: Together,
): readonly string[] {
  const { language } = together;
  const label = optionLabel(option, together);
  return [
    `  ${sign}${label}${words.colon[language]}${strengthText(rules, language)}`,
    ...notesUnder(option, edition, together),
  ];
}

function offeredLines(offered: readonly OptionAdvice[], edition: string, together: Together) {
  return offered.flatMap((each) => {
    const found = together.beside.options.find(({ option }) => option === each.option);
    const sign = `${found === undefined ? '✓' : offeringMark(found)} `;
    return ruledLines(sign, each.recommendations, each, edition, together);
  });
}

/** What is undecided, and what is missing for it. */
function undecidedLines(
  undecided: readonly OptionAdvice[],
  edition: string,
  together: Together,
  t: Words,
): readonly string[] {
  if (undecided.length === 0) return [];
  const { library, language } = together;
  const colon = words.colon[language];
  const labels = undecided.map(({ option }) => optionLabel(option, together)).join(', ');
  const missing = [...new Set(undecided.flatMap((each) => each.missing))];
  return [
    `  ? ${t('standing.undecided')}${colon}${labels}`,
    `    ${t('note.missing')}${colon}${keysText(missing, library.content.terms, language, 'clinician')}`,
    ...notesAt(undecided, edition, together),
  ];
}

function editionLines(speaker: Speaker, together: Together, t: Words): readonly string[] {
  const { edition, advice } = speaker;
  const head = editionHead(speaker, together, t);
  const silent = silentLines(edition.id, together);
  if (advice.scope.truth === 'false') return [...head, ...silent];
  const isCertain = ({ truth }: { readonly truth: Truth }) => truth === 'true';
  const against = advice.options.filter((each) => each.against.some(isCertain));
  const offered = advice.options.filter(({ standing }) => standing === 'offered');
  const undecided = advice.options.filter(({ standing }) => standing === 'undecided');
  const warning = `! ${t('standing.advisedAgainst')}${words.colon[together.language]}`;
  const isNothing = offered.length + against.length + undecided.length === 0;
  return [
    ...head,
    ...offeredLines(offered, edition.id, together),
    ...kindLines(edition.id, together),
    ...against.flatMap((each) => ruledLines(warning, each.against, each, edition.id, together)),
    ...undecidedLines(undecided, edition.id, together, t),
    ...(isNothing ? [`  – ${t('note.nothing')}`] : []),
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

/** Where the editions were read. */
function sourceLines(speakers: readonly Speaker[], language: Language): readonly string[] {
  return speakers.map(({ edition: { source } }) => {
    const { body, title, contentDate, url } = source;
    return `- ${body[language]}${words.colon[language]}${title[language]}, ${contentDate[language]}. ${url}`;
  });
}

/** What does not fit together, what comes first, and the facts. */
function patientSections({ problems, beside }: Consulted, together: Together, t: Words) {
  const { language } = together;
  const risk = riskLine(beside, together);
  return [
    ...section(
      t('note.problems'),
      problems.map((each) => `- ${messageTo(each, 'clinician')[language]} ${each.mend[language]}`),
    ),
    ...section(
      t('note.first'),
      beside.circumstances.map(({ text }) => `- ${text.clinician[language]}`),
    ),
    ...section(t('note.facts'), [
      ...factLines(together),
      ...(risk === undefined ? [] : [`- ${risk}`]),
    ]),
  ];
}

/** The advice as plain text for a chart: facts, what each edition says and when, cautions, what is missing, sources. */
export function noteText(
  library: CompiledLibrary<Library>,
  consulted: Consulted,
  { language, today, editions }: NoteManner,
): string {
  const t = wordsOf(language, 'team');
  const { beside } = consulted;
  const together: Together = { library, beside, language, audience: 'clinician' };
  const speakers = speakersOf(together).filter(({ edition }) => editions.includes(edition));
  const told = speakers.flatMap((speaker) => editionLines(speaker, together, t));
  const { heading } = consideredWords;
  return [
    ...alertSection(consulted, together),
    t('note.title', { date: today }),
    ...patientSections(consulted, together, t),
    ...section(t('note.guidelines'), told),
    ...section(heading.clinician[language], consideredNote(consulted, together)),
    ...section(t('note.beside'), besideLines(together)),
    ...section(t('note.cautions'), cautionLines(together, t)),
    ...section(t('note.since'), sinceLines(together)),
    ...section(t('note.sources'), sourceLines(speakers, language)),
    '',
    t('note.disclaimer'),
    '',
  ]
    .map(harmless)
    .join('\n');
}
