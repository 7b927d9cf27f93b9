import { groupBy } from '../base/group-by.ts';
import type { Text, Voices } from '../base/text.ts';
import { type Expression, or } from '../model/expression.ts';
import { textOf } from '../wording/fact.ts';
import type { Citation, Guardrail } from './guardrail.ts';

/** Guardrails of one band that mark the same options. */
export interface BandOfGuardrails {
  readonly members: readonly Guardrail[];
  /** That one of them holds. */
  readonly when: Expression;
}

/** The bands among guardrails. */
export function bandsOf(guardrails: readonly Guardrail[]): readonly BandOfGuardrails[] {
  const inBands = guardrails.filter(({ band }) => band !== undefined);
  const together = groupBy(inBands, ({ band, options }) => [band?.id, ...options].join(' '));
  return [...together.values()].map((members) => ({
    members,
    when: or(...members.map(({ when }) => when)),
  }));
}

/** One guardrail that says what each of several says: it is not known which of them holds, but one does. */
export function oneOfGuardrails(
  members: readonly [Guardrail, ...Guardrail[]],
  when: Expression,
): Guardrail {
  const [first] = members;
  const { id, label, lead } = first.band ?? { id: first.id, label: first.label, lead: first.text };
  const cautions = members.flatMap((each) => (each.kind === 'caution' ? [each] : []));
  const [source, ...sources] = cautions.flatMap((each): readonly Citation[] => each.sources);
  const { options, askWhom } = first;
  const shared = { id, label, options, when, askWhom, text: oneAfterAnother(lead, members) };
  return source === undefined
    ? { ...shared, kind: 'question' }
    : { ...shared, kind: 'caution', sources: [source, ...sources] };
}

function oneAfterAnother(lead: Voices, members: readonly Guardrail[]): Voices {
  const all = (audience: keyof Voices): Text =>
    textOf((language) =>
      [lead, ...members.map(({ text }) => text)].map((each) => each[audience][language]).join(' '),
    );
  return { patient: all('patient'), clinician: all('clinician') };
}
