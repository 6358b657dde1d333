import { childElementsOf, closestOf } from './flat-tree';
import { makeIsShown } from './is-shown';

/** Dialogs that stand open, unless something hides them. */
const DIALOGS =
  'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"], .modal.show, .modal.in, .offcanvas.show, .v-dialog--active';

/** Dialogs, open or kept for later: the page beneath is read without them. */
export const ANY_DIALOG = `dialog, .modal, ${DIALOGS}`;

/**
 * The dialog that stands open over a page: the last one that is rendered, visible, not hidden from screen readers and
 * within the window. Dialogs that are kept closed in the page or pushed out of the window are none.
 * @param roots where it is looked for: the document and its shadow roots
 */
export function findOpenDialog(document: Document, roots: ParentNode[] = [document]): Element | undefined {
  return openAmong(roots.flatMap((root) => [...root.querySelectorAll(`:not(td, th, tr):is(${DIALOGS})`)]));
}

/** Of dialogs the one that stands open over the page. */
export function openAmong(known: Element[]): Element | undefined {
  const dialogs = known.filter((dialog) => dialog.matches(DIALOGS));
  if (dialogs.length === 0) return undefined;
  const isShown = makeIsShown();
  return dialogs.findLast(
    (dialog) => !closestOf(dialog, '[aria-hidden="true"]') && isShown(dialog) && meetsWindow(dialog),
  );
}

/** Whether the box of an element is within the window; of one without a box of its own, that of a child. */
function meetsWindow(element: Element): boolean {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return childElementsOf(element).some(meetsWindow);
  const view = element.ownerDocument.defaultView;
  return view !== null && left < view.innerWidth && right > 0 && top < view.innerHeight && bottom > 0;
}
