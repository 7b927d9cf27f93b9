import {
  type Origin,
  type Place,
  type Recommendation,
  type StatementUse,
  type Text,
  words,
} from '@renavigate/engine';
import type { Told } from '@renavigate/guideline/tell';
import { fill } from '../base/text.ts';
import { type Block, item, paragraph, span } from '../document/document.ts';
import { expressionText } from './expression-text.ts';
import { say } from './words.ts';

/** The edition and the language that its uses are told in. */
export type Telling = Pick<Told, 'edition' | 'language'>;

function optionLabels(ids: readonly string[], { edition, language }: Telling): string {
  const labels = edition.options.filter(({ id }) => ids.includes(id));
  return labels.map(({ label }) => label.clinician[language]).join(', ');
}

function originBlocks(origin: Origin, telling: Telling): readonly Block[] {
  if (origin.kind === 'stated') return [];
  const label = `${words.origin.assumed[telling.language]}${words.colon[telling.language]}`;
  return [item(3, '≈', span(label, 'faint'), origin.because[telling.language])];
}

function conditionBlocks(
  conditions: Recommendation['conditions'],
  telling: Telling,
): readonly Block[] {
  if (conditions.length === 0) return [item(2, '•', say.always[telling.language])];
  return conditions.flatMap(({ expression, origin }) => [
    item(2, '•', expressionText(expression, telling)),
    ...originBlocks(origin, telling),
  ]);
}

function ruleBlocks(rule: Recommendation, telling: Telling): readonly Block[] {
  const { language } = telling;
  const { inherited } = rule.strength;
  const assumed = `${words.origin.assumed[language]}${words.colon[language]}`;
  return [
    ...(inherited === undefined ? [] : [item(2, '≈', span(assumed, 'faint'), inherited[language])]),
    ...conditionBlocks(rule.conditions, telling),
  ];
}

function definitionBlocks(id: string, telling: Telling): readonly Block[] {
  const definition = telling.edition.definitions.find((each) => each.id === id);
  if (definition === undefined) return [];
  const colon = words.colon[telling.language];
  const lines =
    definition.kind === 'condition'
      ? [expressionText(definition.expression, telling)]
      : definition.groups.map(({ label, expression }) => {
          return `${label.clinician[telling.language]}${colon}${expressionText(expression, telling)}`;
        });
  return [
    ...lines.map((line) => item(2, '•', line)),
    ...definition.origins.flatMap((origin) => originBlocks(origin, telling)),
  ];
}

function nameOf(place: Place, { edition, language }: Telling): string {
  switch (place.kind) {
    case 'question':
      return edition.terms.find(({ id }) => id === place.term)?.label.clinician[language] ?? '';
    case 'group':
      return edition.groups.find(({ id }) => id === place.group)?.label[language] ?? '';
    case 'option':
      return optionLabels([place.option], { edition, language });
    default:
      return '';
  }
}

/** What stands behind a use, told in full, and the line that names it. */
export interface ToldUse {
  readonly name: string;
  readonly body: readonly Block[];
}

/** “Recommendation drug-a-first: …”: what kind of rule, its name, what it says. */
function ruleName(kind: Text, id: string, says: string, { language }: Telling): string {
  return `${kind[language]} ${id}${words.colon[language]}${says}`;
}

function toldRecommendation(id: string, telling: Telling): ToldUse {
  const rule = telling.edition.recommendations.find((each) => each.id === id);
  if (rule === undefined) return { name: id, body: [] };
  const strength = rule.strength.words[telling.language];
  const says = `${optionLabels([rule.option], telling)}${words.dash}${strength}`;
  return { name: ruleName(say.recommendation, id, says, telling), body: ruleBlocks(rule, telling) };
}

function toldRemark(id: string, telling: Telling): ToldUse {
  const remark = telling.edition.remarks.find((each) => each.id === id);
  if (remark === undefined) return { name: id, body: [] };
  const { language } = telling;
  const condition = remark.when === undefined ? '' : expressionText(remark.when, telling);
  const when = condition === '' ? '' : `${words.dash}${fill(say.when[language], { condition })}`;
  const about = `${optionLabels(remark.options, telling)}${when}`;
  return {
    name: ruleName(say.remark, id, about, telling),
    body: [paragraph(2, remark.text.clinician[language])],
  };
}

/** A use of a statement, in words. */
export function tellUse(use: StatementUse, telling: Telling): ToldUse {
  const { edition, language } = telling;
  switch (use.kind) {
    case 'scope':
      return {
        name: say.scope[language],
        body: conditionBlocks(edition.scope.conditions, telling),
      };
    case 'recommendation':
      return toldRecommendation(use.id, telling);
    case 'definition': {
      const label = edition.definitions.find(({ id }) => id === use.id)?.label.clinician[language];
      const name = ruleName(say.definition, use.id, label ?? '', telling);
      return { name, body: definitionBlocks(use.id, telling) };
    }
    case 'remark':
      return toldRemark(use.id, telling);
    case 'shown': {
      const where = fill(say.place[use.place.kind][language], { name: nameOf(use.place, telling) });
      return { name: `${say.shown[language]} ${where}`, body: [] };
    }
  }
}
