import * as z from 'zod/mini';
import { CONFIDENCES } from '../deadlines/rule-set/rule';
import { LETTER_KINDS, type LetterForm } from './letter-form';
import { LETTER_VALUES } from './letter-values';

const text = z.string().check(z.minLength(1));
const both = z.strictObject({ vi: text, en: text });

/** A text whose every place is one that can be filled. */
const template = text.check(
  z.refine(
    (value) =>
      [...value.matchAll(/\{([^{}]*)\}/g)].every(([, name]) => LETTER_VALUES.some((known) => known === name)),
    'chỗ trống không rõ tên',
  ),
);

/** A form from a file. */
export const letterFormSchema: z.ZodMiniType<LetterForm> = z.strictObject({
  kind: z.enum(LETTER_KINDS),
  issuer: z.enum(['desk', 'unit']),
  fileName: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  duties: z.array(text),
  versions: z
    .array(
      z.strictObject({
        inForce: z.strictObject({ from: z.iso.date(), to: z.optional(z.iso.date()) }),
        name: text,
        symbol: z.optional(text),
        basis: text,
        confidence: z.enum(CONFIDENCES),
        note: z.optional(both),
      }),
    )
    .check(z.minLength(1)),
  sections: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('paragraph'), text: template }),
        z.strictObject({
          kind: z.literal('fact'),
          label: text,
          value: template,
          optional: z.optional(z.literal(true)),
        }),
        z.strictObject({ kind: z.literal('papers') }),
        z.strictObject({
          kind: z.literal('after-supplement'),
          restart: template,
          pause: template,
          'new-term': template,
          closeAfter: template,
        }),
      ]),
    )
    .check(z.minLength(1)),
  signers: z.array(z.strictObject({ role: text, hint: text })).check(z.minLength(1)),
  copies: z.optional(z.array(text)),
});
