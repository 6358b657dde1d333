import type { BilingualText } from '../../text/bilingual-text';
import { formatDate, formatDateTime, formatIsoDate } from '../../text/format-date';
import { dayEndingAt, dayOfInstant, formatDay } from '../../working-time/viet-nam-day';
import { addTerm } from '../clock/add-term';
import type { Clock } from '../clock/clock';
import { UNKNOWN_REASONS } from '../clock/unknown-reasons';
import { EVENT_NAMES } from '../log/event-names';
import { isConfirmed } from '../rule-set/rule';
import { CONFIDENCE_TEXTS } from './confidence-texts';
import type { DayCount } from './count-days';

export type NoteKind =
  | 'no-due-date'
  | 'start-is-day'
  | 'other-start'
  | 'restarted'
  | 'new-term'
  | 'pauses'
  | 'pause-basis'
  | 'paused-days'
  | 'closing'
  | 'awaiting-supplement'
  | 'moved-off-rest-day'
  | 'moved-by-pause'
  | 'no-official-holidays'
  | 'undecided-days'
  | 'not-confirmed'
  | 'local'
  | 'changed-by-ward'
  | 'rule-note'
  | 'sector-rule';

/** One thing a person must know to trust or doubt a date. */
export interface Note {
  kind: NoteKind;
  text: BilingualText;
}

/** Everything beside the counted days that bears on a clock, the weightiest first. */
export function notesOn(clock: Clock, count: DayCount | undefined): Note[] {
  return [
    ...aboutTheDate(clock),
    ...aboutTheStart(clock),
    ...aboutPauses(clock),
    ...aboutDays(clock, count),
    ...aboutTheRule(clock),
    ...aboutTheProcedure(clock),
  ];
}

const note = (kind: NoteKind, vi: string, en: string): Note => ({ kind, text: { vi, en } });

function aboutTheDate({ unknown, cycle, due, version, pauses }: Clock): Note[] {
  if (unknown) return [{ kind: 'no-due-date', text: UNKNOWN_REASONS[unknown] }];
  const promised = version.limit.kind === 'appointment' ? cycle?.appointment?.appointment?.at : undefined;
  if (!promised || !due || due.getTime() === promised.getTime()) return [];
  if (dayOfInstant(promised.getTime()) === dayEndingAt(due.getTime())) return [];
  if (pauses.length > 0)
    return [
      note(
        'moved-by-pause',
        `Ngày hẹn ${formatDate(promised)} được dời vì có thời gian tạm dừng`,
        `The appointment of ${formatDate(promised)} moves on after a pause`,
      ),
    ];
  return [
    note(
      'moved-off-rest-day',
      `Ngày hẹn ${formatDate(promised)} được dời vì rơi vào ngày nghỉ (Bộ luật Dân sự 2015, Điều 148 khoản 5)`,
      `The appointment of ${formatDate(promised)} moves on, as it falls on a rest day (Civil Code 2015, Article 148(5))`,
    ),
  ];
}

function aboutTheStart({ cycle, startIsDay, term, version, dossier }: Clock): Note[] {
  if (!cycle) return [];
  const notes: Note[] = [];
  const hourMatters = (term && /hours$/.test(term.unit)) || version.limit.kind === 'same-day';
  if (startIsDay && hourMatters)
    notes.push(
      note(
        'start-is-day',
        'Không có giờ: tính từ cuối buổi làm việc cuối cùng của ngày đó',
        'No time of day is known: counted from the end of that day’s last session',
      ),
    );
  const others = cycle.starts.filter((start) => start !== cycle.start && start.at && !cycle.restartedBy);
  for (const { kind, at } of others)
    if (at && at.getTime() !== cycle.start.at?.getTime())
      notes.push(
        note(
          'other-start',
          `Tính từ lúc ${EVENT_NAMES[cycle.start.kind].vi}; lúc ${EVENT_NAMES[kind].vi} là ${formatDateTime(at)}`,
          `Counted from: ${EVENT_NAMES[cycle.start.kind].en}; ${EVENT_NAMES[kind].en} was at ${formatDateTime(at)}`,
        ),
      );
  if (cycle.restartedBy && cycle.start === cycle.restartedBy)
    notes.push(
      dossier.afterSupplement?.mode === 'new-term'
        ? note(
            'new-term',
            'Sau khi nhận đủ bổ sung, thủ tục này có thời hạn riêng',
            'This procedure has a term of its own after the supplement',
          )
        : note(
            'restarted',
            'Thời hạn được tính lại từ đầu sau khi nhận đủ hồ sơ bổ sung',
            'The term counts again from zero since the supplement was complete',
          ),
    );
  return notes;
}

