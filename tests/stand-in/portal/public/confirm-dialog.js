import { element } from './element.js';

let opened = 0;

/**
 * Asks in a dialog of the page's own, laid over it at the end of the body.
 * @param {{ title: string, text: string, needsReason: boolean }} question
 * @returns {Promise<{ reason: string | undefined } | undefined>} undefined where the official declines
 */
export function confirmDialog({ title, text, needsReason }) {
  const before = document.activeElement;
  const titleId = `mat-dialog-title-${opened++}`;
  const reason = element('textarea', {
    rows: 3,
    required: true,
    'aria-label': 'Lý do',
    placeholder: 'Nhập lý do',
  });
  const closed = new AbortController();
  return new Promise((resolve) => {
    /** @param {{ reason: string | undefined } | undefined} answer */
    const close = (answer) => {
      closed.abort();
      overlay.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(answer);
    };
    const submit = (/** @type {Event} */ event) => {
      event.preventDefault();
      close({ reason: needsReason ? reason.value : undefined });
    };
    const agree = element('button', { type: 'submit', class: 'btn btn-primary' }, 'Đồng ý');
    const form = element(
      'form',
      { onsubmit: submit },
      element('h2', { class: 'mat-dialog-title', id: titleId }, title),
      element(
        'div',
        { class: 'mat-dialog-content' },
        element('p', {}, text),
        ...(needsReason ? [reason] : []),
      ),
      element(
        'div',
        { class: 'mat-dialog-actions' },
        element('button', { type: 'button', class: 'btn', onclick: () => close(undefined) }, 'Hủy bỏ'),
        agree,
      ),
    );
    const dialog = {
      class: 'mat-dialog-container',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': titleId,
    };
    const overlay = element(
      'div',
      { class: 'cdk-overlay-container' },
      element('div', { class: 'cdk-overlay-backdrop', onclick: () => close(undefined) }),
      element('div', dialog, form),
    );
    overlay.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close(undefined);
      if (event.key === 'Tab') keepFocusInside(event, form);
    });
    addEventListener('popstate', () => close(undefined), { signal: closed.signal });
    document.body.append(overlay);
    (needsReason ? reason : agree).focus();
  });
}

/** @param {KeyboardEvent} event @param {HTMLFormElement} form */
function keepFocusInside(event, form) {
  const stops = [...form.elements].filter((control) => control instanceof HTMLElement);
  const [first, last] = event.shiftKey ? [stops.at(-1), stops[0]] : [stops[0], stops.at(-1)];
  if (document.activeElement !== last) return;
  event.preventDefault();
  first?.focus();
}
