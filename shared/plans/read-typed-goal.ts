import { criterionOf } from './criterion-of';
import { readFigures } from './document/read-figures';
import type { PlanGoal } from './plan';

/**
 * A goal as a person types it: its first figure counts, and one that is compared with nothing is to be reached.
 * @returns undefined where it names no figure with a unit
 */
export function readTypedGoal(text: string): PlanGoal | undefined {
  const fromFigure = text.slice(Math.max(0, text.search(/\d/)));
  const found = readFigures(text)[0] ?? readFigures(`đạt ${fromFigure}`)[0];
  if (!found) return undefined;
  const { comparison, figure, unit } = found;
  const criterion = criterionOf(text);
  return { text, ...(criterion && { criterion }), comparison, figure, unit };
}
