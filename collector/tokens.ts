import { createHash, randomBytes } from 'node:crypto';
import type { AnswersDatabase } from './database/tables';

/** A token has 256 random bits, so a plain hash cannot be guessed back and needs neither salt nor slowness. */
const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');

/**
 * Makes a new bearer token of a unit that is there. Older ones stay valid.
 * @returns the token: the only time that it can be seen
 */
export async function makeToken(db: AnswersDatabase, unit: string): Promise<string> {
  const token = `hl_${randomBytes(32).toString('base64url')}`;
  await db
    .insertInto('token')
    .values({ hash: hashToken(token), unit })
    .execute();
  return token;
}

/** @returns the id of the unit to which a token belongs, if it is valid */
export async function findTokenUnit(db: AnswersDatabase, token: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('token')
    .select('unit')
    .where('hash', '=', hashToken(token))
    .executeTakeFirst();
  return row?.unit;
}
