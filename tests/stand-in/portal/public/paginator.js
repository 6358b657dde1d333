import { changeQuery } from './change-query.js';
import { element } from './element.js';

/**
 * First, previous, page numbers, next; the range in the words of `describe`.
 * @param {(href: string) => void} navigate
 * @param {(range: { from: number, to: number, total: number }) => string} describe
 * @returns {import('./dossier-list.js').ListPart}
 */
export function paginator(navigate, describe) {
  const label = element('div', { class: 'mat-paginator-range-label', 'aria-live': 'polite' });
  const buttons = element('div', { class: 'mat-paginator-range-actions' });
  return {
    element: element(
      'mat-paginator',
      { class: 'mat-paginator', role: 'group', 'aria-label': 'Phân trang' },
      label,
      buttons,
    ),
    show({ total, page, size }, url) {
      const from = total === 0 ? 0 : (page - 1) * size + 1;
      label.textContent = describe({ from, to: Math.min(page * size, total), total });
      const last = Math.max(1, Math.ceil(total / Math.max(1, size)));
      const focused = buttons.contains(document.activeElement)
        ? document.activeElement?.getAttribute('aria-label')
        : null;
      const button = (/** @type {string} */ text, /** @type {string} */ name, /** @type {number} */ target) =>
        element(
          'button',
          {
            type: 'button',
            class: 'page_button',
            'aria-label': name,
            'aria-current': target === page && text === String(page) ? 'page' : undefined,
            disabled: target < 1 || target > last,
            onclick: () => navigate(changeQuery(url, { page: target === 1 ? undefined : target })),
          },
          text,
        );
      buttons.replaceChildren(
        button('‹', 'Trang trước', page - 1),
        ...Array.from({ length: last }, (_, index) =>
          button(`${index + 1}`, `Trang ${index + 1}`, index + 1),
        ),
        button('›', 'Trang sau', page + 1),
      );
      if (focused) {
        const same = [...buttons.querySelectorAll('button')].find(
          (made) => made.getAttribute('aria-label') === focused,
        );
        same?.focus();
      }
    },
  };
}
