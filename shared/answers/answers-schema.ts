import * as z from 'zod/mini';
import type { AnswerDraft } from './answer-draft';
import { ANSWER_SOURCES, type AnswersFile } from './answers';

/** Longest question, answer or deed, characters: it is read on a notice board. */
export const ANSWER_LENGTH = 2000;

const id = z.string().check(z.minLength(1), z.maxLength(80));
const text = z.string().check(z.minLength(1), z.maxLength(ANSWER_LENGTH));
const source = z.enum(ANSWER_SOURCES);
const day = z.iso.date();

const publicAnswer = z.strictObject({
  id,
  source,
  received: z.optional(day),
  question: text,
  answer: text,
  document: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  issued: z.optional(day),
  published: day,
});

const improvement = z.strictObject({
  id,
  source,
  said: text,
  done: text,
  since: day,
});

/** Schema of `answers.json`. It has no place for a person: what it does not know is refused. */
export const answersSchema: z.ZodMiniType<AnswersFile> = z.strictObject({
  version: z.literal(1),
  unitName: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  asOf: z.iso.datetime({ offset: true }),
  answers: z.array(publicAnswer),
  improvements: z.array(improvement),
});

const written = z.string().check(z.maxLength(ANSWER_LENGTH));

/** Schema of a draft as it is kept. */
export const answerDraftSchema: z.ZodMiniType<AnswerDraft> = z.strictObject({
  id,
  kind: z.enum(['answer', 'improvement']),
  source,
  code: z.optional(z.string().check(z.maxLength(80))),
  response: z.optional(z.string().check(z.maxLength(80))),
  joined: z.optional(z.array(z.string().check(z.maxLength(80)))),
  received: z.optional(day),
  said: written,
  reply: written,
  document: z.optional(z.string().check(z.maxLength(100))),
  issued: z.optional(day),
  day: z.optional(day),
  checked: z.optional(z.boolean()),
});

/** The JSON Schema of `answers.json` as text. */
export function renderAnswersSchema(): string {
  const schema = z.toJSONSchema(answersSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'answers.json', ...schema }, null, 2)}\n`;
}
