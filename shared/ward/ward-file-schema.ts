import * as z from 'zod/mini';
import { UNIT_KINDS } from '../procedures/procedure';
import { OFFICE_HOURS } from '../working-time/calendars';
import { OWN_HOURS } from '../working-time/ward-hours';
import { ownDaysSchema, ownHoursSchema } from '../working-time/work-calendar-schema';
import { FEEDBACK_KINDS, WARD_DOCUMENT_KINDS, type WardFile } from './ward-file';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const webAddress = z.url({ protocol: /^https?$/ });
const base = webAddress.check(
  z.regex(/^https?:\/\/[^?#]*\/$/, 'phải là địa chỉ đầy đủ, kết thúc bằng “/”, không có “?” và “#”'),
);
/** Complete, or relative to `ward.json`; no other scheme, as it becomes a link. */
const address = z
  .string()
  .check(
    z.minLength(1),
    z.regex(/^(?:https?:\/\/|(?![a-z][a-z0-9+.-]*:))\S+$/i, 'phải là địa chỉ web hoặc đường dẫn'),
  );

const hours = z
  .strictObject({
    officeHours: z.enum([...OFFICE_HOURS.map(({ id }) => id), OWN_HOURS]),
    ownHours: z.optional(ownHoursSchema),
    ownDays: ownDaysSchema,
  })
  .check(
    z.refine(
      ({ officeHours, ownHours }) => (officeHours === OWN_HOURS) === (ownHours !== undefined),
      '“ownHours” đi cùng "officeHours": "own", và chỉ cùng nó',
    ),
  );

const document = z
  .strictObject({ kind: z.enum(WARD_DOCUMENT_KINDS), title: z.optional(text), url: address })
  .check(
    z.refine(({ kind, title }) => kind !== 'other' || title !== undefined, 'văn bản khác cần có “title”'),
  );

/** Schema of `ward.json`. It names what it does not know, so that a typing error is not taken for a fact. */
export const wardFileSchema: z.ZodMiniType<WardFile> = z.strictObject({
  version: z.literal(1),
  unit: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/, 'chỉ gồm chữ thường không dấu, số và gạch nối')),
  name: text,
  province: z.optional(text),
  office: z.optional(text),
  emblem: z.optional(address),
  site: base,
  shortSite: z.optional(base),
  collector: z.optional(webAddress),
  address: z.optional(text),
  map: z.optional(webAddress),
  hotlines: z.array(z.strictObject({ number: text, label: z.optional(text), note: z.optional(text) })),
  feedback: z.array(
    z.strictObject({
      kind: z.enum(FEEDBACK_KINDS),
      text,
      url: z.optional(address),
      note: z.optional(text),
    }),
  ),
  hours,
  documents: z.array(document),
  procedures: z.optional(
    z.strictObject({
      units: z.optional(z.array(z.enum(UNIT_KINDS))),
      without: z.optional(z.array(z.string().check(z.regex(/^\d\.\d{6}$/)))),
    }),
  ),
});

/** The JSON Schema of `ward.json` as text. */
export function renderWardSchema(): string {
  const schema = { title: 'ward.json', ...z.toJSONSchema(wardFileSchema, { io: 'input' }) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
