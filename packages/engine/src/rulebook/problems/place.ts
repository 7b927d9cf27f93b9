import type { EditionProblem } from '../../check/problems.ts';
import { childrenOf, type Located, memberOf } from '../json/located.ts';

/** Where in a file a problem of an edition stands: the name that is wrong where it can be found, else its rule. */
export function offsetOf({ place, received = '', code }: EditionProblem, edition: Located): number {
  const isTwice = code === 'duplicate-name';
  // A statement may be shown at several places of one kind.
  const node = nodeAt(place.startsWith('showings/') ? 'showings' : place, edition, isTwice);
  if (isTwice) return (memberOf(node, 'id') ?? node).at;
  const [first = ''] = received.split(/[ :]/u);
  return (textIn(node, received) ?? textIn(node, first) ?? node).at;
}

/** The node that a JSON pointer leads to: as far as it can be followed. */
export function atPointer(pointer: string, start: Located): Located {
  let node = start;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = node.kind === 'list' ? node.items[Number(name)] : memberOf(node, name);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** The node that a place such as `definitions/size/tall` names: as far as it can be followed. */
export function nodeAt(place: string, edition: Located, last = false): Located {
  let node = edition;
  for (const name of place.split('/')) {
    const next = memberOf(node, name) ?? memberCalled(name, node, last);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** The member of a list that goes by a name: by its id, or by where a statement is shown. */
function memberCalled(name: string, node: Located, last: boolean): Located | undefined {
  const lists = node.kind === 'list' ? [node] : childrenOf(node).filter(isList);
  const members = lists.flatMap(childrenOf);
  const called = members.filter((member) => {
    const place = memberOf(member, 'place');
    return isText(memberOf(member, 'id'), name) || (place && isText(memberOf(place, 'kind'), name));
  });
  return last ? called.at(-1) : called[0];
}

function isList({ kind }: Located): boolean {
  return kind === 'list';
}

function isText(node: Located | undefined, text: string): boolean {
  return node?.kind === 'text' && node.value === text;
}

/** The first text below a node that is this one; not its own name, unless nothing else is. */
function textIn(node: Located, text: string): Located | undefined {
  if (text === '') return undefined;
  const own = memberOf(node, 'id');
  const found = textsBelow(node).filter((each) => isText(each, text));
  return found.find((each) => each !== own) ?? found[0];
}

function textsBelow(node: Located): readonly Located[] {
  return [node, ...childrenOf(node).flatMap(textsBelow)];
}
