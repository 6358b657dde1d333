import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlaylistItem } from '../../../shared/led/playlist';
import { moveItem, newItem, onlyItem, withChange } from './edit-playlist';
import { openPlaylist } from './open-playlist';

test('what is emptied is taken out, what must be filled in stays', () => {
  const item: PlaylistItem = { kind: 'notice', title: 'A', text: 'B', link: 'https://a.vn', days: ['mon'] };
  expect(withChange(item, { link: '', days: [], title: '', from: undefined })).toEqual({
    kind: 'notice',
    title: '',
    text: 'B',
  });
});

test('moving loses nothing, and there and back is as before', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 1 }), fc.nat(20), fc.nat(20), (seconds, from, to) => {
      const items = seconds.map((one): PlaylistItem => ({ kind: 'contact', seconds: one }));
      const [a, b] = [from % items.length, to % items.length];
      const moved = moveItem(items, a, b);
      expect(moved[b]).toEqual(items[a]);
      expect(moveItem(moved, b, a)).toEqual(items);
    }),
  ));

test('one item is looked at whatever its days', () => {
  const item: PlaylistItem = { ...newItem('contact'), from: '2030-01-01', half: 'morning', pages: 2 };
  expect(onlyItem({ version: 1, items: [item] }, 0).items).toEqual([{ kind: 'contact', pages: 2 }]);
  expect(onlyItem({ version: 1, items: [item] }, 5).items).toEqual([]);
});

test('a text that is no JSON is no playlist, and says why', () => {
  const { playlist, problems } = openPlaylist('{', 'vi');
  expect(playlist).toBeUndefined();
  expect(problems[0]?.text).toBe('dòng 1, cột 2: tệp bị cắt ngang ở đây');
});
