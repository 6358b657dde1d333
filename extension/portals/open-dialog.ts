import { makeIsShown } from './is-shown';

const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"], .modal.show';

/** The dialogs of a page, open or kept for later: the page beneath is read without them. A dialog has none of its own. */
export const dialogsIn = (root: ParentNode): Element[] =>
  root instanceof Document ? [...root.querySelectorAll(`dialog, .modal, ${DIALOGS}`)] : [];

/**
 * The dialog that stands open over a page: the last one that is rendered, visible, not hidden from screen readers and
 * within the window. Dialogs that are kept closed in the page or pushed out of the window are none.
 */
export function findOpenDialog(document: Document): Element | undefined {
  const dialogs = [...document.querySelectorAll(DIALOGS)];
  if (dialogs.length === 0) return undefined;
  const isShown = makeIsShown();
  return dialogs.findLast(
    (dialog) => !dialog.closest('[aria-hidden="true"]') && isShown(dialog) && meetsWindow(dialog),
  );
}

/** Whether the box of an element is within the window; of one without a box of its own, that of a child. */
function meetsWindow(element: Element): boolean {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return [...element.children].some(meetsWindow);
  const view = element.ownerDocument.defaultView;
  return view !== null && left < view.innerWidth && right > 0 && top < view.innerHeight && bottom > 0;
}
