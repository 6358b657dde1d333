import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatIsoDate } from '../../../shared/text/format-date';
import { calendarOfWard, officialDays } from '../../../shared/working-time/calendars';
import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import type { OwnDay } from '../../../shared/working-time/ward-hours';
import { useActiveDay } from '../../ui/use-active-day';
import { ManagedMark } from '../options-page/managed-mark';
import type { SettingsInUse } from '../options-page/use-settings';
import { MovesReview } from '../what-moves/moves-review';
import { useProposal } from '../what-moves/use-proposal';
import { type DaySources, describeCell } from './day-cell';
import { DayEditor } from './day-editor';
import { DayLists } from './day-lists';
import { Legend } from './legend';
import { MonthGrid } from './month-grid';
import { TEXTS } from './texts';
import './year-calendar.css';

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
const OFFICIAL = officialDays();

interface YearCalendarProps {
  inUse: SettingsInUse;
  clock: () => Date;
}

/** The year as the unit works it: official days with their source, and the unit's own, changed by pressing a day. */
export function YearCalendar({ inUse: { settings, isManaged, save }, clock }: YearCalendarProps) {
  const today = formatDay(dayOfInstant(clock().getTime()));
  const proposal = useProposal(settings, save, clock);
  /** The unit's own days as they were edited; what is stored until something is. */
  const [draft, setDraft] = useState<OwnDay[]>();
  const { active, isMoved, months, choose, showYear, onKeyDown } = useActiveDay(today);
  const [opened, setOpened] = useState<string>();
  const { language, officeHours, ownHours, ownDays } = settings;
  const days = draft ?? ownDays;
  const isFixed = isManaged('ownDays');

  const sources = useMemo((): DaySources => {
    const calendar = calendarOfWard({ officeHours, ...(ownHours && { ownHours }), ownDays: days });
    return { calendar, own: new Map(days.map((day) => [day.date, day])), official: OFFICIAL };
  }, [officeHours, ownHours, days]);
  const changed = useMemo(() => findChanged(ownDays, days), [ownDays, days]);
  // what was applied is the draft no more
  useEffect(() => {
    if (draft && changed.size === 0) setDraft(undefined);
  }, [draft, changed]);
  useEffect(() => {
    if (isMoved) return;
    // in a narrow window the months stand in a strip; the page itself stays where it is
    const strip = months.current;
    const button = strip?.querySelector<HTMLElement>(`[data-date="${active}"]`);
    strip?.scrollTo({ left: (button?.closest('table')?.offsetLeft ?? 0) - strip.offsetLeft });
  }, [active, isMoved]);

  const shown = active.slice(0, 4);
  const put = (date: string, day: OwnDay | undefined) => {
    const others = days.filter((one) => one.date !== date);
    const next = day ? [...others, day] : others;
    setDraft(next.sort((a, b) => (a.date < b.date ? -1 : 1)));
    setOpened(undefined);
    proposal.withdraw();
  };
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{TEXTS.title[language]}</h2>
      <p>{TEXTS.lead[language]}</p>
      {isFixed && <ManagedMark language={language} />}
      <div class="year-bar">
        <button type="button" aria-label={TEXTS.before[language]} onClick={() => showYear(Number(shown) - 1)}>
          ‹
        </button>
        <h3 aria-live="polite">
          {TEXTS.year[language]} {shown}
        </h3>
        <button type="button" aria-label={TEXTS.after[language]} onClick={() => showYear(Number(shown) + 1)}>
          ›
        </button>
      </div>
      {sources.calendar.officialUntil && `${shown}-12-31` > sources.calendar.officialUntil && (
        <p class="doubt">
          {TEXTS.unknownYear[language]} {formatIsoDate(sources.calendar.officialUntil)}.
        </p>
      )}
      <Legend language={language} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the days' buttons in it */}
      <div class="year" ref={months} onKeyDown={onKeyDown}>
        {MONTHS.map((month) => (
          <MonthGrid
            key={month}
            month={`${shown}-${month}`}
            sources={sources}
            active={active}
            today={today}
            changed={changed}
            language={language}
            onOpen={(date) => {
              choose(date);
              if (!isFixed) setOpened(date);
            }}
          />
        ))}
      </div>
      {changed.size > 0 && !proposal.pending && (
        <p class="actions unsaved">
          <span>
            {changed.size} {TEXTS.changed[language]}
          </span>
          <button type="button" class="primary" onClick={() => void proposal.propose({ ownDays: days })}>
            {TEXTS.applyDays[language]}
          </button>
          <button type="button" onClick={() => setDraft(undefined)}>
            {TEXTS.drop[language]}
          </button>
        </p>
      )}
      <MovesReview proposal={proposal} language={language} />
      <DayLists
        year={shown}
        own={days}
        official={OFFICIAL}
        language={language}
        onRemove={isFixed ? undefined : (date) => put(date, undefined)}
      />
      {opened && (
        <DayEditor
          key={opened}
          cell={describeCell(opened, sources)}
          own={sources.own.get(opened)}
          official={OFFICIAL.get(opened)}
          language={language}
          onSave={(day) => put(opened, day)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </section>
  );
}

/** Dates on which two lists of own days differ. */
function findChanged(before: OwnDay[], after: OwnDay[]): Set<string> {
  const textOf = (days: OwnDay[]) => new Map(days.map((day) => [day.date, JSON.stringify(day)]));
  const [old, young] = [textOf(before), textOf(after)];
  const dates = [...old.keys(), ...young.keys()];
  return new Set(dates.filter((date) => old.get(date) !== young.get(date)));
}
