import type { WorkCalendar } from '../../working-time';
import type { AfterSupplement, Dossier, DossierEvent, EventKind } from '../log/dossier';
import { sortEvents } from '../log/sort-events';
import { appliesTo } from '../rule-set/applies-to';
import { type Cycle, findCycles } from '../rule-set/find-cycles';
import type { Rule } from '../rule-set/rule';
import { versionOn } from '../rule-set/version-on';
import { Clock } from './clock';

/**
 * What holds for every dossier whose procedure has no rule of its own: "Thời hạn giải quyết được tính lại từ đầu sau khi
 * nhận đủ hồ sơ" (Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4).
 */
const RESTART: AfterSupplement = { mode: 'restart' };
const NO_CYCLES: readonly Cycle[] = [];

/**
 * Every clock of a dossier at `now`, in the order of the rules: running, paused, met, missed, cancelled and not started.
 * A rule that is not for it (why-no-clock.ts says why) has none. The events may come in any order.
 * @throws RangeError where the calendar has no working time
 */
export function clocksOf(
  dossier: Dossier,
  rules: readonly Rule[],
  calendar: WorkCalendar,
  now: Date,
): Clock[] {
  const log = sortEvents(dossier.events);
  const clocks: Clock[] = [];
  for (const rule of rules) {
    if (!appliesTo(rule, dossier)) continue;
    const cycles = mayHaveStarted(rule, log) ? startedCycles(rule, dossier, log) : NO_CYCLES;
    for (const cycle of cycles) {
      const version = versionOn(rule, cycle.start.at ?? now);
      if (version) clocks.push(new Clock({ rule, version, dossier, cycle, calendar, now }));
    }
    if (cycles.length > 0) continue;
    const version = versionOn(rule, now);
    if (version) clocks.push(new Clock({ rule, version, dossier, calendar, now }));
  }
  return clocks;
}

/** A look at the kinds of events spares most rules the walk through the log. */
const mayHaveStarted = ({ start, when }: Rule, log: readonly DossierEvent[]): boolean =>
  hasAny(start, log) && (when === undefined || hasAny(when, log));

function hasAny(kinds: readonly EventKind[], log: readonly DossierEvent[]): boolean {
  for (const { kind } of log) if (kinds.includes(kind)) return true;
  return false;
}

/** The runs of a rule's clock, those left out that still await what the procedure asks for beside acceptance. */
export function startedCycles(rule: Rule, dossier: Dossier, log: readonly DossierEvent[]): Cycle[] {
  const cycles = findCycles(rule, log, dossier.afterSupplement ?? RESTART);
  const { startsAfter } = dossier;
  return rule.awaits && startsAfter ? cycles.flatMap((cycle) => awaitStart(cycle, startsAfter, log)) : cycles;
}

/** The term begins with the last of what must have happened. */
function awaitStart(cycle: Cycle, startsAfter: readonly string[], log: readonly DossierEvent[]): Cycle[] {
  let latest = log.indexOf(cycle.start);
  for (const awaited of startsAfter) {
    const place = log.findLastIndex(({ kind }) => kind === awaited);
    if (place < 0 && !cycle.end) return [];
    latest = Math.max(latest, place);
  }
  return [{ ...cycle, start: log[latest] ?? cycle.start }];
}
