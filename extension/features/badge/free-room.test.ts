import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlap } from '../../ui/box';
import { findRoom } from './free-room';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const cell = box(0, 0, 200, 60);

describe('findRoom', () => {
  it('takes the room beside the last line', () => {
    expect(findRoom(cell, [box(8, 8, 180, 16), box(8, 26, 60, 16)], { width: 100, height: 18 })).toEqual({
      left: 72,
      top: 25,
    });
  });
  it('takes the room below where the lines are full', () => {
    expect(findRoom(cell, [box(8, 8, 186, 16)], { width: 100, height: 18 })).toEqual({ left: 8, top: 25 });
  });
  it('takes the room above where the text stands at the bottom', () => {
    expect(findRoom(cell, [box(8, 40, 186, 16)], { width: 100, height: 18 })).toEqual({ left: 8, top: 21 });
  });
  it('takes an empty cell', () => {
    expect(findRoom(cell, [], { width: 100, height: 18 })).toEqual({ left: 6, top: 21 });
  });
  it('finds none in a full cell', () => {
    expect(findRoom(box(0, 0, 200, 20), [box(1, 2, 198, 16)], { width: 14, height: 14 })).toBeUndefined();
  });
  it('never leaves the cell and never touches what stands there', () => {
    const anyBox = fc.record({
      left: fc.nat(190),
      top: fc.nat(50),
      width: fc.integer({ min: 1, max: 120 }),
      height: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 6 }), fc.nat(150), fc.nat(30), (boxes, width, height) => {
        const occupied = boxes.map((b) => box(b.left, b.top, b.width, b.height));
        const room = findRoom(cell, occupied, { width: width + 1, height: height + 1 });
        fc.pre(room !== undefined);
        const placed = box(room?.left ?? 0, room?.top ?? 0, width + 1, height + 1);
        expect(occupied.some((other) => overlap(placed, other))).toBe(false);
        expect(placed.left >= 0 && placed.top >= 0 && placed.right <= 200 && placed.bottom <= 60).toBe(true);
      }),
    );
  });
});
