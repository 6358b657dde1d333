/** The cells of a row by column; one that spans columns or rows stands in each of them. */
export type GridRow = (HTMLTableCellElement | undefined)[];

/** Lays the cells of a table's rows out on its columns, as browsers do: spans of rows end with their section. */
export function layOutCells(rows: HTMLTableRowElement[]): GridRow[] {
  let section: Element | null = null;
  /** Cells that reach into the next rows, by column. */
  let open: ({ cell: HTMLTableCellElement; rows: number } | undefined)[] = [];

  return rows.map((row) => {
    if (row.parentElement !== section) {
      section = row.parentElement;
      open = [];
    }
    const line: GridRow = [];
    for (const [column, above] of open.entries()) {
      if (!above) continue;
      line[column] = above.cell;
      above.rows--;
      if (above.rows === 0) open[column] = undefined;
    }
    let column = 0;
    for (const cell of row.cells) {
      while (line[column]) column++;
      const { colSpan, rowSpan } = cell;
      for (const end = column + colSpan; column < end; column++) {
        line[column] = cell;
        // 0: to the end of the section
        if (rowSpan !== 1) open[column] = { cell, rows: rowSpan === 0 ? Infinity : rowSpan - 1 };
      }
    }
    return line;
  });
}
