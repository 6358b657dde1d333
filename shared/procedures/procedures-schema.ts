import * as z from 'zod/mini';
import {
  FEE_READINGS,
  NOTE_UNITS,
  type Procedure,
  type ProceduresFile,
  SUBMISSION_CHANNELS,
  TERM_UNITS,
  UNIT_KINDS,
} from './procedure';

const text = z.string().check(z.minLength(1));
const count = z.int().check(z.nonnegative());
const day = z.iso.date();

const fee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({
    kind: z.literal('shown'),
    text,
    reading: z.enum(FEE_READINGS),
    doubtful: z.optional(z.literal(true)),
    shortened: z.optional(z.literal(true)),
  }),
]);

const term = z.strictObject({
  text: z.nullable(text),
  number: z.optional(z.number().check(z.nonnegative())),
  unit: z.optional(z.enum(TERM_UNITS)),
  noteUnit: z.optional(z.enum(NOTE_UNITS)),
});

const noteTerm = { amount: z.number().check(z.positive()), unit: z.enum(NOTE_UNITS) };

const remote = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('total'), ...noteTerm }),
  z.strictObject({ kind: z.literal('added'), ...noteTerm }),
  z.strictObject({ kind: z.literal('this-row'), ordinary: z.optional(z.strictObject(noteTerm)) }),
  z.strictObject({ kind: z.literal('see-note') }),
]);

const paperCase = z.strictObject({
  title: z.string(),
  papers: z.array(
    z.strictObject({
      name: z.nullable(text),
      originals: count,
      copies: count,
      forms: z.optional(z.array(text)),
    }),
  ),
  notes: z.optional(z.int().check(z.positive())),
});

const code = z.string().check(z.regex(/^\d\.\d{6}$/));

export const procedureSchema: z.ZodMiniType<Procedure> = z.strictObject({
  code,
  name: text,
  field: z.optional(text),
  issuer: z.optional(text),
  units: z.array(z.enum(UNIT_KINDS)),
  agency: z.optional(text),
  audience: z.array(text),
  cases: z.array(paperCase),
  channels: z.array(
    z.strictObject({ channel: z.enum(SUBMISSION_CHANNELS), term, remote: z.optional(remote), fee }),
  ),
  results: z.array(text),
  decision: z.optional(text),
  place: z.optional(text),
  legalBasis: z.optional(z.array(text)),
  conditions: z.optional(text),
  steps: z.optional(z.array(z.strictObject({ title: z.optional(text), text }))),
  replaces: z.optional(z.array(code)),
  note: z.optional(text),
  url: z.optional(z.url({ protocol: /^https?$/ })),
  asOf: day,
  warnings: z.array(text),
});

/** Schema of `procedures.json`. It names what it does not know, so that a typing error is not taken for a fact. */
export const proceduresSchema: z.ZodMiniType<ProceduresFile> = z.strictObject({
  version: z.literal([1, 2]),
  asOf: day,
  source: text,
  procedures: z.array(procedureSchema),
});
