import type { Expression, Quantity, QuantityPart } from '../../model/expression.ts';
import {
  aCode,
  aName,
  aNumber,
  later,
  list,
  noted,
  object,
  only,
  variants,
} from '../shape/make.ts';
import type { Shape } from '../shape/shape.ts';

const part = object<QuantityPart>(
  {
    term: noted(aName, 'A number term.'),
    factor: aNumber,
    unit: noted(aCode, 'The term’s own unit.'),
  },
  'quantityPart',
);

const quantity = object<Quantity>(
  {
    unit: noted(aCode, 'The unit of the whole; both sides of a comparison have the same.'),
    constant: aNumber,
    parts: list(part, 'none'),
  },
  'quantity',
);

/** Something that is true, false or unknown of a patient. */
export const expression: Shape<Expression> = later('expression', () => expressions);

const several = list(expression, 'none');

const expressions = variants<Expression>('expression', {
  yes: { term: noted(aName, 'A yes/no term that is yes.') },
  is: { term: noted(aName, 'A one-of term.'), value: aName },
  includes: { term: noted(aName, 'A several-of term.'), value: aName },
  compare: { left: quantity, operator: only('<', '<=', '>', '>='), right: quantity },
  not: { of: expression },
  and: { of: several },
  or: { of: several },
  atLeast: { count: noted(aNumber, 'So many of them must be true.'), of: several },
  definition: { definition: noted(aName, 'A definition of the kind “condition”.') },
  inGroup: {
    definition: noted(aName, 'A definition of the kind “classification”.'),
    group: aName,
  },
});
