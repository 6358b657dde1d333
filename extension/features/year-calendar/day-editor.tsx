import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { tidyText } from '../../../shared/text/tidy-text';
import type { OfficialDay } from '../../../shared/working-time/calendars';
import { WEEKDAY_TEXTS } from '../../../shared/working-time/day-texts';
import { formatSessions, readSessionsText } from '../../../shared/working-time/sessions-text';
import { DAY_WORKS, type DayWork, type OwnDay } from '../../../shared/working-time/ward-hours';
import { REASON_LENGTH } from '../../../shared/working-time/work-calendar-schema';
import type { DayCell } from './day-cell';
import { TEXTS, WORK_TEXTS } from './texts';

interface DayEditorProps {
  /** The day as it is now. */
  cell: DayCell;
  own: OwnDay | undefined;
  official: OfficialDay | undefined;
  language: Language;
  /** Nothing: the day is as the general calendar has it. */
  onSave(day: OwnDay | undefined): void;
  onClose(): void;
}

/** How one day is worked, and why; what is official of it stays beside it. */
export function DayEditor({ cell, own, official, language, onSave, onClose }: DayEditorProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [work, setWork] = useState<DayWork | 'general'>(own?.work ?? 'general');
  const [times, setTimes] = useState(formatSessions(own?.sessions ?? cell.sessions));
  const [reason, setReason] = useState(own?.reason ?? '');
  const [problem, setProblem] = useState<'unreadable' | 'order' | 'empty'>();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  // closing gives the focus back to the day
  const finish = (day: OwnDay | undefined) => {
    dialog.current?.close();
    onSave(day);
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (work === 'general') return finish(undefined);
    const why = tidyText(reason);
    const day: OwnDay = { date: cell.date, work, ...(why && { reason: why }) };
    if (work !== 'own') return finish(day);
    const reading = readSessionsText(times);
    if ('problem' in reading) return setProblem(reading.problem);
    if (reading.sessions.length === 0) return setProblem('empty');
    finish({ ...day, sessions: reading.sessions });
  };
  const title = `${WEEKDAY_TEXTS[cell.weekday][language]} ${formatIsoDate(cell.date)}`;
  return (
    <dialog ref={dialog} class="day-editor" aria-label={title} onClose={onClose}>
      <form onSubmit={save} noValidate>
        <h3>{title}</h3>
        {official && (
          <p class="official">
            <b>
              {TEXTS.official[language]}: {official.name[language]}
            </b>
            <small>
              {TEXTS.source[language]}: {official.source}
            </small>
          </p>
        )}
        <fieldset>
          <legend>{TEXTS.how[language]}</legend>
          {(['general', ...DAY_WORKS] as const).map((choice) => (
            <label class="choice" key={choice}>
              <input type="radio" name="work" checked={work === choice} onChange={() => setWork(choice)} />
              <span>{choice === 'general' ? TEXTS.general[language] : WORK_TEXTS[choice][language]}</span>
            </label>
          ))}
        </fieldset>
        {work === 'own' && (
          <div class="field">
            <label for="day-times">{TEXTS.times[language]}</label>
            <input
              id="day-times"
              type="text"
              autoComplete="off"
              value={times}
              aria-invalid={problem !== undefined}
              aria-describedby={problem && 'times-problem'}
              onInput={({ currentTarget }) => setTimes(currentTarget.value)}
            />
            {problem && (
              <small id="times-problem" role="alert" data-problem>
                {TEXTS[problem][language]}
              </small>
            )}
          </div>
        )}
        {work !== 'general' && (
          <label class="field">
            {TEXTS.reason[language]}
            <input
              type="text"
              maxLength={REASON_LENGTH}
              placeholder={TEXTS.reasonHint[language]}
              value={reason}
              onInput={({ currentTarget }) => setReason(currentTarget.value)}
            />
          </label>
        )}
        <p class="actions">
          <button type="submit" class="primary">
            {TEXTS.save[language]}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {TEXTS.cancel[language]}
          </button>
        </p>
      </form>
    </dialog>
  );
}
