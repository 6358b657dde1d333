import { element } from './element.js';

const SHOWN_MS = 4000;

/** Says for a moment what was done. @param {string} text @param {'done' | 'failed'} kind */
export function snackBar(text, kind) {
  const bar = element(
    'div',
    { class: `snack_bar ${kind}`, role: kind === 'done' ? 'status' : 'alert' },
    text,
  );
  document.body.append(bar);
  setTimeout(() => bar.remove(), SHOWN_MS);
}
