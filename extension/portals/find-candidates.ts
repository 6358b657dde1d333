import { childElementsOf, isOurs } from './dom/flat-tree';
import { PageView } from './dom/page-view';
import { findCode } from './texts/dossier-code';
import { readDateTime } from './texts/read-date-time';

/** What is pointed at to teach a page. */
export type TaughtField = 'code' | 'receivedAt' | 'dueAt' | 'status';

/** Longest text that is one value. */
const LONGEST = 80;
const SILENT = /^(?:SCRIPT|STYLE|SVG|TEMPLATE|OPTION)$/i;
/** Most elements offered for one field. */
const MOST = 400;

/**
 * The shown elements of a page that may show such a value, in the order of the page: those that look like a code or a
 * date; for a status every short text.
 */
export function findCandidates(document: Document, field: TaughtField, now: Date): Element[] {
  const view = new PageView();
  const found: Element[] = [];
  /** The innermost that fit: what holds one of them is a part of the page. */
  const visit = (element: Element): boolean => {
    if (found.length >= MOST || isOurs(element) || SILENT.test(element.tagName)) return false;
    const inside = childElementsOf(element).map(visit);
    if (inside.includes(true)) return true;
    const text = element.textContent?.trim() ?? '';
    if (!text || text.length > LONGEST || !fits(text, field, now) || !view.isShown(element)) return false;
    found.push(element);
    return true;
  };
  visit(document.body);
  return found;
}

function fits(text: string, field: TaughtField, now: Date): boolean {
  if (field === 'code') return findCode(text) !== undefined && text.length <= 60;
  if (field === 'status') return /^\p{L}[^\d:]{2,40}$/u.test(text);
  const reading = readDateTime(text, now);
  return reading !== undefined && !('problem' in reading);
}
