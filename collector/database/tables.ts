import type { Kysely } from 'kysely';
import type { FollowUpState } from '../../shared/satisfaction/follow-up';
import type { Facet, Span } from '../sums/facets';

/** A commune-level office that collects answers. */
interface UnitTable {
  id: string;
  name: string;
}

/** A web origin (`https://ward.gov.vn`) whose pages may send answers to the unit and read its index. */
interface UnitOriginTable {
  unit: string;
  origin: string;
}

/** A bearer token, kept only as the SHA-256 of it in hexadecimal. */
interface TokenTable {
  hash: string;
  unit: string;
  /** Separated by blanks. */
  scopes: string;
  /** Last day on which it is valid, YYYY-MM-DD in Viet Nam. */
  expires_on: string | null;
}

/**
 * One filled-in survey. There is no time of arrival: with the queue tickets of a counter it could tell who answered.
 * `answers` and `flags` are JSON; `answers` always names every question of its questionnaire in order, so equal answers
 * are equal texts and can be counted by the database.
 */
export interface ResponseTable {
  id: string;
  unit: string;
  questionnaire: string;
  purpose_version: string;
  answers: string;
  comment: string | null;
  lang: string;
  channel: string;
  desk: string | null;
  procedure: string | null;
  /** YYYY-MM-DD in Viet Nam. */
  submitted_on: string;
  seconds: number;
  flags: string | null;
}

/** A tablet in the unit's hall. */
interface DeviceTable {
  unit: string;
  id: string;
  desk: string | null;
  /** Instant of its last beat, ISO 8601. */
  heard_at: string;
  /** Answers that it could not send yet. */
  unsent: number;
}

/** What a tablet counted on one day, YYYY-MM-DD in Viet Nam. */
interface DeviceDayTable {
  unit: string;
  day: string;
  device: string;
  offered: number;
  answered: number;
}

/**
 * What the index needs to know of a unit's answers over a day, ten days or a month: `facet` says by what they are told apart, `name`
 * is the channel, desk or procedure (`''` where it was left out). Follows from the responses alone: `collector sums rebuild`
 * makes it anew.
 */
export interface AnswerSumTable {
  unit: string;
  facet: Facet;
  span: Span;
  /** YYYY-MM-DD, YYYY-MM-D (ten days by their first digit) or YYYY-MM, by the span. */
  period: string;
  name: string;
  /** How many suspicious answers there are, which are not among the sums. */
  flagged: number;
  /** `AnswerSums` as JSON. */
  sums: string;
}

/**
 * An answer that is stored, but not yet added to the sums: whoever waits for its acknowledgement does not wait for them.
 * On PostgreSQL a note that is written in the transaction that stores it, gone in the one that sums it; on SQLite a view of
 * what follows `SummedUpToTable`.
 */
interface UnsummedTable {
  id: string;
}

/** The `rowid` of the last answer that is among the sums, in one row; SQLite only. */
interface SummedUpToTable {
  number: number;
}

/** What became of an answer that asks for a look, see `FollowUp`. Made in the transaction that stores the answer. */
interface FollowUpTable {
  id: string;
  unit: string;
  /** As on the answer. */
  submitted_on: string;
  state: FollowUpState;
  handed_to: string | null;
  done: string | null;
  /** Instant, ISO 8601; null while it is new. */
  changed_at: string | null;
}

/** What of a closed month has been made public, `taken` and `shown` as JSON of `SumsByChannel`. */
export interface PublishedMonthTable {
  unit: string;
  month: string;
  /** Grows by one whenever more is made public. */
  version: number;
  taken: string;
  shown: string;
}

export interface Tables {
  unit: UnitTable;
  unit_origin: UnitOriginTable;
  token: TokenTable;
  response: ResponseTable;
  device: DeviceTable;
  device_day: DeviceDayTable;
  answer_sum: AnswerSumTable;
  unsummed: UnsummedTable;
  summed_up_to: SummedUpToTable;
  follow_up: FollowUpTable;
  published_month: PublishedMonthTable;
}

export type AnswersDatabase = Kysely<Tables>;
