import { formatDateTime } from '../../../shared/text/format-date';
import type { LedData } from './led-data';
import { sayFailure, LED_TEXTS as TEXTS } from './texts';

/**
 * What the screen says about itself, for whoever looks after it: how old its data are, what was wrong in which file, and
 * what is passed over. One of them stands below each page, in turns.
 */
export class Notes {
  /** Why an item is passed over; by its number in the playlist. */
  private passed = new Map<number, string>();
  private turn = 0;

  pass(item: number, name: string, why: string): void {
    this.passed.set(item, TEXTS.notShown(name, why));
  }

  shown(item: number): void {
    this.passed.delete(item);
  }

  /** Of another playlist nothing is known yet. */
  clear(): void {
    this.passed.clear();
  }

  /** All there is to say now. */
  list(data: LedData): string[] {
    const since = data.offlineSince;
    const problems = data.playlistFile?.content?.problems ?? [];
    return [
      ...(since === undefined ? [] : [TEXTS.offline(formatDateTime(new Date(since)))]),
      ...data.broken.map((problem) => `${sayFailure(problem)}.`),
      ...problems.map(({ place, text }) => TEXTS.skipped('led.json', place, text)),
      ...this.passed.values(),
    ];
  }

  /** The next one to be said; '' where there is nothing. */
  next(data: LedData): string {
    const notes = this.list(data);
    this.turn = notes.length > 0 ? (this.turn + 1) % notes.length : 0;
    return notes[this.turn] ?? '';
  }
}
