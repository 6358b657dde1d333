import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../working-time/viet-nam-day';
import { WEEKDAYS } from '../working-time/work-calendar';
import { defaultPlaylist } from './default-playlist';
import { isShownAt, nextHalfDay } from './is-shown-at';
import { HALVES, type ItemTimes } from './playlist';
import { playlistSchema, renderLedSchema } from './playlist-schema';
import { readPlaylist, renderPlaylist } from './read-playlist';
import { afterPage, nextItem, type Place, START, startOfPage } from './turns';
import { videoAddress } from './video-address';

const SAMPLE = readFileSync('tests/stand-in/ward-site/public/led.json', 'utf8');
const at = (text: string) => new Date(`${text}:00+07:00`);

describe('led.json', () => {
  it('of the sample ward is right, has an item of every kind, and is the same when it is saved again', () => {
    const { playlist, problems } = readPlaylist(JSON.parse(SAMPLE));
    expect(problems).toEqual([]);
    expect(new Set(playlist?.items.map(({ kind }) => kind)).size).toBe(8);
    expect(playlist && renderPlaylist(playlist)).toBe(
      renderPlaylist(playlistSchema.parse(JSON.parse(SAMPLE))),
    );
    expect(JSON.parse(playlist ? renderPlaylist(playlist) : '')).toEqual(JSON.parse(SAMPLE));
  });

  it.each([
    ['no list', { version: 1 }, 'items'],
    ['another version', { version: 2, items: [] }, 'version'],
    ['an unknown member', { version: 1, items: [], colour: 'red' }, ''],
    ['a page that nobody can read', { version: 1, items: [], seconds: 1 }, 'seconds'],
    ['no file of its kind', 'led', ''],
    [
      'a web space with a path',
      { version: 1, items: [], videoOrigins: ['https://a.vn/b'] },
      'videoOrigins[0]',
    ],
  ])('as a whole with %s is refused, and says where', (_, json, place) => {
    const { playlist, problems } = readPlaylist(json);
    expect(playlist).toBeUndefined();
    expect(problems.map((one) => one.place)).toContain(place);
  });

  it.each([
    [{ kind: 'song' }, 'items[1].kind'],
    [{ kind: 'notice', title: 'A', text: ' ' }, 'items[1].text'],
    [{ kind: 'notice', title: 'A', text: 'B', link: 'javascript:alert(1)' }, 'items[1].link'],
    [{ kind: 'contact', from: '2026-02-30' }, 'items[1].from'],
    [{ kind: 'contact', from: '2026-12-02', to: '2026-12-01' }, 'items[1].to'],
    [{ kind: 'contact', days: ['thứ hai'] }, 'items[1].days[0]'],
    [{ kind: 'contact', half: 'evening' }, 'items[1].half'],
    [{ kind: 'contact', colour: 'red' }, 'items[1]'],
    [{ kind: 'procedures', codes: ['khai sinh'] }, 'items[1].codes[0]'],
    [{ kind: 'results', target: 101 }, 'items[1].target'],
    [{ kind: 'video', title: 'A', url: 'data:video/mp4,' }, 'items[1].url'],
    [null, 'items[1]'],
  ])('with the item %j: it is left out and named, the others stand', (item, place) => {
    const { playlist, problems } = readPlaylist({
      version: 1,
      items: [{ kind: 'contact' }, item, { kind: 'progress' }],
    });
    expect(playlist?.items.map(({ kind }) => kind)).toEqual(['contact', 'progress']);
    expect(problems).toEqual([{ place, text: expect.stringMatching(/\p{L}/u) }]);
    expect(problems[0]?.text).not.toMatch(/invalid|expected|unrecognized/i);
  });

  it('docs/schemas/led.schema.json says what the schema says', () =>
    expect(readFileSync('docs/schemas/led.schema.json', 'utf8')).toBe(renderLedSchema()));

  it('that a ward has not made is made of what there is', () => {
    const kinds = (collector?: string) => defaultPlaylist({ collector }).items.map(({ kind }) => kind);
    expect(kinds('https://phieu.mau.vn')).toContain('results');
    expect(kinds()).not.toContain('results');
    expect(playlistSchema.parse(defaultPlaylist({}))).toEqual(defaultPlaylist({}));
  });
});

