import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { parseDay } from '../../../shared/working-time/viet-nam-day';

interface DayFieldProps {
  label: string;
  /** YYYY-MM-DD; '' where there is none. */
  value: string;
  onKept(day: string): void;
}

/** A day that is kept when its field is left: while a year is typed it is for a while another. */
export function DayField({ label, value, onKept }: DayFieldProps) {
  const [day, setDay] = useState(value);
  const id = useId();
  useLayoutEffect(() => setDay(value), [value]);
  return (
    <label class="field" htmlFor={id}>
      {label}{' '}
      <input
        id={id}
        type="date"
        value={day}
        onInput={({ currentTarget }) => setDay(currentTarget.value)}
        onBlur={({ currentTarget: { value: left } }) => {
          if (left !== value && (left === '' || parseDay(left) !== undefined)) onKept(left);
        }}
      />
    </label>
  );
}
