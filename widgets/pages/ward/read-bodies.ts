import {
  FOLLOW_UP_STATES,
  type FollowUp,
  type FollowUpPage,
  type FollowUpState,
} from '../../../shared/satisfaction/follow-up';
import type { IndexGroup } from '../../../shared/satisfaction/index-report';
import { CHANNELS } from '../../../shared/satisfaction/response';
import { type JsonNode, ShapeError } from '../../json-node';
import { readIndexReport } from '../../results/read-index-report';
import type { Grant } from './ward-client';

/**
 * What the collector answers to the ward's page. Each reader throws a `ShapeError` where a body is something else: an older
 * or newer collector, or another program under its address. What is there but not needed here is left out.
 */

/** A tablet in the unit's hall, as `GET /v1/units/:unit/devices` tells of it. */
export interface Tablet {
  id: string;
  desk: string | null;
  /** Instant of its last beat. */
  heardAt: Date;
  unsent: number;
  /** Its counts of today. */
  offered: number;
  answered: number;
}

/** A token of the unit, as `GET /v1/units/:unit/tokens` tells of it. */
export interface Token {
  name: string;
  scopes: string[];
  /** Last day on which it is valid, YYYY-MM-DD; null where it has no end. */
  expiresOn: string | null;
}

/** As it was written, blanks too; null where there is none. */
const textOrNull = (node: JsonNode): string | null =>
  node.optional(({ value }) => (typeof value === 'string' ? value : node.refuse('a text'))) ?? null;
const texts = (node: JsonNode) => node.list((item) => item.text());

const NEEDED_INSTANT = 'a day such as 2026-11-27 or a time such as 2026-11-27T16:30+07:00';

function instant(node: JsonNode): Date {
  const read = new Date(node.text());
  return Number.isNaN(read.getTime()) ? node.refuse(NEEDED_INSTANT) : read;
}

export const readGrant = (body: JsonNode): Grant => ({
  unit: body.member('unit').text(),
  unitName: body.member('unitName').text(),
  scopes: texts(body.member('scopes')),
  expiresOn: textOrNull(body.member('expiresOn')),
});

/** The groups of an index report with what only the unit itself is told. */
export function readGroups(body: JsonNode): IndexGroup[] {
  const report = readIndexReport(body.value);
  if (!report) throw new ShapeError('groups', 'a list');
  body.member('groups').list((group) => {
    group.member('flagged').optionalNumber();
    group.member('tablets').optional((tablets) => {
      tablets.member('offered').number();
      tablets.member('answered').number();
    });
  });
  return report.groups;
}

/** The one group of a report that is not divided. */
export function readWhole(body: JsonNode): IndexGroup {
  const [whole] = readGroups(body);
  if (!whole) throw new ShapeError('groups[0]', 'an object');
  return whole;
}

function readSteps(node: JsonNode): Record<string, number | null> {
  const ids = Object.keys(Object(node.value));
  return Object.fromEntries(ids.map((id) => [id, node.member(id).optionalNumber() ?? null]));
}

export const readFollowUp = (node: JsonNode): FollowUp => ({
  id: node.member('id').text(),
  submittedOn: node.member('submittedOn').text(),
  desk: textOrNull(node.member('desk')),
  procedure: textOrNull(node.member('procedure')),
  channel: node.member('channel').oneOf(CHANNELS),
  answers: readSteps(node.member('answers')),
  comment: textOrNull(node.member('comment')),
  flagged: node.member('flagged').value === true,
  state: node.member('state').oneOf(FOLLOW_UP_STATES),
  handedTo: textOrNull(node.member('handedTo')),
  done: textOrNull(node.member('done')),
  changedAt: node.member('changedAt').optional((at) => instant(at) && at.text()) ?? null,
});

function readCounts(node: JsonNode): Record<FollowUpState, number> {
  const count = (state: FollowUpState) => node.member(state).number();
  return { new: count('new'), read: count('read'), handed: count('handed'), closed: count('closed') };
}

export function readFollowUpPage(body: JsonNode): FollowUpPage {
  const counts = body.member('counts').optional(readCounts);
  return {
    unit: body.member('unit').text(),
    ...(counts && { counts, desks: body.member('desks').listOrNone((desk) => desk.text()) }),
    items: body.member('items').list(readFollowUp),
    next: textOrNull(body.member('next')),
  };
}

export const readTablets = (body: JsonNode): Tablet[] =>
  body.member('devices').list((node) => ({
    id: node.member('id').text(),
    desk: textOrNull(node.member('desk')),
    heardAt: instant(node.member('heardAt')),
    unsent: node.member('unsent').number(),
    offered: node.member('offered').number(),
    answered: node.member('answered').number(),
  }));

export const readTokens = (body: JsonNode): Token[] =>
  body.member('tokens').list((node) => ({
    name: node.member('name').text(),
    scopes: texts(node.member('scopes')),
    expiresOn: textOrNull(node.member('expiresOn')),
  }));

export const readMadeToken = (body: JsonNode): string => body.member('token').text();
