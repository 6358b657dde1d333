import type { Box } from './free-room';

/** What is seen or pressed without being text. */
const SOLID =
  'img,svg,button,input,select,textarea,canvas,video,audio,iframe,object,progress,meter,i,mat-icon,[role=button],[role=checkbox],[role=switch]';

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
    // a pill or a link is more than its letters; a block as wide as the cell is not
    const holder = node.parentElement;
    if (holder && holder !== cell) {
      const rect = holder.getBoundingClientRect();
      if (rect.width < cellWidth * 0.8) add(rect);
    }
  }
  for (const element of cell.querySelectorAll(SOLID)) add(element.getBoundingClientRect());
  return boxes;
}
