import type {
  Classification,
  Condition,
  Definition,
  Origin,
  Recommendation,
  Remark,
  Scope,
  Strength,
} from '../../model/edition.ts';
import {
  aName,
  aNumber,
  list,
  maybe,
  meantByPresence,
  noted,
  object,
  only,
  variants,
} from '../shape/make.ts';
import { expression } from './expression.ts';
import { text, voices } from './text.ts';

const cited = noted(list(aName, 'none'), 'The statements that it is made from.');

const origin = variants<Origin>('origin', {
  stated: { statements: cited },
  assumed: { because: noted(text, 'Why it had to be assumed.'), statements: cited },
});

export const condition = object<Condition>({ expression, origin }, 'condition');

const group = object<Classification['groups'][number]>({ id: aName, label: voices, expression });
const origins = list(origin, 'none');

export const definition = variants<Definition>('definition', {
  condition: { id: aName, label: voices, expression, origins },
  classification: { id: aName, label: voices, groups: list(group, 'told'), origins },
});

const strength = object<Strength>(
  {
    id: aName,
    words: noted(text, 'The edition’s own words for how firmly it speaks.'),
    statement: aName,
    inherited: maybe(text),
    rank: noted(maybe(aNumber), 'The edition’s own order of firmness, 1 the firmest.'),
    footnotes: maybe(list(text, 'told')),
  },
  'strength',
);

export const recommendation = object<Recommendation>(
  {
    id: aName,
    option: aName,
    against: noted(maybe(only(true)), 'The edition advises these patients against the option.'),
    conditions: noted(list(condition, 'none'), 'All must be definitely true.'),
    strength,
    statements: cited,
  },
  'recommendation',
);

export const remark = object<Remark>(
  {
    id: aName,
    kind: only('coverage', 'caution', 'doubt'),
    options: list(aName, 'none'),
    when: noted(maybe(expression), 'Shown only when this is true of every possible patient.'),
    silence: meantByPresence(
      maybe(voices),
      'Where the remark is shown and no rule offers the option, silence is not taken for a no.',
    ),
    text: voices,
    statements: cited,
  },
  'remark',
);

export const scope = object<Scope>({
  conditions: noted(list(condition, 'none'), 'For whom the edition speaks at all.'),
  outside: noted(text, 'What to say to a patient outside it.'),
});
