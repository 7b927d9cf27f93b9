import type {
  Edition,
  EditionSource,
  Held,
  Option,
  OptionGroup,
  Place,
  Showing,
  Statement,
  UnheldPart,
} from '../../model/edition.ts';
import {
  aDate,
  aDay,
  aName,
  anAddress,
  list,
  maybe,
  noted,
  object,
  only,
  some,
  told,
  variants,
} from '../shape/make.ts';
import { expression } from './expression.ts';
import { definition, recommendation, remark, scope } from './rules.ts';
import { text, voices } from './text.ts';
import { implication, term } from './vocabulary.ts';

const statement = object<Statement>(
  {
    id: aName,
    kind: told(
      only(
        'definition',
        'option',
        'condition',
        'caution',
        'coverage',
        'information',
        'reference',
        'disclaimer',
      ),
    ),
    locator: noted(text, 'Where in the source it stands.'),
    text: noted(text, 'One sentence’s worth of the source, in your own words.'),
  },
  'statement',
);

const optionGroup = object<OptionGroup>({ id: aName, label: text });

const option = object<Option>({ id: aName, group: told(aName), label: voices, description: text });

const nowhereElse = {};

const place = variants<Place>('place', {
  introduction: nowhereElse,
  question: { term: aName },
  group: { group: aName },
  option: { option: aName },
  references: nowhereElse,
  disclaimer: nowhereElse,
  footer: nowhereElse,
});

const showing = object<Showing>({ statement: aName, place });

const source = object<EditionSource>({
  title: text,
  body: text,
  url: anAddress,
  contentDate: text,
  date: noted(aDate, 'A year, a month or a day, to sort by.'),
  replacedBy: maybe(aName),
  retrievedOn: aDay,
  completeness: text,
  rights: text,
  currency: noted(text, 'What a reader must know about its age.'),
});

const unheldPart = object<UnheldPart>({
  id: aName,
  label: text,
  options: list(aName, 'none'),
  when: maybe(expression),
  orUnknown: maybe(only(true)),
  beyondScope: maybe(only(true)),
  breaksOff: maybe(aName),
});

const held = variants<Held>('held', {
  whole: nowhereElse,
  inPart: { parts: some(unheldPart, 'told') },
});

/** One body's guidance at one date. */
export const edition = object<Edition>(
  {
    id: noted(aName, 'The body and the year, such as society-2026.'),
    source: told(source),
    held: noted(held, 'How much of the source is here.'),
    terms: noted(list(term, 'none'), 'What may be known of a patient.'),
    implications: noted(list(implication, 'none'), 'What holds for every possible patient.'),
    definitions: list(definition, 'none'),
    statements: noted(list(statement, 'told'), 'The source, sentence by sentence.'),
    scope,
    groups: list(optionGroup, 'told'),
    options: list(option, 'told'),
    recommendations: noted(list(recommendation, 'told'), 'The rules.'),
    remarks: list(remark, 'told'),
    showings: told(list(showing, 'told'), 'Where a reader meets a statement that no rule uses.'),
    questionOrder: told(list(aName, 'told'), 'What an interview may ask.'),
  },
  'edition',
);
