import { makeIsRendered } from '../../portals/dom/is-shown';

/** What lists, details and dialogs stand in: where these come or go, the page shows something else. */
const PARTS =
  'table,tbody,dl,form,dialog,[role=dialog],[role=tabpanel],[role=grid],[role=table],.modal,.tab-pane';
/** Rows are asked too, up to this many: filters hide them one by one. */
const MOST_ROWS = 300;

/** Which parts of a page are rendered; tells whether that has changed without reading the page. */
export class ShownParts {
  readonly #document: Document;
  #remembered = '';

  constructor(document: Document) {
    this.#document = document;
  }

  remember(): void {
    this.#remembered = this.#look();
  }

  haveChanged(): boolean {
    return this.#look() !== this.#remembered;
  }

  #look(): string {
    const parts = this.#document.querySelectorAll(PARTS);
    const rows = [...this.#document.querySelectorAll('tr')].slice(0, MOST_ROWS);
    const isRendered = makeIsRendered();
    return [...parts, ...rows].map((part) => (isRendered(part) ? '1' : '0')).join('');
  }
}
