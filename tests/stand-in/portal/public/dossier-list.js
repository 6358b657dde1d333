import { askServer } from './ask-server.js';
import { element } from './element.js';
import { listToolbar } from './list-toolbar.js';

/**
 * @typedef {import('../dossier-view').DossierPage} DossierPage
 * @typedef {{ element: HTMLElement, show: (page: DossierPage, url: URL) => void }} ListPart
 */

/**
 * A list page: heading, toolbar, table and pager, kept in step with the address.
 * @param {HTMLElement} outlet
 * @param {import('./app.js').ViewContext} context
 * @param {(part: { navigate: (href: string) => void, refresh: () => void }) => { heading: HTMLElement, table: ListPart, pager: ListPart }} makeParts
 * @returns {(url: URL) => void}
 */
export function dossierList(outlet, { url: firstUrl, navigate, signal }, makeParts) {
  let url = firstUrl;
  const refresh = () => update(url);
  const { heading, table, pager } = makeParts({ navigate, refresh });
  const toolbar = listToolbar({ navigate, refresh, signal });
  const failure = element('div', { class: 'failure', role: 'alert' });
  outlet.append(heading, toolbar.element, failure, table.element, pager.element);

  let latest = new AbortController();
  /** @param {URL} next */
  async function load(next) {
    latest.abort();
    const mine = new AbortController();
    latest = mine;
    try {
      /** @type {DossierPage} */
      const page = await askServer(`/api/dossiers${next.search}`, {
        signal: AbortSignal.any([signal, mine.signal]),
      });
      failure.textContent = '';
      table.show(page, next);
      pager.show(page, next);
    } catch (error) {
      if (mine.signal.aborted || signal.aborted) return;
      failure.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  /** @param {URL} next */
  function update(next) {
    url = next;
    toolbar.show(next);
    void load(next);
  }
  refresh();
  return update;
}
