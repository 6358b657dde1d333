import type { PaperRow } from '../../../shared/procedures/portal/read-cases';
import type { ChannelRow } from '../../../shared/procedures/portal/read-channels';
import type { SubmissionChannel } from '../../../shared/procedures/procedure';
import { linesOf, piecesOf, rawText } from '../dom/element-text';
import { cellsOf, type Grid, type GridLine } from '../grids/grid';
import words from './procedure-words.json';
import { keysOf, wordKey } from './word-key';

type Column = keyof typeof words.columns;
type TableKind = 'papers' | 'channels' | 'legalBasis';

/** A table of a procedure's page of which is known what it lists. */
export interface ProcedureTable {
  kind: TableKind;
  columns: Map<Column, number>;
  lines: GridLine[];
}

const COLUMNS = new Map(
  Object.entries(words.columns).flatMap(([column, texts]) =>
    keysOf(texts).map((key) => [key, column as Column] as const),
  ),
);

/** Which columns make a table one of a kind. */
const KINDS: [TableKind, Column[][]][] = [
  ['channels', [['channel'], ['term', 'fee']]],
  ['papers', [['paper'], ['numbers', 'originals', 'copies']]],
  ['legalBasis', [['number'], ['instrument']]],
];

/** What a grid lists, by its header; undefined where it is no table of a procedure. */
export function knowTable({ lines }: Grid): ProcedureTable | undefined {
  const [head, ...rest] = lines;
  if (!head) return undefined;
  const columns = new Map<Column, number>();
  head.cells.forEach((cell, place) => {
    const column = cell && COLUMNS.get(wordKey(textOf(cell)));
    if (column && !columns.has(column)) columns.set(column, place);
  });
  const [kind] =
    KINDS.find(([, needed]) => needed.every((one) => one.some((name) => columns.has(name)))) ?? [];
  return kind && { kind, columns, lines: rest };
}

const textOf = (cell: Element): string => linesOf(rawText(cell)).join(' ');

/** A row as it is shown: a title over all columns, or cells by column. */
type ShownRow =
  | { title: string }
  | { cell(column: Column): string | undefined; names(column: Column): string[] };

export function* rowsOf({ columns, lines }: ProcedureTable): Generator<ShownRow> {
  for (const line of lines) {
    const distinct = cellsOf(line);
    const [only] = distinct;
    if (only && distinct.length === 1 && columns.size > 1) {
      yield { title: textOf(only) };
      continue;
    }
    const at = (column: Column) => line.cells[columns.get(column) ?? -1];
    yield {
      cell: (column) => {
        const cell = at(column);
        return cell && textOf(cell);
      },
      names: (column) => {
        const cell = at(column);
        return cell ? piecesOf(rawText(cell)).flatMap((line) => line.split('\t')) : [];
      },
    };
  }
}

const CHANNELS = new Map(
  Object.entries(words.channels).flatMap(([channel, texts]) =>
    keysOf(texts).map((key) => [key, channel as SubmissionChannel] as const),
  ),
);

/** Rows of terms and fees; of a way to hand in that is not known, its words. */
export function channelRowsOf(table: ProcedureTable): { rows: ChannelRow[]; unknown: string[] } {
  const rows: ChannelRow[] = [];
  const unknown: string[] = [];
  for (const shown of rowsOf(table)) {
    if ('title' in shown) continue;
    const said = shown.cell('channel') ?? '';
    const channel = CHANNELS.get(wordKey(said));
    if (!channel) {
      if (said) unknown.push(said);
      continue;
    }
    const term = shown.cell('term');
    const [, number, unit] = /^(\d+(?:[.,]\d+)?)\s*(.*)/u.exec(term ?? '') ?? [];
    rows.push({
      channel,
      term: term ?? null,
      number: number === undefined ? null : Number(number.replace(',', '.')),
      unit: unit || null,
      fee: shown.cell('fee') ?? null,
      note: shown.cell('note') ?? null,
    });
  }
  return { rows, unknown };
}

const COUNTED = /(bản\s+(?:chính|sao))\s*(?::\s*)?(\d+)/giu;

/** How many originals and copies a text says; undefined where it says neither. */
export function readNumbers(text: string): { originals: number; copies: number } | undefined {
  const found = [...text.normalize('NFC').matchAll(COUNTED)];
  if (found.length === 0) return undefined;
  const sum = (word: RegExp) =>
    found.reduce((total, [, what = '', count]) => total + (word.test(what) ? Number(count) : 0), 0);
  return { originals: sum(/chính/iu), copies: sum(/sao/iu) };
}

/** What a row of papers says of their numbers; undefined where it cannot be read. */
export function paperRowOf(shown: Exclude<ShownRow, { title: string }>): {
  row: PaperRow;
  isCounted: boolean;
} {
  const own = { originals: shown.cell('originals'), copies: shown.cell('copies') };
  const isNumber = (text: string | undefined) => text !== undefined && /^\d+$/.test(text);
  const numbers =
    isNumber(own.originals) || isNumber(own.copies)
      ? { originals: Number(own.originals ?? 0) || 0, copies: Number(own.copies ?? 0) || 0 }
      : readNumbers(shown.cell('numbers') ?? '');
  return {
    row: {
      name: shown.cell('paper') ?? '',
      // a paper that is listed is asked for; how often, the official is told to look
      ...(numbers ?? { originals: 1, copies: 0 }),
      forms: shown.names('forms'),
    },
    isCounted: numbers !== undefined,
  };
}
