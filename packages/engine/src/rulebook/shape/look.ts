import { type Located, memberOf, plainValue } from '../json/located.ts';
import type { Mistake } from '../problems/problems.ts';
import { step } from '../problems/problems.ts';
import {
  type Leaf,
  missingName,
  noContainer,
  notOf,
  unknownName,
  wrongLength,
} from './mistakes.ts';
import type { Form, ListForm, ObjectForm, Shape, VariantsForm } from './shape.ts';
import { isOfKind } from './strings.ts';

/** Mistakes that are told of one file; whoever mends so many looks again. */
const mostTold = 100;

/** A value of a shape's type, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly mistakes: readonly Mistake[] };

/** Reads a value of a shape. */
export function readAs<T>(shape: Shape<T>, node: Located): Read<T> {
  const mistakes: Mistake[] = [];
  for (const found of look(shape.form, node, '')) {
    mistakes.push(found);
    if (mistakes.length >= mostTold) break;
  }
  const value = plainValue(node);
  return isRight(value, shape, mistakes) ? { value } : { mistakes };
}

/** A value that was looked at and found right is of the type that its shape is of. */
function isRight<T>(_value: unknown, _: Shape<T>, mistakes: readonly Mistake[]): _value is T {
  return mistakes.length === 0;
}

/** What keeps a value from being of a form: every name, type and length is looked at. */
function* look(form: Form, node: Located, place: string): Generator<Mistake> {
  switch (form.kind) {
    case 'later':
      return yield* look(form.form(), node, place);
    case 'list':
      return yield* lookAtList(form, node, place);
    case 'object':
      return yield* lookAtObject(form, node, place);
    case 'variants':
      return yield* lookAtVariants(form, node, place);
    default:
      if (!isOf(form, node)) yield notOf(form, node, place);
  }
}

function isOf(form: Leaf, node: Located): boolean {
  switch (form.kind) {
    case 'any':
      return true;
    case 'string':
      return node.kind === 'text' && isOfKind(node.value, form);
    case 'number':
      return node.kind === 'number' && Number.isFinite(node.value);
    case 'boolean':
      return node.kind === 'word' && node.value !== null;
    case 'only':
      return 'value' in node && form.values.some((value) => value === node.value);
  }
}

function* lookAtList(form: ListForm, node: Located, place: string): Generator<Mistake> {
  if (node.kind !== 'list') return yield noContainer('list', node, place);
  const count = node.items.length;
  if (count < form.least || count > form.most) yield wrongLength(form, node, place, count);
  for (const [index, item] of node.items.slice(0, form.most).entries()) {
    yield* look(form.of, item, `${place}${step(index)}`);
  }
}

function* lookAtObject(form: ObjectForm, node: Located, place: string): Generator<Mistake> {
  if (node.kind !== 'object') return yield noContainer('object', node, place);
  const { fields } = form;
  for (const member of node.members) {
    const { name, value } = member;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) yield unknownName(member, place, Object.keys(fields));
    else yield* look(field.form, value, `${place}${step(name)}`);
  }
  for (const [name, { optional }] of Object.entries(fields)) {
    if (!optional && memberOf(node, name) === undefined) yield missingName(name, node, place);
  }
}

function* lookAtVariants(form: VariantsForm, node: Located, place: string): Generator<Mistake> {
  if (node.kind !== 'object') return yield noContainer('variants', node, place);
  const kind = memberOf(node, 'kind');
  if (kind === undefined) return yield missingName('kind', node, place);
  const name = kind.kind === 'text' ? kind.value : '';
  const found = Object.hasOwn(form.of, name) ? form.of[name] : undefined;
  if (found !== undefined) return yield* look(found, node, place);
  yield notOf({ kind: 'only', values: Object.keys(form.of) }, kind, `${place}/kind`);
}