describe('what is shown at a moment', () => {
  it.each<[ItemTimes, string, boolean]>([
    [{}, '2026-11-27T03:00', true],
    [{ from: '2026-11-27', to: '2026-11-27' }, '2026-11-26T23:59', false],
    [{ from: '2026-11-27', to: '2026-11-27' }, '2026-11-27T00:00', true],
    [{ from: '2026-11-27', to: '2026-11-27' }, '2026-11-27T23:59', true],
    [{ from: '2026-11-27', to: '2026-11-27' }, '2026-11-28T00:00', false],
    [{ days: ['fri'] }, '2026-11-27T08:00', true],
    [{ days: ['mon', 'sun'] }, '2026-11-27T08:00', false],
    [{ half: 'morning' }, '2026-11-27T11:59', true],
    [{ half: 'morning' }, '2026-11-27T12:00', false],
    [{ half: 'afternoon' }, '2026-11-27T12:00', true],
    [{ to: '2026-11-27', half: 'morning' }, '2026-11-27T12:00', false],
  ])('%j at %s: %s', (times, moment, shown) => expect(isShownAt(times, at(moment))).toBe(shown));

  const instant = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2027-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const dates = instant.map((one) => one.toISOString().slice(0, 10));
  const anyTimes: fc.Arbitrary<ItemTimes> = fc.record(
    {
      from: dates,
      to: dates,
      days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
      half: fc.constantFrom(...HALVES),
    },
    { requiredKeys: [] },
  );

  it('changes at noon and midnight only', () =>
    fc.assert(
      fc.property(anyTimes, instant, fc.nat(DAY_MS / 2), (times, now, later) => {
        const next = nextHalfDay(now);
        const then = new Date(Math.min(now.getTime() + later, next.getTime() - 1));
        expect(isShownAt(times, then)).toBe(isShownAt(times, now));
        expect(next.getTime() - now.getTime()).toBeGreaterThan(0);
        expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(DAY_MS / 2);
      }),
    ));

  it('is less with every condition more, and each half has its own', () =>
    fc.assert(
      fc.property(anyTimes, anyTimes, instant, (one, other, now) => {
        if (isShownAt({ ...one, ...other }, now)) expect(isShownAt(other, now)).toBe(true);
        const { half: _, ...both } = one;
        const halves = HALVES.filter((half) => isShownAt({ ...both, half }, now));
        expect(halves.length).toBe(isShownAt(both, now) ? 1 : 0);
      }),
    ));
});

describe('turns', () => {
  it('a round shows each item that can be shown once, in order, and no other', () =>
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 12 }),
        fc.integer({ min: -1, max: 30 }),
        (can, last) => {
          const shown: number[] = [];
          let now = last;
          const count = can.filter(Boolean).length;
          for (let turn = 0; turn < count; turn++) {
            const next = nextItem(can.length, now, (item) => can[item] === true);
            if (next === undefined) throw new Error('there is one that can be shown');
            shown.push(next);
            now = next;
          }
          expect([...shown].sort((a, b) => a - b)).toEqual(can.flatMap((one, item) => (one ? [item] : [])));
          if (count === 0) expect(nextItem(can.length, last, () => false)).toBeUndefined();
        },
      ),
    ));

  it('every page of every part comes, in order; a turn has one part and no more pages than it may', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (parts, most) => {
          const all = parts.flatMap((pages, part) =>
            Array.from({ length: pages }, (_, page): Place => ({ part, page })),
          );
          let place = START;
          const seen: Place[] = [];
          while (seen.length < all.length) {
            const turn: Place[] = [];
            for (let isOver = false; !isOver; ) {
              turn.push(place);
              const size = { parts: parts.length, pages: parts[place.part] ?? 1 };
              ({ place, isOver } = afterPage(place, turn.length, size, most));
            }
            expect(turn.length).toBeLessThanOrEqual(most);
            expect(new Set(turn.map(({ part }) => part)).size).toBe(1);
            seen.push(...turn);
          }
          expect(seen).toEqual(all);
          expect(place).toEqual(START);
        },
      ),
    ));

  it('a late timer pushes nothing; a clock that was moved does', () => {
    expect(startOfPage(10_000, 10_400)).toBe(10_000);
    expect(startOfPage(10_000, 70_000)).toBe(70_000);
    expect(startOfPage(10_000, 2_000)).toBe(2_000);
  });
});

it.each([
  ['phim.webm', 'https://phuong.vn/led/phim.webm'],
  ['https://phuong.vn/a.mp4', 'https://phuong.vn/a.mp4'],
  ['https://phim.vn/a.mp4', 'https://phim.vn/a.mp4'],
  ['https://phim.vn.evil.com/a.mp4', undefined],
  ['//khac.vn/a.mp4', undefined],
  ['http://[', undefined],
])('a video comes from %s: %s', (url, expected) =>
  expect(videoAddress(url, 'https://phuong.vn/led/led.json', 'https://phuong.vn', ['https://phim.vn'])).toBe(
    expected,
  ),
);
