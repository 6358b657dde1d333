import type { Box } from '../../ui/box';

/** What is seen or pressed without being text. */
const SOLID =
  'a[href],img,svg,button,input,select,textarea,label,summary,canvas,video,audio,iframe,object,progress,meter,i,mat-icon,[onclick],[role=button],[role=checkbox],[role=switch]';
/** Share of the cell's width from which a holder of text is a block and not a pill. */
const BLOCK_SHARE = 0.8;

/** The boxes of all text, pictures and controls in a cell; what a line of text stands in counts with its padding. */
export function occupiedBoxes(cell: Element, range: Range): Box[] {
  const boxes: Box[] = [];
  const add = (rect: DOMRect) => {
    if (rect.width > 0 && rect.height > 0) boxes.push(rect);
  };
  const cellWidth = cell.getBoundingClientRect().width;
  const texts = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) add(rect);
    const holder = node.parentElement;
    if (holder && holder !== cell) {
      const rect = holder.getBoundingClientRect();
      if (rect.width < cellWidth * BLOCK_SHARE) add(rect);
    }
  }
  for (const element of cell.querySelectorAll(SOLID)) add(element.getBoundingClientRect());
  // where text is drawn by a style nobody says where it stands: all of that element counts
  for (const element of [cell, ...cell.querySelectorAll('*')]) {
    if (hasDrawnText(element)) add(element.getBoundingClientRect());
  }
  return boxes;
}

const hasDrawnText = (element: Element) =>
  ['::before', '::after'].some((part) => {
    const { content, display } = getComputedStyle(element, part);
    return content !== 'none' && content !== 'normal' && content !== '""' && display !== 'none';
  });
