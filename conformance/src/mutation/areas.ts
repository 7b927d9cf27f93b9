import type { Operator } from './find.ts';
import { coded } from './operators/codes.ts';
import { comparedInRule, contrary, joined, kind, shorter } from './operators/content.ts';
import { branch, comparison, condition, listing, negation, truth } from './operators/logic.ts';
import { border, numberInText } from './operators/numbers.ts';
import { firm } from './operators/words.ts';

/** A part of the source that is mutated in its own way. */
export interface Area {
  readonly name: string;
  /** Files below the root of the repository. */
  readonly files: RegExp;
  readonly operators: readonly Operator[];
  /** Slow test files that are tried on what the quick ones let live. */
  readonly wider: RegExp;
  /** Whether words are also exchanged for those at like places of the file. */
  readonly neighbours?: boolean;
}

const code: readonly Operator[] = [comparison, condition, branch, truth, negation, listing, border];
const rules: readonly Operator[] = [comparedInRule, contrary, joined, shorter, kind, truth, border];

const engine = (folders: string) => new RegExp(`^packages/engine/src/(?:${folders})/`);
const fhir = (folders: string) => new RegExp(`^packages/fhir/src/(?:${folders})/`);
const guideline = (path: string) => new RegExp(`^packages/guideline/src/(?:${path})`);

/** The areas of the measurement, from the engine to the words. */
export const areas: readonly Area[] = [
  {
    name: 'Engine: meaning and lowered form',
    wider: /contract|faults|in-steps|engine\/.*properties|worked-patients/,
    files: engine('semantics|compile|ir|model|patient'),
    operators: code,
  },
  {
    name: 'Engine: search and interview',
    wider: /contract|faults|engine\/.*properties|worked-patients/,
    files: engine('solve|interview|first|targets'),
    operators: code,
  },
  {
    name: 'Engine: advice, reasons, guardrails, several editions',
    wider: /engine\/|guardrails|worked-patients|kinds/,
    files: engine('advise|explain|guard|panel'),
    operators: code,
  },
  {
    name: 'Engine: checks and files of editions',
    wider: /check|rulebook/,
    files: engine('check|rulebook'),
    operators: code,
  },
  {
    name: 'FHIR reader: files, charts, measurements',
    wider: /records\//,
    files: fhir('file|chart|measured|base|raw'),
    operators: code,
  },
  {
    name: 'FHIR reader: conclusions on the disease and its treatment',
    wider: /records\//,
    files: fhir('condition|disease|treatment|order|read|out'),
    operators: code,
  },
  {
    name: 'Editions: conditions and thresholds',
    wider: /worked-patients|imdc-numbers|vocabulary/,
    files: guideline('editions/.*/|definitions/'),
    operators: rules,
  },
  {
    name: 'Editions: ranks and words of strength',
    wider: /worked-patients|kinds/,
    files: guideline(
      'editions/.*/(recommendations|rows|cells|kcrnc-cells|limits|kcrnc-shared)\\.ts$',
    ),
    operators: [border, firm],
    neighbours: true,
  },
  {
    name: 'Editions: remarks and statements',
    wider: /research-account/,
    files: guideline('editions/.*/(remarks|statements|edition|held|kcrnc-held|unheld)\\.ts$'),
    operators: [firm, numberInText, shorter, kind],
  },
  {
    name: 'Guardrails and alerts',
    wider: /guardrails/,
    files: guideline('(guardrails|alerts)/'),
    operators: [...rules, firm, numberInText],
    neighbours: true,
  },
  {
    name: 'Drugs: limits, label sections, sources',
    wider: /research-account/,
    files: guideline('(drugs|sources)/'),
    operators: [numberInText, shorter, kind, border, firm],
  },
  {
    name: 'Codes',
    wider: /records\//,
    files: guideline('(drugs|terms|vocabulary|mapping|base)/'),
    operators: [coded],
  },
  {
    name: 'Ranges, units, ages',
    wider: /imdc-numbers|vocabulary|examples/,
    files: guideline('(terms/|mapping/|funding/age|patients/usual)'),
    operators: [border, comparedInRule],
    neighbours: true,
  },
  {
    name: 'What follows from what',
    wider: /worked-patients|vocabulary|drugs-open|kinds/,
    files: guideline('vocabulary/|beside/|options/'),
    operators: [...rules, border],
    neighbours: true,
  },
];
