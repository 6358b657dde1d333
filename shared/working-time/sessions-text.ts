import { formatTimeOfDay, readTimeOfDay } from './time-of-day';
import type { Session } from './work-calendar';

/** Why a text is no sessions of a day. */
export type SessionsProblem = 'unreadable' | 'order';

/** `07:30–11:30, 13:00–17:00`; '' for a day without work. */
export const formatSessions = (sessions: readonly Session[]): string =>
  sessions.map(([start, end]) => `${start}–${end}`).join(', ');

/**
 * Sessions as people type them: `7:30-11:30, 13h-17h`, `7h30 đến 11h30; 13g – 17g`; an empty text is a day without work.
 * They must be sorted and disjoint.
 */
export function readSessionsText(text: string): { sessions: Session[] } | { problem: SessionsProblem } {
  const parts = text
    .replace(/\s+/g, ' ')
    .split(/[,;]| và /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const sessions: Session[] = [];
  for (const part of parts) {
    const [start, end, ...more] = part.split(/[-–—]|đến/i).map(readTime);
    if (start === undefined || end === undefined || more.length > 0) return { problem: 'unreadable' };
    const before = sessions[sessions.length - 1]?.[1] ?? '00:00';
    if (start >= end || start < before) return { problem: 'order' };
    sessions.push([start, end]);
  }
  return { sessions };
}

/** `7h30`, `7:30`, `7g30`, `7.30`, `7` → `07:30`; undefined where it is no time of day. */
function readTime(text: string): string | undefined {
  const [, hours, minutes] = /^(\d{1,2})(?:\s*[:hg.]\s*(\d{1,2})?)?$/i.exec(text.trim()) ?? [];
  if (!hours) return undefined;
  const written = `${hours}:${(minutes ?? '0').padStart(2, '0')}`;
  try {
    return formatTimeOfDay(readTimeOfDay(written));
  } catch {
    // a RangeError is how a time that does not exist is told
    return undefined;
  }
}
