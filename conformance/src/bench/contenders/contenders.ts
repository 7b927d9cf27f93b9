import type { Edition } from '@renavigate/engine';
import type { Contender } from './contender.ts';
import { cqlExecutionContenders } from './cql-execution.ts';
import { jsonLogicContenders } from './json-logic.ts';
import { jsonRulesEngineContenders } from './json-rules-engine.ts';
import { publicodesContenders } from './publicodes.ts';
import { rulesOf } from './rules.ts';
import { zenEngineContenders } from './zen-engine.ts';

/** Other people's engines with the rules of an edition, each in two forms. */
export function peers(edition: Edition): readonly Contender[] {
  const rules = rulesOf(edition);
  return [
    ...jsonLogicContenders(rules),
    ...jsonRulesEngineContenders(rules),
    ...zenEngineContenders(rules),
    ...publicodesContenders(rules),
    ...cqlExecutionContenders(rules),
  ];
}
