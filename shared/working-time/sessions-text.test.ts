import { expect, it } from 'vitest';
import { formatSessions, readSessionsText } from './sessions-text';

it.each([
  ['7:30-11:30, 13:00-17:00', '07:30–11:30, 13:00–17:00'],
  ['7h30 đến 11h30; 13g – 17g', '07:30–11:30, 13:00–17:00'],
  [' 07:30–11:30 và 13h00–17h00 ', '07:30–11:30, 13:00–17:00'],
  ['18-24', '18:00–24:00'],
  ['7.30—11.30', '07:30–11:30'],
  ['', ''],
])('%j is read as %j', (text, written) => {
  const reading = readSessionsText(text);
  expect('sessions' in reading && formatSessions(reading.sessions)).toBe(written);
});

it.each([
  ['sáng', 'unreadable'],
  ['7:30', 'unreadable'],
  ['7:30-11:30-12:00', 'unreadable'],
  ['7:75-9:00', 'unreadable'],
  ['7:30-25:00', 'unreadable'],
  ['11:30-7:30', 'order'],
  ['13:00-17:00, 7:30-11:30', 'order'],
  ['7:30-11:30, 11:00-12:00', 'order'],
])('%j is no sessions: %s', (text, problem) => {
  expect(readSessionsText(text)).toEqual({ problem });
});
