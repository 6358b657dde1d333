import * as z from 'zod/mini';
import { STAGES } from '../deadlines/log/seen-dossier';
import type { ProgressFile } from './progress';

const text = z.string().check(z.minLength(1), z.maxLength(500));
const instant = z.iso.datetime({ offset: true });
const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true, precision: -1 })]);

/** Schema of `progress.json`. It has no place for a person: what it does not know is refused. */
export const progressSchema: z.ZodMiniType<ProgressFile> = z.strictObject({
  version: z.literal(1),
  unitName: z.optional(text),
  asOf: instant,
  dossiers: z.array(
    z.strictObject({
      code: z.string().check(z.minLength(3), z.maxLength(80)),
      procedure: z.optional(text),
      received: z.optional(moment),
      appointment: z.optional(moment),
      finished: z.optional(moment),
      stage: z.enum(STAGES),
      asOf: instant,
    }),
  ),
});

/** The JSON Schema of `progress.json` as text. */
export function renderProgressSchema(): string {
  const schema = z.toJSONSchema(progressSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'progress.json', ...schema }, null, 2)}\n`;
}
