import type { Edition } from '@renavigate/engine';
import type { Contender } from './contender.ts';
import { cqlExecutionContenders } from './contenders/cql-execution.ts';
import { jsonLogicContenders } from './contenders/json-logic.ts';
import { jsonRulesEngineContenders } from './contenders/json-rules-engine.ts';
import { publicodesContenders } from './contenders/publicodes.ts';
import { zenEngineContenders } from './contenders/zen-engine.ts';
import { rulesOf } from './rules.ts';

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
