import type { Channel, Stage } from './dossier';
import type { RelativeInstant } from './resolve-instant';

/** One dossier of the stand-in, told relative to now. */
export interface Case {
  procedure: string;
  stage: Stage;
  channel: Channel;
  /** Only of what is registered and not yet accepted; the others get it from their date of receipt. */
  submitted?: RelativeInstant;
  due?: RelativeInstant;
  /** Working days after the appointment, or working minutes before now. */
  finished?: { daysAfterDue: number } | { minutesAgo: number };
  note?: string;
}

/** The thirty dossiers in the order in which the portal lists them: every page shows several states. */
export const CASES: Case[] = [
  { procedure: '1.004845', stage: 'processing', channel: 'counter', due: { workingMinutes: 200 } },
  { procedure: '1.013225', stage: 'processing', channel: 'counter', due: { workingDays: -1 } },
  { procedure: '1.001193', stage: 'registered', channel: 'online', submitted: { workingMinutes: -60 } },
  { procedure: '1.001612', stage: 'accepted', channel: 'online', due: { workingDays: 0 } },
  { procedure: '1.004837', stage: 'processing', channel: 'counter', due: { workingDays: 1 } },
  { procedure: '1.014027', stage: 'processing', channel: 'postal', due: { workingDays: 5 } },
  { procedure: '2.001035', stage: 'registered', channel: 'online', submitted: { workingMinutes: -540 } },
  {
    procedure: '1.012817',
    stage: 'supplement-requested',
    channel: 'online',
    due: { workingDays: 6 },
    note: 'Bổ sung bản vẽ thửa đất theo Phiếu yêu cầu bổ sung số 18/PYC',
  },
  {
    procedure: '1.004884',
    stage: 'suspended',
    channel: 'counter',
    due: { workingDays: -2 },
    note: 'Tạm dừng để chờ xác minh tại nơi đăng ký cũ',
  },
  {
    procedure: '1.000894',
    stage: 'returned',
    channel: 'counter',
    due: { workingDays: -1 },
    finished: { daysAfterDue: 0 },
  },

  { procedure: '1.001731', stage: 'processing', channel: 'online', due: { workingDays: -3 } },
  { procedure: '1.013978', stage: 'processing', channel: 'counter', due: { workingDays: 12 } },
  { procedure: '1.000656', stage: 'registered', channel: 'online', submitted: { lastEvening: true } },
  {
    procedure: '1.013227',
    stage: 'processing',
    channel: 'online',
    due: { workingDays: 0, minutesBeforeClose: 60 },
  },
  {
    procedure: '1.014028',
    stage: 'settled',
    channel: 'counter',
    due: { workingDays: 1 },
    finished: { minutesAgo: 180 },
  },
  { procedure: '1.012822', stage: 'accepted', channel: 'postal', due: { workingDays: 3 } },
  {
    procedure: '1.011947',
    stage: 'supplement-requested',
    channel: 'counter',
    due: { workingDays: 1, minutesBeforeClose: 30 },
    note: 'Bổ sung giấy xác nhận của cơ sở khám bệnh, chữa bệnh',
  },
  { procedure: '1.001193', stage: 'registered', channel: 'online', submitted: { workingMinutes: -400 } },
  {
    procedure: '1.001731',
    stage: 'processing',
    channel: 'postal',
    due: { workingDays: 1, minutesBeforeClose: 330 },
  },
  { procedure: '1.000894', stage: 'processing', channel: 'counter', due: { workingDays: 0 } },

  { procedure: '1.115242', stage: 'processing', channel: 'online', due: { workingDays: 8 } },
  {
    procedure: '1.004837',
    stage: 'not-accepted',
    channel: 'online',
    submitted: { workingMinutes: -1500 },
    note: 'Không thuộc thẩm quyền giải quyết của phường',
  },
  { procedure: '1.004884', stage: 'processing', channel: 'counter', due: { workingDays: -5 } },
  { procedure: '1.013978', stage: 'payment-requested', channel: 'counter', due: { workingDays: 4 } },
  {
    procedure: '1.001612',
    stage: 'returned',
    channel: 'online',
    due: { workingDays: -4 },
    finished: { daysAfterDue: 1 },
  },
  { procedure: '1.013227', stage: 'withdrawal-requested', channel: 'online', due: { workingDays: 2 } },
  { procedure: '1.001612', stage: 'registered', channel: 'online', submitted: { workingMinutes: -150 } },
  {
    procedure: '1.014027',
    stage: 'settled',
    channel: 'postal',
    due: { workingDays: -2 },
    finished: { daysAfterDue: 1 },
  },
  { procedure: '2.001035', stage: 'processing', channel: 'counter', due: { workingDays: 2 } },
  { procedure: '1.013225', stage: 'registered', channel: 'online', submitted: { workingMinutes: -440 } },
];
