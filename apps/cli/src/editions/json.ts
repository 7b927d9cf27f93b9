import { type Edition, type Language, type Origin, statementUses } from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import { noticeLines, spoken } from '@renavigate/guideline/tell';
import { noticesOfEdition } from '../content/notices.ts';
import { expressionText } from './expression-text.ts';
import { accountOf } from './show.ts';

/** What an edition is, in one language. */
export function editionSummary(edition: Edition, language: Language) {
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
    notices: noticeLines(noticesOfEdition(id), { language, audience: 'clinician' }),
    statements: statements.length,
    options: options.length,
  };
}

function originJson(origin: Origin, language: Language) {
  const because = origin.kind === 'assumed' ? { because: origin.because[language] } : {};
  return { origin: origin.kind, ...because, statements: origin.statements };
}

/** Every statement with its uses, and every rule that they name. */
export function editionJson(edition: Edition, language: Language, library: Library) {
  const vocabulary = { edition: spoken(edition, library), language };
  const uses = statementUses(edition);
  const conditions = (list: Edition['scope']['conditions']) =>
    list.map(({ expression, origin }) => ({
      text: expressionText(expression, vocabulary),
      expression,
      ...originJson(origin, language),
    }));
  return {
    renavigate: 'edition/1',
    language,
    ...editionSummary(edition, language),
    statements: edition.statements.map(({ id, kind, locator, text }) => ({
      id,
      kind,
      locator: locator[language],
      text: text[language],
      uses: uses.get(id) ?? [],
    })),
    scope: conditions(edition.scope.conditions),
    recommendations: edition.recommendations.map((rule) => ({
      id: rule.id,
      option: rule.option,
      strength: {
        words: rule.strength.words[language],
        statement: rule.strength.statement,
        ...(rule.strength.inherited ? { inherited: rule.strength.inherited[language] } : {}),
      },
      conditions: conditions(rule.conditions),
      statements: rule.statements,
    })),
    definitions: edition.definitions.map((definition) => ({
      id: definition.id,
      kind: definition.kind,
      label: definition.label.clinician[language],
      ...(definition.kind === 'condition'
        ? { text: expressionText(definition.expression, vocabulary) }
        : {
            groups: definition.groups.map(({ id, label, expression }) => ({
              id,
              label: label.clinician[language],
              text: expressionText(expression, vocabulary),
            })),
          }),
      origins: definition.origins.map((origin) => originJson(origin, language)),
    })),
    remarks: edition.remarks.map(({ id, kind, options, when, text, statements }) => ({
      id,
      kind,
      options,
      ...(when === undefined ? {} : { when: expressionText(when, vocabulary) }),
      text: text.clinician[language],
      statements,
    })),
    accounted: accountOf(edition),
  };
}
