import { readSchedulePhrase } from '../../../shared/plans/schedule-phrase';
import type { Row } from '../measure';

/** Pieces that, said again and again, would cost most where a reader went back over its text. */
const PIECES = ['trước ', '1/', 'thứ 2, ', 'ngày 5, ', 'quý I, ', 'sau 3 ngày ', 'từ ngày 1 đến ', 'a '];
const [SHORT, LONG] = [1000, 8000];

/** Reading time of a plan's phrase that is made as long as it can be: eight times the text, in how many times the time? */
export function benchPhrases(): Row[] {
  const time = (text: string) => {
    const start = performance.now();
    readSchedulePhrase(text, { year: 2026 });
    return performance.now() - start;
  };
  return PIECES.map((piece) => {
    time(piece.repeat(SHORT));
    const [short, long] = [time(piece.repeat(SHORT)), time(piece.repeat(LONG))];
    return {
      piece,
      [`${SHORT} times, ms`]: Math.round(short * 10) / 10,
      [`${LONG} times, ms`]: Math.round(long * 10) / 10,
      ratio: Math.round((long / short) * 10) / 10,
    };
  });
}
