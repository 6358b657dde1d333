import type { BilingualText } from '../../text/bilingual-text';
import type { Dossier, EventKind } from '../log/dossier';
import { EVENT_NAMES } from '../log/event-names';
import { sortEvents } from '../log/sort-events';
import { type NotForReason, notForReason } from '../rule-set/applies-to';
import type { Rule } from '../rule-set/rule';
import { versionOn } from '../rule-set/version-on';
import { startedCycles } from './clocks-of';

/** Why a rule has no running clock for a dossier. */
export interface NoClock {
  reason:
    | 'other-subject'
    | 'other-channel'
    | 'channel-unknown'
    | 'no-closing-term'
    | 'not-same-day'
    | 'not-in-force'
    | 'condition-not-met'
    | 'start-awaited'
    | 'not-started';
  text: BilingualText;
}

const NOT_FOR: Record<NotForReason, BilingualText> = {
  'channel-unknown': {
    vi: 'Chưa rõ hồ sơ nộp bằng hình thức nào',
    en: 'How the dossier was filed is not known',
  },
  'no-closing-term': {
    vi: 'Thủ tục này không nêu thời hạn đóng hồ sơ khi chờ bổ sung',
    en: 'The procedure names no time after which a dossier that is not supplemented is closed',
  },
  'other-subject': {
    vi: 'Quy định này không dành cho loại việc này',
    en: 'The rule is not for this kind of work',
  },
  'other-channel': {
    vi: 'Quy định này chỉ áp dụng cho hình thức nộp khác',
    en: 'The rule is for another way of filing only',
  },
  'not-same-day': {
    vi: 'Thủ tục này không trả kết quả trong ngày',
    en: 'The procedure does not give its result on the same day',
  },
};

/** Why there is no clock by a rule, or none that has started; undefined where there is one. */
export function whyNoClock(dossier: Dossier, rule: Rule, now: Date): NoClock | undefined {
  const notFor = notForReason(rule, dossier);
  if (notFor) return { reason: notFor, text: NOT_FOR[notFor] };
  const log = sortEvents(dossier.events);
  const [cycle] = startedCycles(rule, dossier, log);
  if (cycle)
    return versionOn(rule, cycle.start.at ?? now)
      ? undefined
      : { reason: 'not-in-force', text: NOT_IN_FORCE };
  return whyNotStarted(dossier, rule, new Set(log.map(({ kind }) => kind)));
}

const NOT_IN_FORCE: BilingualText = {
  vi: 'Quy định này chưa hoặc không còn hiệu lực vào ngày bắt đầu',
  en: 'The rule was not in force on the day of the start',
};

function whyNotStarted(dossier: Dossier, rule: Rule, happened: ReadonlySet<EventKind>): NoClock {
  if (!rule.start.some((kind) => happened.has(kind)))
    return waitFor('not-started', rule.start, 'Chưa có sự kiện bắt đầu', 'Nothing has started it yet');
  if (rule.when && !rule.when.some((kind) => happened.has(kind)))
    return waitFor('condition-not-met', rule.when, 'Chỉ tính khi có', 'Counts only after');
  const awaited = (dossier.startsAfter ?? []).filter((kind) => !happened.has(kind));
  return waitFor(
    'start-awaited',
    awaited,
    'Thời hạn chỉ bắt đầu sau khi',
    'The term begins only after',
    'all',
  );
}

function waitFor(
  reason: NoClock['reason'],
  kinds: readonly EventKind[],
  vi: string,
  en: string,
  which: 'one' | 'all' = 'one',
): NoClock {
  const and = which === 'all';
  const names = (language: 'vi' | 'en') => kinds.map((kind) => EVENT_NAMES[kind][language]);
  return {
    reason,
    text: {
      vi: `${vi}: ${names('vi').join(and ? ' và ' : ' hoặc ')}`,
      en: `${en}: ${names('en').join(and ? ' and ' : ' or ')}`,
    },
  };
}
