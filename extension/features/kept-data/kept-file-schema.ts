import * as z from 'zod/mini';
import { answerDraftSchema } from '../../../shared/answers/answers-schema';
import { PORTAL_ACTIONS } from '../../../shared/checklists/portal-action';
import { DATE_FIELDS, STAGES } from '../../../shared/deadlines/log/seen-dossier';
import { wardRulesSchema } from '../../../shared/deadlines/rule-set/rule-schema';
import { planSchema, taskEventSchema, taskRoundSchema } from '../../../shared/plans/plan-schema';
import { procedureSchema, proceduresSchema } from '../../../shared/procedures/procedures-schema';
import { ownDaysSchema, ownHoursSchema } from '../../../shared/working-time/work-calendar-schema';
import { CHECK_VERDICTS, REMARK_KINDS, TICK_VALUES, WATCHED_FACTS } from '../../platform/dossier-database';
import { PERSON_LENGTH } from '../../platform/people';
import { portalDescriptionSchema } from '../../portals/descriptions/portal-description-schema';

/** Version of a kept file: 2 has plans beside what 1 had, 3 procedures and remarks on them, 4 the collector; older files still open. */
export const KEPT_VERSION = 4;

const text = z.string().check(z.minLength(1), z.maxLength(2000));
const code = z.string().check(z.minLength(3), z.maxLength(80));
const instant = z.pipe(
  z.iso.datetime({ offset: true }),
  z.transform((iso: string) => new Date(iso)),
);

const dossier = z.strictObject({
  code,
  subject: z.optional(z.literal('feedback')),
  procedure: z.optional(text),
  field: z.optional(text),
  channel: z.optional(z.enum(['online', 'counter', 'postal'])),
  submittedAt: z.optional(instant),
  receivedAt: z.optional(instant),
  dueAt: z.optional(instant),
  finishedAt: z.optional(instant),
  precision: z.optional(z.partialRecord(z.enum(DATE_FIELDS), z.enum(['day', 'minute', 'second']))),
  status: z.optional(text),
  stage: z.optional(z.enum(STAGES)),
  step: z.optional(text),
  officer: z.optional(text),
  supplements: z.optional(z.int().check(z.nonnegative())),
  page: z.string(),
  firstSeenAt: instant,
  seenAt: instant,
  own: z.optional(
    z.strictObject({
      procedure: z.optional(text),
      field: z.optional(text),
      officer: z.optional(text),
      finishedAt: z.optional(instant),
    }),
  ),
  aliases: z.optional(z.array(code)),
});

const common = { code, at: instant };
/** By whom, where the desk says who is at work. */
const by = z.optional(z.string().check(z.maxLength(PERSON_LENGTH)));
/** A date is an instant, a status a text that is none. */
const fact = z.union([instant, z.string()]);
const event = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('changed'),
    ...common,
    fact: z.enum(WATCHED_FACTS),
    from: z.optional(fact),
    to: z.optional(fact),
  }),
  z.strictObject({ kind: z.literal('note'), ...common, by, text }),
  z.strictObject({ kind: z.literal('explained'), ...common, by, text }),
  z.strictObject({
    kind: z.literal('checked'),
    ...common,
    by,
    week: z.iso.date(),
    verdict: z.enum(CHECK_VERDICTS),
    text: z.string().check(z.maxLength(2000)),
  }),
  z.strictObject({
    kind: z.literal('pressed'),
    ...common,
    by,
    action: z.enum(PORTAL_ACTIONS),
    confirmed: z.optional(z.boolean()),
  }),
]);

const list = z.strictObject({
  page: z.string(),
  total: z.optional(z.number()),
  readAt: instant,
  seen: z.array(z.tuple([z.string(), instant])),
});

const tick = z.strictObject({ code, item: text, value: z.enum(TICK_VALUES), at: instant, by });

const plan = z.strictObject({
  id: text,
  plan: planSchema,
  events: z.array(taskEventSchema),
  source: z.optional(z.string()),
  startsOn: z.iso.date(),
  reportDay: z.optional(z.literal([20, 25, 'last'])),
  checked: z.optional(z.array(text)),
  changedAt: instant,
});

const round = z.intersection(taskRoundSchema, z.strictObject({ plan: text, at: instant, by }));

const percent = z.number().check(z.minimum(0), z.maximum(100));
const index = z.strictObject({
  unit: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  overall: z.optional(percent),
  criteria: z.record(z.string(), percent),
  intervals: z.optional(z.record(z.string(), z.tuple([percent, percent]))),
  n: z.optional(z.int().check(z.nonnegative())),
  by: z.enum(['typed', 'collector']),
  at: instant,
});

/** What a newer or older version has beside these is left alone; each is checked again when it is read. */
const settings = z.looseObject({
  ownHours: z.optional(ownHoursSchema),
  ownDays: z.optional(ownDaysSchema),
  wardRules: z.optional(wardRulesSchema),
});

/** The shape of `hai-long-….json`. */
export const keptFileSchema = z.strictObject({
  format: z.literal('hai-long-kept'),
  version: z.literal([1, 2, 3, KEPT_VERSION]),
  exportedAt: instant,
  sites: z.array(z.string()),
  settings: z.optional(settings),
  portals: z.optional(
    z.strictObject({ version: z.literal(1), descriptions: z.array(portalDescriptionSchema) }),
  ),
  people: z.optional(z.strictObject({ names: z.array(z.string()), atWork: z.string() })),
  /** Each figure is checked again when it is read. */
  wardTargets: z.optional(z.looseObject({})),
  collector: z.optional(z.strictObject({ endpoint: z.url(), unit: text, onlyAsked: z.optional(z.string()) })),
  published: z.optional(z.strictObject({ codes: z.array(z.string()), at: z.iso.datetime({ offset: true }) })),
  answerDrafts: z.optional(z.array(answerDraftSchema)),
  /** What pages usually give; its shape is the business of who reads it. */
  usual: z.optional(z.looseObject({ version: z.number() })),
  toldUntil: z.optional(z.iso.datetime({ offset: true })),
  dossiers: z.array(dossier),
  events: z.array(event),
  lists: z.array(list),
  ticks: z.array(tick),
  plans: z.optional(z.array(plan)),
  rounds: z.optional(z.array(round)),
  indexes: z.optional(z.array(index)),
  registers: z.optional(
    z.array(
      z.strictObject({
        id: z.literal('ward'),
        fileName: z.string(),
        importedAt: instant,
        register: proceduresSchema,
      }),
    ),
  ),
  procedures: z.optional(
    z.array(z.strictObject({ code, procedure: procedureSchema, page: z.string(), at: instant })),
  ),
  remarks: z.optional(
    z.array(z.strictObject({ id: text, code, kind: z.enum(REMARK_KINDS), text, at: instant, by })),
  ),
});

/** The JSON Schema of such a file as text. */
export function renderKeptSchema(): string {
  const schema = z.toJSONSchema(keptFileSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'hai-long-kept', ...schema }, null, 2)}\n`;
}
