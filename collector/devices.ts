import { sql } from 'kysely';
import type { Beat } from '../shared/satisfaction/beat';
import type { TabletCounts } from '../shared/satisfaction/index-report';
import type { DayRange } from '../shared/working-time/month';
import type { AnswersDatabase } from './database/tables';

/** Tablets that a unit can have: whoever may send answers may name one, and they must not fill the disk. */
export const DEVICES_LIMIT = 200;

/** A tablet as the unit sees it. */
export interface Device {
  id: string;
  desk: string | null;
  /** Instant of the last beat, ISO 8601. */
  heardAt: string;
  unsent: number;
  /** Its counts of the day asked for. */
  offered: number;
  answered: number;
}

/**
 * Keeps a tablet's beat. Of the counts of one day the largest stands: they only grow, and beats may come out of order.
 * @returns false where the unit has all the tablets that it can have and this is none of them
 */
export async function keepBeat(
  db: AnswersDatabase,
  unit: string,
  device: string,
  {
    desk = null,
    unsent,
    day,
    offered,
    answered = 0,
  }: Omit<Beat, 'desk'> & { desk?: string | null; day: string },
  now: Date,
): Promise<boolean> {
  return db.transaction().execute(async (change) => {
    const known = await change.selectFrom('device').select('id').where('unit', '=', unit).execute();
    if (known.length >= DEVICES_LIMIT && !known.some(({ id }) => id === device)) return false;
    const state = { desk, heard_at: now.toISOString(), unsent };
    await change
      .insertInto('device')
      .values({ unit, id: device, ...state })
      .onConflict((conflict) => conflict.columns(['unit', 'id']).doUpdateSet(state))
      .execute();
    await change
      .insertInto('device_day')
      .values({ unit, device, day, offered, answered })
      .onConflict((conflict) =>
        conflict.columns(['unit', 'day', 'device']).doUpdateSet({
          offered: sql`case when excluded.offered > device_day.offered then excluded.offered else device_day.offered end`,
          answered: sql`case when excluded.answered > device_day.answered then excluded.answered else device_day.answered end`,
        }),
      )
      .execute();
    return true;
  });
}

/** @returns a unit's tablets by their id, with the counts of a day */
export async function listDevices(db: AnswersDatabase, unit: string, day: string): Promise<Device[]> {
  const rows = await db
    .selectFrom('device')
    .leftJoin('device_day', (join) =>
      join
        .onRef('device_day.unit', '=', 'device.unit')
        .onRef('device_day.device', '=', 'device.id')
        .on('device_day.day', '=', day),
    )
    .select(['device.id', 'device.desk', 'heard_at', 'unsent', 'offered', 'answered'])
    .where('device.unit', '=', unit)
    .orderBy('device.id')
    .execute();
  return rows.map(({ heard_at, offered, answered, ...row }) => ({
    ...row,
    heardAt: heard_at,
    offered: offered ?? 0,
    answered: answered ?? 0,
  }));
}

/**
 * How many surveys the tablets offered and how many of these were answered.
 * @returns `YYYY-MM`, or `''` for the whole range → counts; a period in which none was offered is left out
 */
export async function countOffered(
  db: AnswersDatabase,
  unit: string,
  { from, to }: DayRange,
  byMonth: boolean,
): Promise<Map<string, TabletCounts>> {
  const period = byMonth ? sql<string>`substr(day, 1, 7)` : sql<string>`''`;
  const rows = await db
    .selectFrom('device_day')
    .select([
      period.as('period'),
      sql<number>`cast(sum(offered) as integer)`.as('offered'),
      sql<number>`cast(sum(answered) as integer)`.as('answered'),
    ])
    .where('unit', '=', unit)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .groupBy('period')
    .execute();
  return new Map(
    rows
      .filter(({ offered }) => offered > 0)
      .map(({ period, offered, answered }) => [
        period,
        { offered, answered, rate: (100 * answered) / offered },
      ]),
  );
}
