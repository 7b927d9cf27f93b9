import {
  type Advice,
  accountLines,
  type Change,
  type ChangeLines,
  type ConditionAdvice,
  conditionLines,
  type Edition,
  type Fact,
  type FactKey,
  type FactLine,
  factKey,
  factText,
  factValue,
  keyText,
  type Language,
  messageTo,
  type OptionAccount,
  type OptionAdvice,
  type Problem,
  type RecommendationAdvice,
  reasonLines,
  sourceText,
  splitKey,
  termOf,
  type WhyLines,
} from '@renavigate/engine';
import { changesOf } from './changes-of.ts';
import { noticeLines, noticesOfEdition } from './notice-lines.ts';
import { type Accounted, accounted, type InTerms, nameOfEdition, type Told } from './telling.ts';

/** A problem, its texts in one language and voice. */
export function problemJson(
  problem: Problem,
  { language, audience }: Pick<Told, 'language' | 'audience'>,
) {
  const { message, patientMessage, mend, setAside: _, inLikelyUnit: __, ...rest } = problem;
  return { ...rest, message: messageTo(problem, audience)[language], mend: mend[language] };
}

function conditionJson(condition: ConditionAdvice, told: Told) {
  const { truth, origin } = condition;
  return {
    truth,
    origin: origin.kind,
    ...(origin.kind === 'assumed' ? { because: origin.because[told.language] } : {}),
    statements: origin.statements,
    lines: conditionLines(condition, told),
  };
}

export function strengthJson(
  strength: RecommendationAdvice['strength'],
  { language }: Pick<Told, 'language'>,
) {
  const { id, words, statement, inherited, rank, footnotes } = strength;
  return {
    id,
    words: words[language],
    statement,
    ...(inherited === undefined ? {} : { inherited: inherited[language] }),
    ...(rank === undefined ? {} : { rank }),
    ...(footnotes === undefined ? {} : { footnotes: footnotes.map((each) => each[language]) }),
  };
}

function recommendationJson(rule: RecommendationAdvice, told: Told) {
  const { recommendation, truth, strength, statements, conditions } = rule;
  return {
    recommendation,
    truth,
    strength: strengthJson(strength, told),
    statements,
    conditions: conditions.map((each) => conditionJson(each, told)),
  };
}

function missingJson(key: FactKey, told: Told) {
  const { edition, language, audience } = told;
  const term = termOf(splitKey(key).term, edition.terms);
  return {
    key,
    label: keyText(key, edition.terms, language, audience),
    question: term.question[audience][language],
    whereFound: term.whereFound,
    whereToFind: term.whereToFind[language],
  };
}

function remarksJson(advice: OptionAdvice, told: Told) {
  return told.edition.remarks
    .filter(({ id }) => advice.remarks.includes(id))
    .map(({ id, kind, text, statements }) => ({
      id,
      kind,
      text: text[told.audience][told.language],
      statements,
    }));
}

function factLineJson({ facts, text, source }: FactLine) {
  return { keys: facts.map(factKey), text, source };
}

function whyJson({ facts, scope, ...texts }: WhyLines) {
  const inScope = scope === undefined ? {} : { scope: factLineJson(scope) };
  return { ...texts, facts: facts.map(factLineJson), ...inScope };
}

function changeJson({ standing, alter, learn }: Change, told: Told) {
  const suppose = (facts: readonly Fact[]) => facts.map((fact) => statementJson(fact, told));
  return { standing, alter: suppose(alter), learn: suppose(learn) };
}

function changesJson({ heading, lead, lines }: ChangeLines, told: Told) {
  return {
    heading,
    lead,
    lines: lines.map(({ text, changes }) => ({
      text,
      changes: changes.map((each) => changeJson(each, told)),
    })),
  };
}

/** Why an option stands as it does, what would change that, and what would decide it. */
function accountJson(account: OptionAccount, told: Told) {
  const { why, findOut } = accountLines(account, told);
  const changes = changesOf(account, told);
  const { because, notKnown } = account;
  return {
    because: because.map(factKey),
    ...(notKnown === undefined ? {} : { notKnown }),
    why: whyJson(why),
    ...(changes === undefined ? {} : { changes: changesJson(changes, told) }),
    findOut,
  };
}

