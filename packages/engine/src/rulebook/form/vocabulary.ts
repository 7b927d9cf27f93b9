import type {
  Coding,
  Conclusion,
  Implication,
  Term,
  TermValue,
  Unit,
} from '../../model/vocabulary.ts';
import {
  aCode,
  aName,
  aNumber,
  list,
  maybe,
  noted,
  object,
  only,
  pair,
  some,
  told,
  variants,
  words,
  yesOrNo,
} from '../shape/make.ts';
import { expression } from './expression.ts';
import { text, voices } from './text.ts';

export const coding = object<Coding>(
  { system: noted(aCode, 'Such as http://loinc.org.'), code: aCode, display: told(words) },
  'coding',
);

const value = object<TermValue>(
  {
    id: aName,
    label: voices,
    codes: maybe(list(coding, 'none')),
    alsoCalled: noted(maybe(list(aCode, 'none')), 'Other names met in records.'),
    mayBe: noted(maybe(list(aName, 'none')), 'Other values that what is meant may be as well.'),
  },
  'value',
);

const unit = object<Unit>(
  {
    code: noted(aCode, 'A UCUM code, such as g/L.'),
    factor: noted(
      aNumber,
      'Times the stated number: the term’s own unit, which comes first with 1.',
    ),
    least: maybe(aNumber),
    alsoWritten: maybe(list(aCode, 'none')),
  },
  'unit',
);

const ofEveryTerm = {
  id: noted(aName, 'How expressions and patient files name it. Without a colon.'),
  label: noted(voices, 'A short noun phrase.'),
  question: voices,
  why: noted(text, 'Why the question is asked, in plain words.'),
  whereFound: told(only('you', 'chart', 'bloodTest', 'scan', 'team')),
  whereToFind: noted(text, 'Where exactly to look, in plain words.'),
  codes: noted(maybe(list(coding, 'none')), 'Codes in records.'),
};

export const term = variants<Term>('term', {
  yesNo: ofEveryTerm,
  number: {
    ...ofEveryTerm,
    units: some(unit, 'meant'),
    range: noted(pair(aNumber), 'The least and the largest plausible number, in the own unit.'),
    step: noted(maybe(aNumber), 'Values move in whole steps of this size.'),
    unitMustMatch: maybe(aName),
    givesWayTo: maybe(aName),
  },
  oneOf: { ...ofEveryTerm, values: list(value, 'told') },
  severalOf: { ...ofEveryTerm, values: list(value, 'told') },
});

const conclusion = variants<Conclusion>('conclusion', {
  yesNo: { term: aName, value: yesOrNo },
  oneOf: { term: aName, value: aName },
  includes: { term: aName, value: aName, present: yesOrNo },
});

/** Something that holds for every possible patient. */
export const implication = object<Implication>(
  { id: aName, when: expression, conclusion, because: text },
  'implication',
);
