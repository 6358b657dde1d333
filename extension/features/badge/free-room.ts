import { type Box, overlap, type Size } from '../../ui/box';

/** Space kept between a badge and what stands beside it, px. */
const GAP = 4;

/**
 * The top left corner at which something of that size fits into a cell without touching what stands there: beside its
 * lines first (the last line before others), then below or above all. Undefined where it fits nowhere.
 */
export function findRoom(
  cell: Box,
  occupied: Box[],
  { width, height }: Size,
): { left: number; top: number } | undefined {
  const inner: Box = {
    left: cell.left + 2,
    top: cell.top + 1,
    right: cell.right - 2,
    bottom: cell.bottom - 1,
  };
  const lines = [...occupied].sort((a, b) => b.bottom - a.bottom || b.right - a.right);
  const first = lines.at(-1);
  const last = lines[0];
  const candidates = lines.map((line) => ({
    left: line.right + GAP,
    top: (line.top + line.bottom - height) / 2,
  }));
  if (first && last) {
    const left = Math.min(...lines.map((line) => line.left));
    candidates.push({ left, top: last.bottom + 1 }, { left, top: first.top - height - 1 });
    candidates.push(
      { left: inner.left, top: last.bottom + 1 },
      { left: inner.left, top: (last.top + last.bottom - height) / 2 },
    );
  } else candidates.push({ left: inner.left + GAP, top: (inner.top + inner.bottom - height) / 2 });

  return candidates
    .map(({ left, top }) => ({ left: Math.round(left), top: Math.round(top) }))
    .find(({ left, top }) => {
      const box = { left, top, right: left + width, bottom: top + height };
      return isInside(box, inner) && !lines.some((line) => overlap(box, line));
    });
}

const isInside = (box: Box, outer: Box) =>
  box.left >= outer.left && box.top >= outer.top && box.right <= outer.right && box.bottom <= outer.bottom;
