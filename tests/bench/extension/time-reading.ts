import { readPage } from '../../../extension/portals/read-page';

/** What is timed on one page, ms. */
export interface ReadingTimes {
  dossiers: number;
  reading: number;
  floor: number;
  naive: number;
}

const now = new Date('2026-11-12T09:30:00+07:00');

/** Times the reading of the page it runs in, beside the floor and a reader that knows the columns. */
export function timeReading(selector: string, rounds: number): ReadingTimes {
  const timeOf = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const read = () => readPage(document, { now }).dossiers.length;
  read();
  const best = { reading: Infinity, floor: Infinity, naive: Infinity };
  // in turns, and the best of each: another program takes its time from all of them alike
  for (let round = 0; round < rounds; round++) {
    best.reading = Math.min(best.reading, timeOf(read));
    best.floor = Math.min(
      best.floor,
      timeOf(() => visitTexts(selector)),
    );
    best.naive = Math.min(best.naive, timeOf(readKnownColumns));
  }
  return { dossiers: read(), ...best };
}

/** Reads the page it runs in once, and leaves word that it has. */
export function readOnce(): void {
  readPage(document, { now });
  Object.assign(globalThis, { hlRead: true });
}

function visitTexts(selector: string): number {
  let length = 0;
  for (const cell of document.querySelectorAll(selector)) length += cell.textContent?.length ?? 0;
  return length;
}

function readKnownColumns() {
  return [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((element) => {
    const [, code, procedure, , field, submitted, received, due, officer, status] = [...element.cells].map(
      (cell) => cell.textContent?.trim() ?? '',
    );
    const dates = [submitted, received, due].map((text) => readDate(text ?? ''));
    return { element, code, procedure, field, dates, officer, status };
  });
}

function readDate(text: string): Date {
  const [, day, month, year, hour, minute] = /(\d+)\/(\d+)\/(\d+)(?: (\d+):(\d+))?/.exec(text) ?? [];
  return new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0) - 7, Number(minute ?? 0)),
  );
}
