import * as z from 'zod/mini';
import { parseDay } from '../working-time/viet-nam-day';
import { countCharacters } from './count-characters';
import { CHANNELS, COMMENT_LIMIT, FLAGS_LIMIT, type SurveyResponse, TEXT_LIMITS } from './response';

/** The largest whole number that both databases keep in an ordinary column. */
const LARGEST_INTEGER = 2 ** 31 - 1;

/** Says that a field is missing, or else what it must be. */
export const mustBe = (what: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'Thiếu trường này.' : `Phải là ${what}.`),
});

/** NUL and halves of a surrogate pair are no text: databases refuse or change them. */
const isText = (value: string) => !/[\0\p{Cs}]/u.test(value);

/** Text that is kept whole, in NFC. */
const text = () =>
  z.string(mustBe('chuỗi ký tự')).check(z.refine(isText, 'Có ký tự không hợp lệ.'), z.normalize('NFC'));

const limitedText = (limit: number) =>
  text().check(
    z.refine(
      // composed already, so that it has no more characters than it is long
      (value) => value.length <= limit || countCharacters(value) <= limit,
      // written when it is needed only: numbers of a language take the collector's start a hundredth of a second
      { error: () => `Không được dài quá ${limit.toLocaleString('vi-VN')} ký tự.` },
    ),
    z.meta({ maxLength: limit }),
  );

/** A text that is not empty, in NFC. */
export const label = (limit: number) => limitedText(limit).check(z.minLength(1, 'Không được để trống.'));

/** A day of the calendar, YYYY-MM-DD. */
export const realDay = () =>
  text().check(
    z.refine((value) => parseDay(value) !== undefined, 'Phải là một ngày có thật, dạng YYYY-MM-DD.'),
    z.meta({ format: 'date' }),
  );

const answer = z
  .int(mustBe('số nguyên từ 1 đến 5, hoặc null'))
  .check(z.gte(1, 'Phải từ 1 đến 5.'), z.lte(5, 'Phải từ 1 đến 5.'));

/**
 * Question id → answer. Which questions there are is known from the questionnaire only: see `readResponse`.
 */
export const answersSchema = z.record(z.string(), z.nullable(answer), mustBe('đối tượng JSON'));

/** The body of `POST /v1/responses`, unknown fields refused. Each string has a limit; texts come out in NFC. */
export const responseSchema: z.ZodMiniType<SurveyResponse> = z.strictObject(
  {
    id: z.guid(mustBe('mã UUID')).check(z.toLowerCase()),
    unit: label(TEXT_LIMITS.unit),
    questionnaire: label(TEXT_LIMITS.questionnaire),
    purposeVersion: label(TEXT_LIMITS.purposeVersion),
    answers: answersSchema,
    comment: z.optional(limitedText(COMMENT_LIMIT)),
    lang: text().check(
      z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'Phải là mã ngôn ngữ, ví dụ vi hoặc en.'),
    ),
    channel: z.enum(CHANNELS, mustBe(`một trong: ${CHANNELS.join(', ')}`)),
    desk: z.optional(label(TEXT_LIMITS.desk)),
    procedure: z.optional(label(TEXT_LIMITS.procedure)),
    submittedOn: realDay(),
    seconds: z
      .int(mustBe('số nguyên, tính bằng giây'))
      .check(z.gte(0, 'Không được âm.'), z.lte(LARGEST_INTEGER, 'Quá lớn.')),
    flags: z.optional(
      z
        .array(label(TEXT_LIMITS.flag), mustBe('danh sách chuỗi ký tự'))
        .check(z.maxLength(FLAGS_LIMIT, `Không được quá ${FLAGS_LIMIT} mục.`)),
    ),
    device: z.optional(label(TEXT_LIMITS.device)),
  },
  mustBe('đối tượng JSON'),
);
