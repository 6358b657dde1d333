import * as z from 'zod/mini';
import type { PostedPage } from '../ward/ward-addresses';
import { SHORT_PAGES } from '../ward/ward-addresses';
import { WEEKDAYS } from '../working-time/work-calendar';
import {
  ANSWERS_PARTS,
  HALVES,
  LONGEST_SECONDS,
  type Playlist,
  type PlaylistItem,
  SHORTEST_SECONDS,
} from './playlist';

const SHOULD = {
  text: 'phải là chữ, không để trống',
  long: 'dài quá mức cho phép',
  day: 'phải là ngày có thật, dạng 2026-11-27',
  seconds: `phải là số nguyên từ ${SHORTEST_SECONDS} đến ${LONGEST_SECONDS} (giây)`,
  pages: 'phải là số nguyên từ 1 đến 50 (trang)',
  address: 'phải là địa chỉ web (https://…) hoặc đường dẫn',
  web: 'phải là địa chỉ web đầy đủ (https://…)',
  origin: 'phải là địa chỉ gốc của một trang, như https://phim.tinhmau.gov.vn',
  percent: 'phải là số từ 0 đến 100',
  code: 'phải là mã thủ tục, như 1.001193',
  order: '“from” phải trước hoặc trùng “to”',
};

const text = (longest: number) =>
  z.string(SHOULD.text).check(z.trim(), z.minLength(1, SHOULD.text), z.maxLength(longest, SHOULD.long));
const day = z.iso.date(SHOULD.day);
const seconds = z
  .int(SHOULD.seconds)
  .check(z.gte(SHORTEST_SECONDS, SHOULD.seconds), z.lte(LONGEST_SECONDS, SHOULD.seconds));
const oneOf = <Choice extends string>(choices: readonly Choice[]) =>
  z.enum(choices, `phải là một trong: ${choices.join(', ')}`);

const times = {
  from: z.optional(day),
  to: z.optional(day),
  days: z.optional(z.array(oneOf(WEEKDAYS)).check(z.minLength(1, 'phải có ít nhất một ngày'))),
  half: z.optional(oneOf(HALVES)),
  seconds: z.optional(seconds),
  pages: z.optional(z.int(SHOULD.pages).check(z.gte(1, SHOULD.pages), z.lte(50, SHOULD.pages))),
};

/** Complete, or relative to `led.json`; no other scheme. */
const address = z
  .string(SHOULD.address)
  .check(
    z.regex(/^(?:https?:\/\/|(?![a-z][a-z0-9+.-]*:))\S+$/i, SHOULD.address),
    z.maxLength(1000, SHOULD.long),
  );
const webAddress = z.url({ protocol: /^https?$/, error: SHOULD.web });
const origin = webAddress.check(z.regex(/^https?:\/\/[^/?#@\s]+$/, SHOULD.origin));
const pages = Object.keys(SHORT_PAGES) as PostedPage[]; // its keys are what the type says

const KINDS = [
  z.strictObject({
    kind: z.literal('notice'),
    title: text(200),
    text: text(5000),
    link: z.optional(webAddress),
    ...times,
  }),
  z.strictObject({
    kind: z.literal('procedures'),
    fields: z.optional(z.array(text(300))),
    codes: z.optional(z.array(z.string(SHOULD.code).check(z.regex(/^\d\.\d{6}$/, SHOULD.code)))),
    ...times,
  }),
  z.strictObject({
    kind: z.literal('results'),
    target: z.optional(z.number(SHOULD.percent).check(z.gte(0, SHOULD.percent), z.lte(100, SHOULD.percent))),
    ...times,
  }),
  z.strictObject({ kind: z.literal('progress'), ...times }),
  z.strictObject({ kind: z.literal('answers'), show: z.optional(oneOf(ANSWERS_PARTS)), ...times }),
  z.strictObject({ kind: z.literal('contact'), ...times }),
  z.strictObject({ kind: z.literal('page'), page: oneOf(pages), ...times }),
  z.strictObject({ kind: z.literal('video'), title: text(200), url: address, ...times }),
] as const;

const kindNames = KINDS.map(({ shape }) => shape.kind.def.values[0]);

/** One item. It names what it does not know, so that a typing error is not taken for a wish. */
export const playlistItemSchema: z.ZodMiniType<PlaylistItem> = z
  .discriminatedUnion('kind', KINDS, `“kind” phải là một trong: ${kindNames.join(', ')}`)
  .check(z.refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], error: SHOULD.order }));

const head = {
  version: z.literal(1, 'phải là 1, phiên bản duy nhất hiện có'),
  theme: z.optional(oneOf(['dark', 'light'])),
  seconds: z.optional(seconds),
  videoOrigins: z.optional(z.array(origin)),
};
const ITEMS = 'phải là một danh sách';

/** Schema of `led.json`. */
export const playlistSchema: z.ZodMiniType<Playlist> = z.strictObject({
  ...head,
  items: z.array(playlistItemSchema, ITEMS),
});

/** The file with items that may each be wrong: a screen shows the others. */
export const loosePlaylistSchema = z.strictObject({ ...head, items: z.array(z.unknown(), ITEMS) });

/** The JSON Schema of `led.json` as text. */
export function renderLedSchema(): string {
  const schema = { title: 'led.json', ...z.toJSONSchema(playlistSchema, { io: 'input' }) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
