import type { Row } from './measure';

/** One number of a table: where it stands (`bench / texts of its row / its column`) and what it is, in the column's unit. */
export interface Figure {
  id: string;
  value: number;
}

/** What a figure should be, in its own unit. Data in goals.json. */
export interface Goal {
  figure: string;
  atMost?: number;
  atLeast?: number;
}

/** How a figure stands beside the one recorded: `moved` by more than {@link TOLERANCE}, `gone` when it is no longer printed. */
export interface Compared {
  id: string;
  before?: number;
  now?: number;
  standing: 'same' | 'moved' | 'new' | 'gone';
  /** Whether the goal is reached, where one is set. */
  isReached?: boolean;
  goal?: Goal;
}

/** Share by which the same machine gives another figure from run to run without anything having changed. */
const TOLERANCE = 0.15;

const NUMBER = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^-?\d+(?:\.\d+)?$/;

/**
 * Every number in the rows of a bench. A row is named by its first cell and the texts that follow it before the first number;
 * rows of one name are told apart by their turn.
 */
export function readFigures(bench: string, rows: readonly Row[]): Figure[] {
  const turns = new Map<string, number>();
  return rows.flatMap((row) => {
    const cells = Object.entries(row).map(([column, cell]) => ({ column, cell, value: readNumber(cell) }));
    const first = cells.findIndex(({ value }, place) => place > 0 && value !== undefined);
    const split = first < 0 ? cells.length : first;
    const label = [bench, ...cells.slice(0, split).map(({ cell }) => cell)].join(' / ');
    const turn = (turns.get(label) ?? 0) + 1;
    turns.set(label, turn);
    const place = turn === 1 ? label : `${label} (${turn})`;
    return cells
      .slice(split)
      .flatMap(({ column, value }) => (value === undefined ? [] : { id: `${place} / ${column}`, value }));
  });
}

function readNumber(cell: string | number): number | undefined {
  if (typeof cell === 'number') return cell;
  return NUMBER.test(cell) ? Number(cell.replaceAll(',', '')) : undefined;
}

/** Each figure of now beside the recorded one, in the order of now; what is recorded and no longer there comes last. */
export function compareFigures(
  recorded: readonly Figure[],
  now: readonly Figure[],
  goals: readonly Goal[],
): Compared[] {
  const before = new Map(recorded.map(({ id, value }) => [id, value]));
  const goalOf = new Map(goals.map((goal) => [goal.figure, goal]));
  const compared = now.map(({ id, value }): Compared => {
    const old = before.get(id);
    const goal = goalOf.get(id);
    const standing = old === undefined ? 'new' : isSame(old, value) ? 'same' : 'moved';
    return {
      id,
      now: value,
      standing,
      ...(old !== undefined && { before: old }),
      ...(goal && { goal, isReached: reaches(value, goal) }),
    };
  });
  const seen = new Set(now.map(({ id }) => id));
  const gone = recorded.filter(({ id }) => !seen.has(id));
  return [...compared, ...gone.map(({ id, value }): Compared => ({ id, before: value, standing: 'gone' }))];
}

const isSame = (one: number, other: number) =>
  Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));

const reaches = (value: number, { atMost, atLeast }: Goal) =>
  (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);

export const describeGoal = ({ atMost, atLeast }: Goal): string =>
  atMost !== undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
