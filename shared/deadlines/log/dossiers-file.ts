import * as z from 'zod/mini';
import { type JsonFileProblem, readJsonFile } from '../../json/read-json-file';
import { formatIso } from '../../text/format-date';
import { DATE_FIELDS, type SeenDossier, STAGES } from './seen-dossier';

/** A dossier with when it was seen. */
export interface DeskDossier extends SeenDossier {
  firstSeenAt: Date;
  seenAt: Date;
  /** Giải trình: why it is late. */
  explanation?: string;
}

/** `dossiers.json`: what one desk has seen, for the report of the whole office. No citizen, no note. */
export interface DossiersFile {
  version: 1;
  /** The desk, as it calls itself. */
  desk?: string;
  exportedAt: Date;
  dossiers: DeskDossier[];
}

const text = z.string().check(z.minLength(1), z.maxLength(500));
const instant = z.pipe(
  z.iso.datetime({ offset: true }),
  z.transform((iso: string) => new Date(iso)),
);
const precision = z.enum(['day', 'minute', 'second']);

const dossier = z.strictObject({
  code: z.string().check(z.minLength(3), z.maxLength(80)),
  procedure: z.optional(text),
  field: z.optional(text),
  channel: z.optional(z.enum(['online', 'counter', 'postal'])),
  submittedAt: z.optional(instant),
  receivedAt: z.optional(instant),
  dueAt: z.optional(instant),
  finishedAt: z.optional(instant),
  precision: z.optional(z.partialRecord(z.enum(DATE_FIELDS), precision)),
  status: z.optional(text),
  stage: z.optional(z.enum(STAGES)),
  step: z.optional(text),
  officer: z.optional(text),
  supplements: z.optional(z.int().check(z.nonnegative())),
  explanation: z.optional(text),
  firstSeenAt: instant,
  seenAt: instant,
});

const dossiersFile = z.strictObject({
  version: z.literal(1),
  desk: z.optional(text),
  exportedAt: instant,
  dossiers: z.array(dossier),
});

/** The JSON Schema of `dossiers.json` as text. */
export function renderDossiersSchema(): string {
  const schema = z.toJSONSchema(dossiersFile, { io: 'input' });
  return `${JSON.stringify({ title: 'dossiers.json', ...schema }, null, 2)}\n`;
}

/** Reads `dossiers.json`. */
export function readDossiersFile(text: string): { file: DossiersFile } | { problem: JsonFileProblem } {
  const reading = readJsonFile(text, dossiersFile);
  return 'problem' in reading ? reading : { file: reading.data as DossiersFile };
}

/** Writes `dossiers.json`, its dates with Viet Nam's offset. */
export function writeDossiersFile({ dossiers, exportedAt, ...rest }: DossiersFile): string {
  const written = {
    ...rest,
    exportedAt: formatIso(exportedAt),
    dossiers: dossiers.map((one) =>
      Object.fromEntries(
        Object.entries(one).map(([name, value]) => [name, value instanceof Date ? formatIso(value) : value]),
      ),
    ),
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}

/** Two desks say something else of a dossier. */
export interface DossierConflict {
  code: string;
  fact: 'status' | 'dueAt';
  /** What the one seen last says, which stands. */
  newer: string | Date;
  older: string | Date;
}

/** Where what is known and what comes say something else, of facts that decide a report. */
export function findConflicts(
  known: readonly DeskDossier[],
  coming: readonly DeskDossier[],
): DossierConflict[] {
  const byCode = new Map(known.map((one) => [one.code, one]));
  return coming.flatMap((other) => {
    const one = byCode.get(other.code);
    if (!one) return [];
    const [newer, older] = other.seenAt > one.seenAt ? [other, one] : [one, other];
    return (['status', 'dueAt'] as const).flatMap((fact): DossierConflict[] => {
      const [last, first] = [newer[fact], older[fact]];
      if (last === undefined || first === undefined || String(last) === String(first)) return [];
      return [{ code: other.code, fact, newer: last, older: first }];
    });
  });
}