function aboutPauses({ cycle, pauses, term, dossier, calendar, rule }: Clock): Note[] {
  if (!cycle) return [];
  const notes = pauses.map(({ from, to }) =>
    note(
      'pauses',
      `Không tính thời gian tạm dừng từ ${formatDateTime(from)} đến ${formatDateTime(to)}`,
      `The pause from ${formatDateTime(from)} to ${formatDateTime(to)} does not count`,
    ),
  );
  for (const { from, basis, confidence } of rule.pause)
    if (cycle.pauses.some((pause) => pause.from.kind === from))
      notes.push(
        note(
          'pause-basis',
          `Căn cứ tạm dừng (${EVENT_NAMES[from].vi}): ${basis.vi} (${CONFIDENCE_TEXTS[confidence].vi})`,
          `Basis of the pause (${EVENT_NAMES[from].en}): ${basis.en} (${CONFIDENCE_TEXTS[confidence].en})`,
        ),
      );
  if (pauses.length > 0 && !(term && /hours$/.test(term.unit)))
    notes.push(
      note(
        'paused-days',
        'Thời hạn tính theo ngày: ngày có thời gian tạm dừng không được tính',
        'A term in days: a day touched by a pause is not counted',
      ),
    );
  const { awaitingSupplement } = cycle;
  if (awaitingSupplement) {
    notes.push(aboutAwaiting(dossier.afterSupplement?.mode ?? 'restart'));
    const { closeAfter } = dossier.afterSupplement ?? {};
    const { at } = awaitingSupplement;
    if (closeAfter && at) notes.push(aboutClosing(addTerm(calendar, at, closeAfter, 1)));
  }
  return notes;
}

const aboutClosing = (until: Date): Note =>
  note(
    'closing',
    `Không bổ sung đến ${formatDateTime(until)} thì thủ tục này cho phép đóng hồ sơ`,
    `Without a supplement by ${formatDateTime(until)} this procedure lets the dossier be closed`,
  );

function aboutAwaiting(mode: 'restart' | 'pause' | 'new-term'): Note {
  if (mode === 'pause')
    return note(
      'awaiting-supplement',
      'Đang chờ bổ sung: thời gian này không tính vào thời hạn giải quyết của thủ tục này',
      'A supplement is awaited: for this procedure the time until then does not count',
    );
  if (mode === 'new-term')
    return note(
      'awaiting-supplement',
      'Đang chờ bổ sung: sau khi nhận đủ, thủ tục này có thời hạn riêng',
      'A supplement is awaited: after it this procedure has a term of its own',
    );
  return note(
    'awaiting-supplement',
    'Đang chờ bổ sung: thời hạn sẽ tính lại từ đầu sau khi nhận đủ hồ sơ',
    'A supplement is awaited: the term will count again from zero after it',
  );
}

function aboutDays({ calendar, due }: Clock, count: DayCount | undefined): Note[] {
  const notes: Note[] = [];
  const { officialFrom, officialUntil } = calendar;
  const first = count?.days[0]?.date;
  const last = due && formatDay(dayEndingAt(due.getTime()));
  if ((last && officialUntil && last > officialUntil) || (first && officialFrom && first < officialFrom))
    notes.push(
      note(
        'no-official-holidays',
        `Chưa có lịch nghỉ chính thức cho một phần thời gian này (chỉ có từ ${formatIsoDate(officialFrom ?? '')} đến ${formatIsoDate(officialUntil ?? '')})`,
        `Official holidays are not known for part of this time (only from ${formatIsoDate(officialFrom ?? '')} to ${formatIsoDate(officialUntil ?? '')})`,
      ),
    );
  for (const { undecided } of count?.days ?? [])
    if (undecided && !notes.some(({ text }) => text.vi === undecided.vi))
      notes.push({ kind: 'undecided-days', text: undecided });
  return notes;
}

function aboutTheRule({ rule, version }: Clock): Note[] {
  const notes: Note[] = [];
  if (!isConfirmed(version.confidence))
    notes.push(
      note(
        'not-confirmed',
        'Quy định này chưa được xác nhận; đơn vị có thể điều chỉnh',
        'This rule is not confirmed; the ward can change it',
      ),
    );
  if (rule.scope)
    notes.push(
      note(
        'local',
        `Quy định riêng của ${rule.scope.unitName}, năm ${rule.scope.year}`,
        `Local rule of ${rule.scope.unitName}, year ${rule.scope.year}`,
      ),
    );
  if (version.changedByWard)
    notes.push(
      note('changed-by-ward', 'Đơn vị đã điều chỉnh quy định này', 'The ward has changed this rule'),
    );
  if (version.note) notes.push({ kind: 'rule-note', text: version.note });
  return notes;
}

/** What the sector's own text says, for clocks that follow it. */
function aboutTheProcedure({ dossier: { sectorSource }, rule }: Clock): Note[] {
  if (!sectorSource || !(rule.supplement || rule.awaits || rule.sameDay)) return [];
  const { source, confidence, note: remark } = sectorSource;
  const from = note(
    'sector-rule',
    `Theo quy định riêng của thủ tục: ${source} (${CONFIDENCE_TEXTS[confidence].vi})`,
    `By the procedure’s own text: ${source} (${CONFIDENCE_TEXTS[confidence].en})`,
  );
  return remark ? [from, { kind: 'sector-rule', text: remark }] : [from];
}
