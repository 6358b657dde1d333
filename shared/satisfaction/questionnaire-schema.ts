import * as z from 'zod/mini';
import type { Questionnaire } from './questionnaire';

/** Words as they are shown: not empty, composed (NFC), no blanks around. */
const words = z
  .string()
  .check(z.refine((text) => text !== '' && text === text.normalize('NFC').trim(), 'NFC, không để trống'));

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/));
const step = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** A file of `questionnaires/`: one version in one language. Unknown fields are refused. */
export const questionnaireSchema: z.ZodMiniType<Questionnaire> = z.strictObject({
  id,
  version: z.int().check(z.gte(1)),
  lang: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  source: words,
  title: words,
  extends: z.optional(z.string()),
  firstPart: z.optional(z.int().check(z.gte(1))),
  questions: z.array(z.strictObject({ id, criterion: words, text: words })).check(
    z.minLength(1),
    z.refine((questions) => new Set(questions.map(({ id }) => id)).size === questions.length, 'id trùng'),
  ),
  scale: z.array(z.strictObject({ value: step, label: words })).check(
    z.minLength(2),
    z.refine((scale) => scale.every(({ value }, i) => value > (scale[i - 1]?.value ?? 0)), 'tăng dần'),
  ),
});
