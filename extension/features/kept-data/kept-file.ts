import { type JsonFileProblem, readJson, readShape } from '../../../shared/json/read-json-file';
import { formatIso } from '../../../shared/text/format-date';
import type { KeptParts, PartsToWrite } from '../../platform/kept-parts';
import { KEPT_VERSION, keptFileSchema } from './kept-file-schema';

/** `hai-long-….json`: everything that one browser keeps, to be opened in another or later. No citizen. */
export interface KeptFile {
  exportedAt: Date;
  /** Match patterns of the allowed sites. */
  sites: string[];
  parts: PartsToWrite;
}

/** Why a file cannot be opened. */
export type KeptFileProblem =
  | JsonFileProblem
  /** Made by a version of the extension that is newer than this one. */
  | { kind: 'newer' };

/** Reads such a file; one of an older version too. */
export function readKeptFile(content: string): { file: KeptFile } | { problem: KeptFileProblem } {
  const whole = readJson(content);
  if ('problem' in whole) return whole;
  const { json } = whole;
  const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
  if (format === 'hai-long-kept' && typeof version === 'number' && version > KEPT_VERSION)
    return { problem: { kind: 'newer' } };
  const reading = readShape(json, keptFileSchema);
  if ('problem' in reading) return reading;
  const { format: _, version: __, exportedAt, sites, lists, ...parts } = reading.data;
  const maps = lists.map(({ seen, ...rest }) => ({ ...rest, seen: new Map(seen) }));
  return { file: { exportedAt, sites, parts: { ...parts, lists: maps } as PartsToWrite } };
}

/** Writes such a file, its dates with Viet Nam's offset. */
export function writeKeptFile({ events, ...parts }: KeptParts, sites: string[], now: Date): string {
  const file = {
    format: 'hai-long-kept',
    version: KEPT_VERSION,
    exportedAt: now,
    sites,
    ...parts,
    // their numbers are this database's own
    events: events.map(({ id: _, ...rest }) => rest),
  };
  return `${JSON.stringify(withIso(file), null, 1)}\n`;
}

function withIso(value: unknown): unknown {
  // milliseconds tell two events of one second apart
  if (value instanceof Date) return value.getTime() % 1000 === 0 ? formatIso(value) : value.toISOString();
  if (value instanceof Map) return [...value].map(withIso);
  if (Array.isArray(value)) return value.map(withIso);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withIso(inner)]));
}
