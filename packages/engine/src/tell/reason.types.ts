import type { Fact } from '../model/fact.ts';
import { allTerms } from '../model/vocabulary.ts';
import type { Reason } from '../semantics/explain.ts';
import { garden } from '../testing/garden.ts';
import { factText, keyText } from '../wording/fact.ts';
import { reasonLines } from './reason.ts';

// What must compile, and, behind each @ts-expect-error, what must not. Nothing here runs.

const voice = { language: 'en', audience: 'patient' } as const;
const terms = allTerms(garden.terms);

export const told = (reason: Reason, fact: Fact) => [
  reasonLines(reason, { edition: { ...garden, terms }, ...voice }),
  keyText('watered', terms, 'en', 'patient'),
  factText(fact, terms, 'en', 'patient'),
];

export const refused = (reason: Reason, fact: Fact) => [
  // @ts-expect-error a reason may rest on terms that the edition lacks
  reasonLines(reason, { edition: garden, ...voice }),
  // @ts-expect-error a key may be of a term that the edition lacks
  keyText('watered', garden.terms, 'en', 'patient'),
  // @ts-expect-error a fact may follow from terms that the edition lacks
  factText(fact, garden.terms, 'en', 'patient'),
];
