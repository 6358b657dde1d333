import type { AppointmentProblem } from '../../../shared/letters/appointment';
import type { Language } from '../../../shared/text/bilingual-text';
import type { LetterDraft } from './letter-draft';
import { APPOINTMENT_PROBLEMS, TEXTS } from './texts';

/** Working days by which a result is usually put off. */
const EXTENSIONS = [1, 2, 3, 5, 7, 10, 15];

interface AppointmentFieldProps {
  extraDays: number;
  date: string;
  problem: AppointmentProblem | undefined;
  language: Language;
  onChange(change: Partial<LetterDraft>): void;
}

/** The new appointment: so many working days later, or a day of one's own, which is checked. */
export const AppointmentField = ({ extraDays, date, problem, language, onChange }: AppointmentFieldProps) => (
  <div class="pair">
    <label class="field">
      {TEXTS.extraDays[language]}
      <select
        value={String(extraDays)}
        onChange={(event) =>
          onChange({ extraDays: Number(event.currentTarget.value), newAppointment: undefined })
        }
      >
        {EXTENSIONS.map((days) => (
          <option key={days} value={String(days)}>
            {days}
          </option>
        ))}
      </select>
    </label>
    <label class="field">
      {TEXTS.newAppointment[language]}
      <input
        type="date"
        value={date}
        aria-invalid={problem !== undefined && problem !== 'unsure'}
        aria-describedby="appointment-problem"
        onInput={(event) => onChange({ newAppointment: event.currentTarget.value })}
      />
    </label>
    <p id="appointment-problem" role="status" class="warning">
      {problem && APPOINTMENT_PROBLEMS[problem][language]}
    </p>
  </div>
);
