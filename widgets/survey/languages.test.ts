import { expect, test } from 'vitest';
import vietnamese from './languages/vi.json';

const files = Object.entries(import.meta.glob('./languages/*.json', { eager: true, import: 'default' }));

/** Every text by its place, with the names in braces that it fills in. */
function outline(value: unknown, place = ''): string[] {
  if (typeof value === 'string') {
    expect(value, place).not.toBe('');
    expect(value, place).toBe(value.normalize('NFC'));
    return [`${place} ${(value.match(/\{\w+\}/g) ?? []).sort().join(' ')}`];
  }
  return Object.entries(Object(value)).flatMap(([name, inner]) => outline(inner, `${place}/${name}`));
}

test('there are Vietnamese and English', () => {
  expect(files.map(([name]) => name)).toEqual(
    expect.arrayContaining(['./languages/en.json', './languages/vi.json']),
  );
});

test.each(files)('%s says everything that Vietnamese says, with the same values filled in', (_, texts) => {
  expect(outline(texts).sort()).toEqual(outline(vietnamese).sort());
});
