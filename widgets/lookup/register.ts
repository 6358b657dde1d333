import { orderProcedures } from '../../shared/procedures/order-procedures';

/** What the list and the search know of a procedure. */
export interface Listed {
  code: string;
  name: string;
  field?: string;
  issuer?: string;
  audience: string[];
}

/** A loaded list. */
export interface Register<Item extends Listed = Listed> {
  source: string;
  asOf: string;
  /** Ordered by field, then name. */
  procedures: Item[];
  byCode: ReadonlyMap<string, Item>;
  /** Names that several procedures have. */
  sharedNames: ReadonlySet<string>;
}

interface List<Item> {
  source: string;
  asOf: string;
  procedures: Item[];
}

/** Orders a list by field and name, and makes it ready. */
export function makeRegister<Item extends Listed>(list: List<Item>): Register<Item> {
  return takeRegister({ ...list, procedures: orderProcedures(list.procedures) });
}

/** Makes a list ready that is in order already. */
export function takeRegister<Item extends Listed>({ source, asOf, procedures }: List<Item>): Register<Item> {
  const seen = new Set<string>();
  const sharedNames = new Set<string>();
  for (const { name } of procedures) (seen.has(name) ? sharedNames : seen).add(name);
  const byCode = new Map(procedures.map((procedure) => [procedure.code, procedure]));
  return { source, asOf, procedures, byCode, sharedNames };
}
