import { createHash, randomBytes } from 'node:crypto';
import type { AnswersDatabase } from './database/tables';

/** What a token may be used for: the index of any range, the answers themselves, the tablets, the comments, tokens. */
export const SCOPES = ['index', 'export', 'devices', 'comments', 'tokens'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a token is good for. */
export interface TokenGrant {
  unit: string;
  scopes: Scope[];
  /** Last day on which it is valid, YYYY-MM-DD in Viet Nam; null where it has no end. */
  expiresOn: string | null;
}

/** A token as it can be listed: its name is the beginning of its hash, which tells nothing of the token. */
export interface TokenEntry extends TokenGrant {
  name: string;
}

const NAME_LENGTH = 12;

/** A token has 256 random bits, so a plain hash cannot be guessed back and needs neither salt nor slowness. */
const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');

const readScopes = (text: string): Scope[] => SCOPES.filter((scope) => text.split(' ').includes(scope));

/**
 * Makes a new bearer token of a unit that is there. Older ones stay valid.
 * @returns the token: the only time that it can be seen
 */
export async function makeToken(
  db: AnswersDatabase,
  unit: string,
  { scopes = SCOPES, expiresOn = null }: { scopes?: readonly Scope[]; expiresOn?: string | null } = {},
): Promise<string> {
  const token = `hl_${randomBytes(32).toString('base64url')}`;
  await db
    .insertInto('token')
    .values({ hash: hashToken(token), unit, scopes: scopes.join(' '), expires_on: expiresOn })
    .execute();
  return token;
}

/** @returns what a token is good for, if there is such a token and it has not expired; `today` is the day in Viet Nam */
export async function findToken(
  db: AnswersDatabase,
  token: string,
  today: string,
): Promise<TokenGrant | undefined> {
  const row = await db
    .selectFrom('token')
    .select(['unit', 'scopes', 'expires_on'])
    .where('hash', '=', hashToken(token))
    .executeTakeFirst();
  if (!row || (row.expires_on !== null && row.expires_on < today)) return undefined;
  return { unit: row.unit, scopes: readScopes(row.scopes), expiresOn: row.expires_on };
}

/** @returns all tokens of a unit, expired ones too */
export async function listTokens(db: AnswersDatabase, unit: string): Promise<TokenEntry[]> {
  const rows = await db.selectFrom('token').selectAll().where('unit', '=', unit).orderBy('hash').execute();
  return rows.map(({ hash, unit, scopes, expires_on }) => ({
    name: hash.slice(0, NAME_LENGTH),
    unit,
    scopes: readScopes(scopes),
    expiresOn: expires_on,
  }));
}

/** Ends a token for ever. @returns false where the unit has none of that name */
export async function revokeToken(db: AnswersDatabase, unit: string, name: string): Promise<boolean> {
  if (!new RegExp(`^[0-9a-f]{${NAME_LENGTH}}$`).test(name)) return false;
  const { numDeletedRows } = await db
    .deleteFrom('token')
    .where('unit', '=', unit)
    .where('hash', 'like', `${name}%`)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
