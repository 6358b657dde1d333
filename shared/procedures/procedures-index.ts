import { orderProcedures } from './order-procedures';
import type { Procedure, ProceduresFile } from './procedure';

/** A row of the index: code, name, and the numbers of field, issuer, audiences and part; -1 where there is none. */
export type IndexRow = [
  code: string,
  name: string,
  field: number,
  issuer: number,
  audiences: number[],
  part: number,
];

/**
 * `procedures-index.json`: what a search needs of a `procedures.json`, in a twentieth of its size. The facts stand in parts,
 * each a `procedures.json` of its own, loaded when one of its procedures is opened. Made from the whole file, never by hand.
 */
export interface ProceduresIndexFile {
  version: 1;
  kind: 'procedures-index';
  /** As in the whole file. */
  asOf: string;
  source: string;
  /** Names to which the rows' numbers point. */
  fields: string[];
  issuers: string[];
  audiences: string[];
  /** Addresses of the parts, relative to this file. */
  parts: string[];
  /** In the order in which they are listed: by field, then name. */
  procedures: IndexRow[];
}

/** So many procedures stand in one part at most: some 10 kB as they are sent. */
const MOST_IN_PART = 24;

/**
 * Cuts a file into its index and parts, in the order of the index, so that the facts of one field stand together.
 * @param nameOf gives a part's address for its contents, so that a changed part has another name
 */
export function makeIndexFiles(
  file: ProceduresFile,
  nameOf: (part: ProceduresFile) => string,
): { index: ProceduresIndexFile; parts: [name: string, part: ProceduresFile][] } {
  const procedures = orderProcedures(file.procedures);
  const parts: [string, ProceduresFile][] = [];
  const partOf = new Map<Procedure, number>();
  for (const group of cut(procedures)) {
    const part: ProceduresFile = { ...file, procedures: group };
    for (const procedure of group) partOf.set(procedure, parts.length);
    parts.push([nameOf(part), part]);
  }
  const [fields, issuers, audiences] = [new Names(), new Names(), new Names()];
  const rows = procedures.map(
    (one): IndexRow => [
      one.code,
      one.name,
      fields.numberOf(one.field),
      issuers.numberOf(one.issuer),
      one.audience.map((audience) => audiences.numberOf(audience)),
      partOf.get(one) ?? -1,
    ],
  );
  return {
    index: {
      version: 1,
      kind: 'procedures-index',
      asOf: file.asOf,
      source: file.source,
      fields: fields.all,
      issuers: issuers.all,
      audiences: audiences.all,
      parts: parts.map(([name]) => name),
      procedures: rows,
    },
    parts,
  };
}

/** Neighbours in the index, so that mostly one field stands in a part. */
function cut(procedures: Procedure[]): Procedure[][] {
  const groups: Procedure[][] = [];
  for (const procedure of procedures) {
    const group = groups[groups.length - 1];
    if (group && group.length < MOST_IN_PART) group.push(procedure);
    else groups.push([procedure]);
  }
  return groups;
}

class Names {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(name: string | undefined): number {
    if (name === undefined) return -1;
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.all.length);
    return this.all.push(name) - 1;
  }
}
