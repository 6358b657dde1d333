import { foldText } from '../../text/fold-text';

/** Longest text above a table that is its title. */
const LONGEST_CAPTION = 150;

/** The title above a table: the last line that is more than a number of an appendix or words in brackets. */
export class Caption {
  #above = '';
  #ofTable = '';
  #tables = 0;
  first = '';

  read(text: string): void {
    for (const line of text.split('\n').map((one) => one.trim())) {
      const isTitle = line !== '' && line.length <= LONGEST_CAPTION && !/^\(/.test(line);
      if (isTitle && !/^(?:phu luc|bieu|bang)(?: so)?\s*[\divx]*[.:]?$/.test(foldText(line)))
        this.#above = line;
    }
  }

  /** A table's head stands below it. */
  stand(): void {
    this.#ofTable = this.#above.replace(/[:.]$/, '');
    this.#above = '';
    this.#tables++;
    if (this.#tables === 1) this.first = this.#ofTable;
  }

  /** A row of a table: what stood above has been read. */
  end(): void {
    this.#above = '';
  }

  get isFirst(): boolean {
    return this.#tables <= 1;
  }

  /** The title, once. */
  take(): string {
    const title = this.#ofTable;
    this.#ofTable = '';
    return title;
  }
}
