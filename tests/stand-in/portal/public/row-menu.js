import { element } from './element.js';

/**
 * Opens the menu of a row beside its button, at the end of the body.
 * @param {HTMLElement} button
 * @param {{ label: string, disabled?: boolean, choose: () => void }[]} items
 */
export function openRowMenu(button, items) {
  const closed = new AbortController();
  const close = () => {
    closed.abort();
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  const menu = element(
    'div',
    { class: 'mat-menu-panel', role: 'menu' },
    ...items.map(({ label, disabled = false, choose }) => {
      const chosen = () => {
        close();
        button.focus();
        choose();
      };
      return element(
        'button',
        { type: 'button', role: 'menuitem', class: 'mat-menu-item', disabled, onclick: chosen },
        label,
      );
    }),
  );
  document.body.append(menu);
  button.setAttribute('aria-expanded', 'true');
  place(menu, button);
  menu.querySelector('button')?.focus();

  const { signal } = closed;
  menu.addEventListener('keydown', (event) => {
    const enabled = [...menu.querySelectorAll('button')].filter((item) => !item.disabled);
    const at = enabled.findIndex((item) => item.matches(':focus'));
    if (event.key === 'ArrowDown') enabled[(at + 1) % enabled.length]?.focus();
    else if (event.key === 'ArrowUp') enabled.at(at - 1)?.focus();
    else if (event.key === 'Escape') {
      close();
      button.focus();
    } else return;
    event.preventDefault();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) close();
  });
  const pressedOutside = (/** @type {Event} */ event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  document.addEventListener('pointerdown', pressedOutside, { signal, capture: true });
  addEventListener('scroll', close, { signal, capture: true });
  addEventListener('popstate', close, { signal });
}

/** Under the button, or above it where there is no room. @param {HTMLElement} menu @param {HTMLElement} button */
function place(menu, button) {
  const { right, bottom, top } = button.getBoundingClientRect();
  const fits = bottom + menu.offsetHeight <= innerHeight;
  menu.style.left = `${Math.max(4, right - menu.offsetWidth)}px`;
  menu.style.top = `${fits ? bottom : Math.max(4, top - menu.offsetHeight)}px`;
}
