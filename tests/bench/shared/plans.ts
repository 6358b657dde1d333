import { PIECES_SAID_AGAIN } from '../../../shared/plans/pieces-said-again';
import { readPlan } from '../../../shared/plans/read-plan';
import type { Row } from '../measure';

const [SHORT, LONG] = [2000, 8000];

/** Reading time of a document that says one piece again and again: four times the text, in how many times the time? */
export function benchPlans(): Row[] {
  const time = (text: string) => {
    const start = performance.now();
    readPlan({ text });
    readPlan({ html: text });
    return performance.now() - start;
  };
  return PIECES_SAID_AGAIN.map((piece) => {
    time(piece.repeat(SHORT));
    const [short, long] = [time(piece.repeat(SHORT)), time(piece.repeat(LONG))];
    return {
      piece: JSON.stringify(piece),
      [`${SHORT} times, ms`]: Math.round(short),
      [`${LONG} times, ms`]: Math.round(long),
      ratio: Math.round((long / short) * 10) / 10,
    };
  });
}
