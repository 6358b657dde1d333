import {
  addWorkingDays,
  addWorkingMinutes,
  type WorkCalendar,
  workingMinutesBetween,
} from '../../../shared/working-time/index';
import { dayOfInstant, MINUTE_MS, startOfDay } from '../../../shared/working-time/viet-nam-day';
import { type Dossier, STATUSES, type Stage } from './dossier';

/** What an official can do to a dossier: its button, from which stages, and whether a reason is asked for. */
export const ACTIONS = {
  accept: { label: 'Tiếp nhận', from: ['registered', 'supplement-requested'], needsReason: false },
  'request-supplement': {
    label: 'Yêu cầu bổ sung',
    from: ['registered', 'accepted', 'processing'],
    needsReason: true,
  },
  suspend: { label: 'Tạm dừng', from: ['accepted', 'processing'], needsReason: true },
  resume: { label: 'Tiếp tục xử lý', from: ['suspended'], needsReason: false },
  return: { label: 'Trả kết quả', from: ['accepted', 'processing', 'settled'], needsReason: false },
} as const satisfies Record<string, { label: string; from: readonly Stage[]; needsReason: boolean }>;
export type Action = keyof typeof ACTIONS;

/** All actions, in the order of their buttons. */
export const ACTION_IDS = [
  'accept',
  'request-supplement',
  'suspend',
  'resume',
  'return',
] as const satisfies Action[];

/** Why an action was not done; the message is for the official. */
export class RefusedAction extends Error {
  constructor(
    readonly reason: 'wrong-stage' | 'reason-missing',
    message: string,
  ) {
    super(message);
  }
}

/** Whether the dossier's stage allows an action. */
export const isAllowed = (action: Action, { stage }: Dossier): boolean =>
  ACTIONS[action].from.some((from) => from === stage);

interface Circumstances {
  now: Date;
  calendar: WorkCalendar;
  /** Why, in the official's words; needed by some actions. */
  reason?: string;
}

/**
 * The dossier after an action; the one given is left as it was.
 * @throws RefusedAction where its stage does not allow the action or a reason is missing
 */
export function actOnDossier(
  dossier: Dossier,
  action: Action,
  { now, calendar, reason }: Circumstances,
): Dossier {
  const { label, needsReason } = ACTIONS[action];
  if (!isAllowed(action, dossier)) {
    const message = `Hồ sơ ${dossier.code} đang ở trạng thái “${STATUSES[dossier.stage]}”, không thực hiện được “${label}”.`;
    throw new RefusedAction('wrong-stage', message);
  }
  const note = reason?.trim();
  if (needsReason && !note) throw new RefusedAction('reason-missing', `Vui lòng nhập lý do để “${label}”.`);
  return {
    ...dossier,
    ...changes(dossier, action, now, calendar),
    ...(needsReason && { note }),
    steps: [...dossier.steps, { at: now, title: label, officer: dossier.officer, note }],
  };
}

function changes(dossier: Dossier, action: Action, now: Date, calendar: WorkCalendar): Partial<Dossier> {
  switch (action) {
    case 'accept':
      return {
        stage: dossier.stage === 'registered' ? 'accepted' : 'processing',
        receivedAt: now,
        dueAt: appointment(dossier.procedure.workingDays, now, calendar),
      };
    case 'request-supplement':
      return { stage: 'supplement-requested' };
    case 'suspend':
      return { stage: 'suspended', suspendedAt: now };
    case 'resume':
      return { stage: 'processing', suspendedAt: undefined, dueAt: afterPause(dossier, now, calendar) };
    case 'return':
      return { stage: 'returned', finishedAt: now };
  }
}

/** The end of the term's last day; a same-day result that is asked for after 15:00 is given on the next working day. */
function appointment(workingDays: number, now: Date, calendar: WorkCalendar): Date {
  const threePm = startOfDay(dayOfInstant(now.getTime())) + 15 * 60 * MINUTE_MS;
  return addWorkingDays(calendar, now, workingDays === 0 && now.getTime() > threePm ? 1 : workingDays);
}

/** The appointment moved on by the working time for which the clock stood still. */
function afterPause({ dueAt, suspendedAt }: Dossier, now: Date, calendar: WorkCalendar): Date | undefined {
  if (!dueAt || !suspendedAt) return dueAt;
  const paused = workingMinutesBetween(calendar, suspendedAt, now);
  return paused > 0 ? addWorkingMinutes(calendar, dueAt, paused) : dueAt;
}
