import * as z from 'zod/mini';
import { compareTexts } from '../../../shared/text/compare-texts';
import { foldText } from '../../../shared/text/fold-text';
import { STAGES } from '../page-reading';
import { FACT_LABELS } from '../words/words';
import { DATE_ORDERS, type PortalDescription } from './portal-description';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const words = z.array(text).check(z.minLength(1));
const origin = z
  .string()
  .check(
    z.regex(
      /^https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d+)?$/,
      'phải là một địa chỉ gốc, như https://motcua.example.gov.vn',
    ),
  );

const hint = z.strictObject({
  words: z.optional(words),
  column: z.optional(z.int().check(z.positive(), z.maximum(60))),
});

/** Schema of `portal.json`. It names what it does not know, so that a typing error is not taken for a fact. */
export const portalDescriptionSchema: z.ZodMiniType<PortalDescription> = z.strictObject({
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: text,
  origins: z.array(origin),
  author: z.optional(text),
  date: z.optional(z.iso.date()),
  pages: z.optional(
    z.array(
      z.strictObject({
        path: z.string().check(z.startsWith('/')),
        kind: z.enum(['list', 'detail', 'feedback', 'none']),
      }),
    ),
  ),
  fields: z.optional(z.partialRecord(z.enum(FACT_LABELS), hint)),
  ignored: z.optional(words),
  stages: z.optional(z.partialRecord(z.enum(STAGES), words)),
  dateOrder: z.optional(z.enum(DATE_ORDERS)),
  badge: z.optional(z.enum(FACT_LABELS)),
});

/** The JSON Schema of `portal.json` as text. */
export function renderPortalSchema(): string {
  return `${JSON.stringify({ title: 'portal.json', ...z.toJSONSchema(portalDescriptionSchema) }, null, 2)}\n`;
}

/** A description as text, always in one order: what differs between two of them is what they say. */
export function formatPortalDescription(portal: PortalDescription): string {
  const {
    version,
    id,
    name,
    origins,
    author,
    date,
    pages,
    fields = {},
    ignored,
    stages = {},
    dateOrder,
    badge,
  } = portal;
  const inOrder: PortalDescription = {
    version,
    id,
    name,
    origins: [...origins].sort(),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(pages && { pages: [...pages].sort((a, b) => compareTexts(a.path, b.path)) }),
    ...(portal.fields && {
      fields: Object.fromEntries(
        FACT_LABELS.flatMap((label) => {
          const { words: own, column } = fields[label] ?? {};
          const isSaid = own !== undefined || column !== undefined;
          return isSaid
            ? [[label, { ...(own && { words: sorted(own) }), ...(column !== undefined && { column }) }]]
            : [];
        }),
      ),
    }),
    ...(ignored && { ignored: sorted(ignored) }),
    ...(portal.stages && {
      stages: Object.fromEntries(
        STAGES.flatMap((stage) => (stages[stage] ? [[stage, sorted(stages[stage])]] : [])),
      ),
    }),
    ...(dateOrder && { dateOrder }),
    ...(badge && { badge }),
  };
  return `${JSON.stringify(inOrder, null, 2)}\n`;
}

/** By letters without their marks, then with them; the same on every machine. */
const sorted = (list: string[]) =>
  [...list].sort((a, b) => compareTexts(foldText(a), foldText(b)) || compareTexts(a, b));
