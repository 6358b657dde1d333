import { changeQuery } from './change-query.js';
import { element } from './element.js';

/**
 * A header cell as Angular Material renders it: with a sort key it sorts up, down, not at all, by press or key.
 * @param {import('./material-table.js').Column} column
 * @param {(href: string) => void} navigate
 */
export function headerCell({ id, label, sortKey }, navigate) {
  const names = `mat-header-cell cdk-header-cell cdk-column-${id} mat-column-${id} ng-star-inserted`;
  const cell = element('th', { role: 'columnheader', 'mat-header-cell': true, class: names });
  if (!sortKey) {
    cell.append(` ${label} `);
    return { cell, show: () => undefined };
  }
  const icon = element(
    'mat-icon',
    { class: 'mat-icon material-icons', 'aria-hidden': 'true' },
    'arrow_upward',
  );
  const container = element(
    'div',
    { class: 'mat-sort-header-container mat-focus-indicator', tabindex: 0, role: 'button' },
    element('div', { class: 'mat-sort-header-content' }, ` ${label} `),
    element('div', { class: 'mat-sort-header-arrow' }, icon),
  );
  cell.classList.add('mat-sort-header');
  cell.append(container, document.createComment(''));

  let url = new URL(location.href);
  const sort = () => {
    const { order } = sortOf(url, sortKey);
    const next = { none: 'asc', asc: 'desc', desc: undefined }[order];
    navigate(changeQuery(url, { sort: next && sortKey, order: next, page: undefined }));
  };
  container.addEventListener('click', sort);
  container.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    sort();
  });
  return {
    cell,
    show(/** @type {URL} */ shown) {
      url = shown;
      const { order, ariaSort } = sortOf(shown, sortKey);
      cell.setAttribute('aria-sort', ariaSort);
      icon.textContent = order === 'desc' ? 'arrow_downward' : 'arrow_upward';
    },
  };
}

/**
 * @param {URL} url @param {string} sortKey
 * @returns {{ order: 'asc' | 'desc' | 'none', ariaSort: string }}
 */
function sortOf({ searchParams }, sortKey) {
  if (searchParams.get('sort') !== sortKey) return { order: 'none', ariaSort: 'none' };
  return searchParams.get('order') === 'desc'
    ? { order: 'desc', ariaSort: 'descending' }
    : { order: 'asc', ariaSort: 'ascending' };
}
