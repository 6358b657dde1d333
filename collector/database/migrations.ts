import type { Migration } from 'kysely';
import { createAnswerSums } from './steps/create-answer-sums';
import { createDevices } from './steps/create-devices';
import { createFirstTables } from './steps/create-first-tables';
import { createFollowUps } from './steps/create-follow-ups';
import { createUnsummed } from './steps/create-unsummed';
import { giveTokensScopes } from './steps/give-tokens-scopes';
import { markSummed } from './steps/mark-summed';
import { noteNewResponses } from './steps/note-new-responses';
import { orderResponses } from './steps/order-responses';
import { sumInNumbers } from './steps/sum-in-numbers';
import { sumInTens } from './steps/sum-in-tens';

/** The steps from an empty database to the tables of today, in the order of their names. Published steps never change. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001_first_tables': { up: createFirstTables },
  '0002_order_responses': { up: orderResponses },
  '0003_create_devices': { up: createDevices },
  '0004_create_answer_sums': { up: createAnswerSums },
  '0005_give_tokens_scopes': { up: giveTokensScopes },
  '0006_create_unsummed': { up: createUnsummed },
  '0007_create_follow_ups': { up: createFollowUps },
  '0008_note_new_responses': { up: noteNewResponses },
  '0009_sum_in_numbers': { up: sumInNumbers },
  '0010_mark_summed': { up: markSummed },
  '0011_sum_in_tens': { up: sumInTens },
};
