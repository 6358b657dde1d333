import type { SchemaIssue } from '../../../shared/json/describe-issue';
import { nameOurFile, type OurFile } from '../../../shared/json/name-our-file';
import { type BrokenText, readJson } from '../../../shared/json/read-json-file';
import type { ProceduresFile } from '../../../shared/procedures/procedure';
import { proceduresSchema } from '../../../shared/procedures/procedures-schema';

/** Why a file cannot be taken. */
export type RegisterFileProblem =
  | BrokenText
  /** Made by something newer than this extension. */
  | { kind: 'newer' }
  | { kind: 'empty' }
  /** Two procedures of one code. */
  | { kind: 'twice'; code: string }
  | { kind: 'wrong-shape'; places: WrongPlace[]; more: number; looksLike?: OurFile };

/** What is wrong, and where: of which procedure (its code, its place from 1) and in which part of it. */
export interface WrongPlace {
  code?: string;
  number?: number;
  path: string;
  issue: SchemaIssue;
}

/** Most places that are named. */
const MOST = 5;
const NEWEST = 2;

/** Reads `procedures.json`, one of an older version too. */
export function readRegisterFile(
  text: string,
): { register: ProceduresFile } | { problem: RegisterFileProblem } {
  const reading = readJson(text);
  if ('problem' in reading) return reading;
  const { json } = reading;
  const { version, procedures } = (json ?? {}) as { version?: unknown; procedures?: unknown };
  if (typeof version === 'number' && version > NEWEST) return { problem: { kind: 'newer' } };
  const { data, error } = proceduresSchema.safeParse(json);
  if (!data) {
    const issues = error?.issues ?? [];
    const places = issues.slice(0, MOST).map((issue) => placeOf(issue, procedures));
    const looksLike = nameOurFile(json);
    return {
      problem: {
        kind: 'wrong-shape',
        places,
        more: issues.length - places.length,
        ...(looksLike && { looksLike }),
      },
    };
  }
  if (data.procedures.length === 0) return { problem: { kind: 'empty' } };
  const seen = new Set<string>();
  for (const { code } of data.procedures) {
    if (seen.has(code)) return { problem: { kind: 'twice', code } };
    seen.add(code);
  }
  return { register: data };
}

function placeOf(issue: SchemaIssue, procedures: unknown): WrongPlace {
  const { path } = issue;
  const [list, index, ...inner] = path;
  if (list !== 'procedures' || typeof index !== 'number')
    return { path: path.map(String).join('.') || 'procedures.json', issue };
  const { code } = ((procedures as unknown[])[index] ?? {}) as { code?: unknown };
  return {
    ...(typeof code === 'string' && { code }),
    number: index + 1,
    path: inner.map(String).join('.'),
    issue,
  };
}

/** `procedures.json` as others open it. */
export const writeRegisterFile = (register: ProceduresFile): string =>
  `${JSON.stringify({ ...register, version: NEWEST }, null, 1)}\n`;
