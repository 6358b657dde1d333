import { useEffect, useRef, useState } from 'preact/hooks';
import { stepDay } from './step-day';

/**
 * The one day that Tab reaches in a year of month tables, moved by the keys of a calendar. The element that holds the
 * tables takes `months` as its ref and `onKeyDown`. Days are YYYY-MM-DD.
 */
export function useActiveDay(today: string) {
  const [active, setActive] = useState(today);
  /** Whether the keyboard has moved it: only then does the focus follow. */
  const [isMoved, setMoved] = useState(false);
  const months = useRef<HTMLDivElement>(null);
  const focus = (date: string) =>
    months.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus();
  useEffect(() => {
    if (isMoved) focus(active);
  }, [active, isMoved]);
  const choose = (date: string) => {
    setMoved(false);
    setActive(date);
  };
  const showYear = (year: number) => choose(year === Number(today.slice(0, 4)) ? today : `${year}-01-01`);
  const onKeyDown = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset.date;
    const to = from && stepDay(from, event.key);
    if (!to) return;
    event.preventDefault();
    setMoved(true);
    setActive(to);
    // at once, as the next key may come before the drawing; a day of another year is drawn first
    focus(to);
  };
  return { active, isMoved, months, choose, showYear, onKeyDown };
}
