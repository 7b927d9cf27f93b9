import {
  type Condition,
  type Definition,
  type Edition,
  type Language,
  type Origin,
  type Recommendation,
  type Remark,
  statementUses,
} from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import { noticeLines, noticesOfEdition, spoken } from '@renavigate/guideline/tell';
import { expressionText } from './expression-text.ts';
import { accountOf } from './show.ts';

/** What an edition is, in one language. */
export function editionSummary(edition: Edition, language: Language, library: Library) {
  const { id, source, statements, options } = edition;
  return {
    id,
    title: source.title[language],
    body: source.body[language],
    url: source.url,
    contentDate: source.contentDate[language],
    retrievedOn: source.retrievedOn,
    currency: source.currency[language],
    completeness: source.completeness[language],
    rights: source.rights[language],
    notices: noticeLines(noticesOfEdition(id, library), { language, audience: 'clinician' }),
    statements: statements.length,
    options: options.length,
  };
}

function originJson(origin: Origin, language: Language) {
  const because = origin.kind === 'assumed' ? { because: origin.because[language] } : {};
  return { origin: origin.kind, ...because, statements: origin.statements };
}

/** An edition as it speaks, in one language. */
type Speaking = Parameters<typeof expressionText>[1];

function statementsJson(edition: Edition, language: Language) {
  const uses = statementUses(edition);
  return edition.statements.map(({ id, kind, locator, text }) => ({
    id,
    kind,
    locator: locator[language],
    text: text[language],
    uses: uses.get(id) ?? [],
  }));
}

function conditionsJson(conditions: readonly Condition[], speaking: Speaking) {
  return conditions.map(({ expression, origin }) => ({
    text: expressionText(expression, speaking),
    expression,
    ...originJson(origin, speaking.language),
  }));
}

function recommendationJson(
  { id, option, strength, conditions, statements }: Recommendation,
  speaking: Speaking,
) {
  const { language } = speaking;
  return {
    id,
    option,
    strength: {
      words: strength.words[language],
      statement: strength.statement,
      ...(strength.inherited ? { inherited: strength.inherited[language] } : {}),
    },
    conditions: conditionsJson(conditions, speaking),
    statements,
  };
}

function meaningJson(definition: Definition, speaking: Speaking) {
  if (definition.kind === 'condition') {
    return { text: expressionText(definition.expression, speaking) };
  }
  return {
    groups: definition.groups.map(({ id, label, expression }) => ({
      id,
      label: label.clinician[speaking.language],
      text: expressionText(expression, speaking),
    })),
  };
}

function definitionJson(definition: Definition, speaking: Speaking) {
  const { id, kind, label, origins } = definition;
  return {
    id,
    kind,
    label: label.clinician[speaking.language],
    ...meaningJson(definition, speaking),
    origins: origins.map((origin) => originJson(origin, speaking.language)),
  };
}

function remarkJson({ id, kind, options, when, text, statements }: Remark, speaking: Speaking) {
  return {
    id,
    kind,
    options,
    ...(when === undefined ? {} : { when: expressionText(when, speaking) }),
    text: text.clinician[speaking.language],
    statements,
  };
}

/** Every statement with its uses, and every rule that they name. */
export function editionJson(edition: Edition, language: Language, library: Library) {
  const speaking = { edition: spoken(edition, library), language };
  return {
    renavigate: 'edition/1',
    language,
    ...editionSummary(edition, language, library),
    statements: statementsJson(edition, language),
    scope: conditionsJson(edition.scope.conditions, speaking),
    recommendations: edition.recommendations.map((each) => recommendationJson(each, speaking)),
    definitions: edition.definitions.map((each) => definitionJson(each, speaking)),
    remarks: edition.remarks.map((each) => remarkJson(each, speaking)),
    accounted: accountOf(edition),
  };
}
