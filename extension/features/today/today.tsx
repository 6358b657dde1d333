import { useMemo, useState } from 'preact/hooks';
import { isDossier } from '../../../shared/deadlines/log/seen-dossier';
import type { Rule } from '../../../shared/deadlines/rule-set/rule';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDateTime } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import type { StoredDossier } from '../../platform/dossier-database';
import type { DossierStock } from '../../platform/dossier-store';
import type { PlanStock } from '../../platform/plan-store';
import { DossierLine } from '../../ui/dossier-line';
import { Digest } from '../digest/digest';
import { openDossiers } from '../open-dossiers';
import { DueTask, dueTasks } from '../plan-tasks/due-task';
import { TaskLine } from '../plan-tasks/task-line';
import { SignatureList } from '../signature-list/signature-list';
import type { TrackedDossier } from '../tracked-dossier';
import { describeMoment } from './describe-moment';
import { type DueGroup, groupByDue } from './group-by-due';
import { readLists } from './read-lists';
import { GROUP_NAMES, TEXTS } from './texts';

interface TodayProps {
  stock: DossierStock;
  plans: PlanStock;
  calendar: WorkCalendar;
  rules: readonly Rule[];
  now: Date;
  language: Language;
  clock: () => Date;
  onOpen(code: string): void;
}

/** What must happen next, of all pages seen: one list, and how complete and how old the knowledge is. */
export function Today({ stock, plans, calendar, rules, now, language, clock, onOpen }: TodayProps) {
  const open = useMemo(
    () => openDossiers(stock.dossiers, calendar, now, language, rules),
    [stock, calendar, rules, now, language],
  );
  const tasks = useMemo(() => dueTasks(plans, calendar, now), [plans, calendar, now]);
  const groups = useMemo(() => groupPending([...open, ...tasks], calendar, now), [open, tasks]);
  const pages = useMemo(() => open.map(({ page }) => page), [open]);
  return (
    <>
      {groups.length === 0 && (
        <p class="empty">{TEXTS[stock.dossiers.length === 0 ? 'nothingSeen' : 'nothingOpen'][language]}</p>
      )}
      {groups.map(({ group, entries }) => (
        <Group key={group} {...{ group, entries, calendar, now, language, clock, onOpen }} />
      ))}
      <SignatureList dossiers={pages} calendar={calendar} now={now} language={language} onOpen={onOpen} />
      {groups.length > 0 && <Digest {...{ groups, calendar, now, language }} />}
      <Lists stock={stock} now={now} language={language} />
    </>
  );
}

/** Dossiers by their codes, then tasks as their plans have them. Tasks that are due after this week are on the board: here stands what must happen next. */
const groupPending = (pending: Entry[], calendar: WorkCalendar, now: Date) =>
  groupByDue(pending, calendar, now)
    .map(({ group, entries }) => ({
      group,
      entries: group === 'later' ? entries.filter((entry) => !(entry instanceof DueTask)) : entries,
    }))
    .filter(({ entries }) => entries.length > 0);

type Entry = TrackedDossier<StoredDossier> | DueTask;

/** Lines of a group that are shown at first, and with each press on the button below them. */
const LINES = 30;

interface GroupProps {
  group: DueGroup;
  entries: Entry[];
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  clock: () => Date;
  onOpen(code: string): void;
}

function Group({ group, entries, calendar, now, language, clock, onOpen }: GroupProps) {
  const [lines, setLines] = useState(LINES);
  const title = `group-${group}`;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>
        {GROUP_NAMES[group][language]} <span class="number">{entries.length}</span>
      </h2>
      <ul>
        {entries.slice(0, lines).map((entry) =>
          entry instanceof DueTask ? (
            <TaskLine key={entry.code} due={entry} {...{ calendar, now, language, clock }} />
          ) : (
            <DossierLine
              key={entry.code}
              code={entry.code}
              procedure={isDossier(entry.page) ? entry.page.procedure : TEXTS.feedback[language]}
              state={entry.state}
              words={entry.words}
              onOpen={() => onOpen(entry.code)}
            >
              {entry.due && `${TEXTS.due[language]} ${formatDateTime(entry.due)} · `}
              {TEXTS.updated[language]} {describeMoment(entry.page.seenAt, now)}
            </DossierLine>
          ),
        )}
      </ul>
      {entries.length > lines && (
        <button type="button" onClick={() => setLines(lines + LINES)}>
          {TEXTS.more[language]} ({entries.length - lines})
        </button>
      )}
    </section>
  );
}

/** How complete the knowledge is, by what the pages' own pagers say. */
function Lists({ stock, now, language }: { stock: DossierStock; now: Date; language: Language }) {
  const lists = readLists(stock.lists, now);
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="lists">
      <h2 id="lists">{TEXTS.completeness[language]}</h2>
      <ul class="lists">
        {lists.map(({ page, read, total, readAt }) => (
          <li key={page}>
            <span>
              {TEXTS.read[language]} {total === undefined ? read : `${read}/${total}`}{' '}
              {TEXTS.dossiersInList[language]}
            </span>
            <small>
              {page.replace(/^https?:\/\//, '')} · {TEXTS.updated[language]} {describeMoment(readAt, now)}
            </small>
            {total !== undefined && read < total && <small>{TEXTS.turnPages[language]}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
