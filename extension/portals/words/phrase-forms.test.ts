import { expect, it } from 'vitest';
import { makeReadForm } from './phrase-forms';
import vocabulary from './vocabulary.json';

const read = makeReadForm({ officer: ['(người|cán bộ) [đang] (xử lý|giữ) [hồ sơ|hiện tại]'] });

it.each([
  ['nguoi giu', 'officer'],
  ['can bo dang xu ly ho so hien tai', 'officer'],
  ['nguoi', undefined],
  ['nguoi giu xe', undefined],
  ['nguoi giup', undefined],
  ['ten nguoi giu', undefined],
])('%s is put together as %s', (text, meaning) => {
  expect(read(text)).toBe(meaning);
});

it.each([...Object.values(vocabulary.labelForms), ...Object.values(vocabulary.stageForms)].flat())(
  '%s says how it begins, and nothing but parts',
  (form) => {
    expect(form).toMatch(/^\([^()[\]]+\)(?: \([^()[\]]+\)| \[[^()[\]]+\])*$/);
  },
);
