// The search, loaded beside the list: what is listed can be read before it is there
import { buildIndex, type Index, search } from '../../shared/procedures/search';
import { wordsMeant } from '../../shared/procedures/words-meant';
import { markMatches, type TextPart } from './mark-matches';
import type { Listed, Register } from './register';

const indexes = new WeakMap<object, Index>();

/** The index of a register, made once. */
function indexOf(register: Register): Index {
  const index = indexes.get(register) ?? buildIndex(register.procedures);
  indexes.set(register, index);
  return index;
}

/** Makes ready what the first question would wait for: the index, and people's words by asking for some. */
export function prepareFor(register: Register): void {
  search(indexOf(register), 'giấy tờ cho con', 1);
}

/** What a query finds, best first; without a query everything. */
export function findProcedures<Item extends Listed>(register: Register<Item>, query: string): Item[] {
  if (query.trim() === '') return register.procedures;
  const found = search(indexOf(register), query, Number.POSITIVE_INFINITY);
  return found.flatMap(({ code }) => register.byCode.get(code) ?? []);
}

/** Marks in texts what a query means in them. */
export function marker(register: Register, query: string): (text: string) => TextPart[] {
  const meant = wordsMeant(indexOf(register), query);
  return (text) => markMatches(text, meant);
}
