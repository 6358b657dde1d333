import { compareFigures, describeGoal, type Goal, readFigures } from './figures';
import type { Row } from './measure';
import type { Recorded } from './recorded-figures';

/** docs/figures.md: the tables of all benches as they were recorded, by their names, and the goals at the top. */
export function writeTables(recorded: Record<string, Recorded>, goals: readonly Goal[]): string {
  const figures = Object.entries(recorded).flatMap(([name, { rows }]) => readFigures(name, rows));
  const reached = compareFigures(figures, figures, goals).flatMap(({ id, now, goal, isReached }) =>
    goal
      ? [{ figure: id, seen: now ?? '', goal: describeGoal(goal), reached: isReached ? 'yes' : '**no**' }]
      : [],
  );
  const parts = Object.entries(recorded).map(
    ([name, { seen, machine, rows }]) =>
      `## ${name}\n\n\`npm run bench ${name}\` · seen on ${seen} · ${machine}\n\n${writeTable(rows)}`,
  );
  return [
    '# Figures',
    'Written by `npm run measure -- --write`; what they mean and how they are taken stands in [measurements.md](measurements.md).',
    ...(reached.length > 0 ? [`## Goals\n\n${writeTable(reached)}`] : []),
    ...parts,
    '',
  ].join('\n\n');
}

function writeTable(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const isNumeric = (column: string) =>
    rows.every((row) => typeof (row[column] ?? 0) === 'number' || /^[\d.,–-]*$/.test(String(row[column])));
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(writeCell).join(' | ')} |`;
  return [
    line(columns),
    line(columns.map((column) => (isNumeric(column) ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? ''))),
  ].join('\n');
}

function writeCell(cell: string | number): string {
  if (typeof cell === 'number') return cell.toLocaleString('en');
  const text = cell.replaceAll('|', '\\|');
  // a pattern is full of what Markdown takes for links and stress
  return cell.startsWith('/') ? `\`${text}\`` : text;
}