function optionJson(advice: OptionAdvice, told: Accounted) {
  const account = told.accounts.get(advice.option);
  const option = told.edition.options.find(({ id }) => id === advice.option);
  return {
    option: advice.option,
    group: option?.group,
    label: option?.label[told.audience][told.language],
    description: option?.description[told.language],
    standing: advice.standing,
    strengths: advice.strengths.map((each) => strengthJson(each, told)),
    ...(account === undefined ? {} : { account: accountJson(account, told) }),
    recommendations: advice.recommendations.map((rule) => recommendationJson(rule, told)),
    against: advice.against.map((rule) => recommendationJson(rule, told)),
    missing: advice.missing.map((key) => missingJson(key, told)),
    remarks: remarksJson(advice, told),
  };
}

function classificationJson(advice: Advice['classifications'][number], told: Told) {
  const { edition, language, audience } = told;
  const definition = edition.definitions.find(({ id }) => id === advice.definition);
  const groups = definition?.kind === 'classification' ? definition.groups : [];
  return {
    definition: advice.definition,
    label: definition?.label[audience][language],
    groups: advice.reasons.map(({ group, reason }) => ({
      group,
      label: groups.find(({ id }) => id === group)?.label[audience][language],
      truth: reason.truth,
      lines: reasonLines(reason, told),
    })),
    possibleGroups: advice.possibleGroups,
    missing: advice.missing.map((key) => missingJson(key, told)),
  };
}

/** What a fact says, wherever it came from. */
function statementJson(fact: Fact, { edition, language, audience }: InTerms) {
  const stated = fact.kind === 'number' ? { stated: fact.stated } : {};
  return {
    key: factKey(fact),
    kind: fact.kind,
    value: factValue(fact),
    ...stated,
    text: factText(fact, edition.terms, language, audience),
  };
}

/** A fact, and where it came from. */
export function factJson(fact: Fact, told: InTerms) {
  const { edition, language, audience } = told;
  const { source } = fact;
  const because = source.kind === 'derived' ? { because: source.because[language] } : {};
  const text = sourceText(fact, edition.terms, language, audience);
  return { ...statementJson(fact, told), source: { ...source, ...because, text } };
}

function groupsJson({ edition, language }: Told) {
  return edition.groups.map(({ id, label }) => ({ group: id, label: label[language] }));
}

/** The parts of a source that are not held, with the options of which each may speak. */
function notHeldJson({ held }: Edition, language: Language) {
  const parts = held.kind === 'whole' ? [] : held.parts;
  return parts.map(({ id, label, options, breaksOff }) => ({
    part: id,
    label: label[language],
    options,
    ...(breaksOff === undefined ? {} : { breaksOff }),
  }));
}

function sourceJson({ library, edition, language, audience }: Told) {
  const { id, source } = edition;
  const { url, retrievedOn } = source;
  return {
    title: source.title[language],
    body: source.body[language],
    url,
    contentDate: source.contentDate[language],
    date: source.date,
    retrievedOn,
    currency: source.currency[language],
    completeness: source.completeness[language],
    notHeld: notHeldJson(edition, language),
    rights: source.rights[language],
    notices: noticeLines(noticesOfEdition(id, library.content), { language, audience }),
  };
}

/** What one edition says, with every reason. */
export function editionJson(told: Told) {
  const all = accounted(told);
  const { edition, advice, language } = told;
  const { truth, conditions } = advice.scope;
  return {
    edition: edition.id,
    name: nameOfEdition(edition, told.library.content)[language],
    source: sourceJson(told),
    scope: {
      truth,
      conditions: conditions.map((each) => conditionJson(each, told)),
      ...(truth === 'false' ? { outside: edition.scope.outside[language] } : {}),
    },
    groups: groupsJson(told),
    options: advice.options.map((each) => optionJson(each, all)),
    classifications: advice.classifications.map((each) => classificationJson(each, told)),
  };
}
