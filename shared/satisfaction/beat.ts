import * as z from 'zod/mini';
import { TEXT_LIMITS } from './response';
import { label, mustBe, realDay } from './response-schema';

/** Most that a tablet can count in a day or hold unsent. */
const COUNT_LIMIT = 1_000_000;

const count = z
  .int(mustBe('số nguyên không âm'))
  .check(z.gte(0, 'Không được âm.'), z.lte(COUNT_LIMIT, 'Quá lớn.'));

/**
 * What a tablet tells from time to time. Counts are of the whole day so far, so that a beat that is lost or comes twice
 * changes nothing. Nothing here is about a person.
 */
export interface Beat {
  /** Where it stands. */
  desk?: string;
  /** Answers that it holds and could not send yet. */
  unsent: number;
  /** Day in Viet Nam of the counts, YYYY-MM-DD; today where left out. */
  day?: string;
  /** Surveys shown to somebody on that day. */
  offered: number;
  /** Surveys of these that were filled in. */
  answered?: number;
}

/** The body of `POST /v1/units/:unit/devices/:device/beat`, unknown fields refused. */
export const beatSchema: z.ZodMiniType<Beat> = z
  .strictObject(
    {
      desk: z.optional(label(TEXT_LIMITS.desk)),
      unsent: count,
      day: z.optional(realDay()),
      offered: count,
      answered: z.optional(count),
    },
    mustBe('đối tượng JSON'),
  )
  .check(
    z.refine(({ offered, answered = 0 }) => answered <= offered, {
      path: ['answered'],
      error: 'Không được nhiều hơn offered.',
    }),
  );

/** A tablet's id stands in addresses: letters without marks, digits, `.`, `_`, `-`. */
export const isDeviceId = (id: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id) && id.length <= TEXT_LIMITS.device;
