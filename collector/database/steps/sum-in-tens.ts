import type { Kysely } from 'kysely';
import { refillSums } from '../../sums/fill-sums';

/** By procedure there are sums of ten days too; all are made anew from the answers. */
export const sumInTens = (db: Kysely<unknown>): Promise<void> => refillSums(db);
