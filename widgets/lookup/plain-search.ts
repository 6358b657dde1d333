import { foldText } from '../../shared/text/fold-text';
import type { Listed, Register } from './register';

/** The plainest search, until the real one is loaded: names and codes that have the letters of the query. */
export function namesWith({ procedures }: Register, query: string): Listed[] {
  const wanted = foldText(query);
  return procedures.filter(({ code, name }) => foldText(`${code} ${name}`).includes(wanted));
}

/** All of a list, those of these codes first. */
export function favouritesFirst({ procedures, byCode }: Register, favourites: readonly string[]): Listed[] {
  const first = favourites.flatMap((code) => byCode.get(code) ?? []);
  if (first.length === 0) return procedures;
  return [...first, ...procedures.filter((procedure) => !first.includes(procedure))];
}
