import {
  type Advice,
  type ConditionAdvice,
  conditionLines,
  type Fact,
  type FactKey,
  factKey,
  factText,
  keyText,
  messageTo,
  type OptionAdvice,
  type Problem,
  type RecommendationAdvice,
  reasonLines,
  sourceText,
  splitKey,
  termOf,
} from '@renavigate/engine';
import type { Told } from './telling.ts';

/** The mark and version of an answer. */
export const adviceFormat = 'advice/1';

function problemJson(
  problem: Problem,
  { language, audience }: Pick<Told, 'language' | 'audience'>,
) {
  const { message, patientMessage, mend, ...rest } = problem;
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

function strengthJson(strength: RecommendationAdvice['strength'], { language }: Told) {
  const { id, words, statement, inherited } = strength;
  return {
    id,
    words: words[language],
    statement,
    ...(inherited === undefined ? {} : { inherited: inherited[language] }),
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

function optionJson(advice: OptionAdvice, told: Told) {
  const option = told.edition.options.find(({ id }) => id === advice.option);
  return {
    option: advice.option,
    group: option?.group,
    label: option?.label[told.audience][told.language],
    description: option?.description[told.language],
    standing: advice.standing,
    strengths: advice.strengths.map((each) => strengthJson(each, told)),
    recommendations: advice.recommendations.map((rule) => recommendationJson(rule, told)),
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

function factJson(fact: Fact, told: Told) {
  const { edition, language, audience } = told;
  const { source } = fact;
  const because = source.kind === 'derived' ? { because: source.because[language] } : {};
  const stated = fact.kind === 'number' ? { stated: fact.stated } : {};
  return {
    key: factKey(fact),
    kind: fact.kind,
    value: fact.kind === 'includes' ? fact.present : fact.value,
    ...stated,
    text: factText(fact, edition.terms, language, audience),
    source: { ...source, ...because, text: sourceText(fact, edition.terms, language, audience) },
  };
}

function groupsJson({ edition, language }: Told) {
  return edition.groups.map(({ id, label }) => ({ group: id, label: label[language] }));
}

function sourceJson({ edition: { source }, language }: Told) {
  const { url, retrievedOn } = source;
  return {
    title: source.title[language],
    body: source.body[language],
    url,
    contentDate: source.contentDate[language],
    retrievedOn,
    currency: source.currency[language],
    completeness: source.completeness[language],
    rights: source.rights[language],
  };
}

function editionJson(told: Told) {
  const { edition, advice, language } = told;
  const { truth, conditions } = advice.scope;
  return {
    edition: edition.id,
    source: sourceJson(told),
    scope: {
      truth,
      conditions: conditions.map((each) => conditionJson(each, told)),
      ...(truth === 'false' ? { outside: edition.scope.outside[language] } : {}),
    },
    groups: groupsJson(told),
    options: advice.options.map((each) => optionJson(each, told)),
    classifications: advice.classifications.map((each) => classificationJson(each, told)),
    facts: advice.facts.map((fact) => factJson(fact, told)),
    problems: advice.problems.map((each) => problemJson(each, told)),
  };
}

/** Every edition's advice as one JSON document, its texts in one language and voice. */
export function adviceJson(
  told: readonly Told[],
  problems: readonly Problem[],
  notes: readonly Problem[],
  voice: Pick<Told, 'language' | 'audience'>,
) {
  return {
    renavigate: adviceFormat,
    language: voice.language,
    audience: voice.audience,
    problems: problems.map((each) => problemJson(each, voice)),
    notes: notes.map((each) => problemJson(each, voice)),
    advice: told.map(editionJson),
  };
}
