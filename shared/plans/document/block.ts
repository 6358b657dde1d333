/** A paragraph of a document. Lines are counted from 1, in HTML paragraphs and rows of tables. */
export interface TextBlock {
  kind: 'text';
  text: string;
  line: number;
}

/** A row of a table; its cells may hold several lines. A cell over several columns stands once in each of them. */
export interface RowBlock {
  kind: 'row';
  cells: string[];
  line: number;
  /** Rows of one table have one number. */
  table: number;
}

export type Block = TextBlock | RowBlock;
