import { expect, it } from 'vitest';
import { tidyText } from './tidy-text';

it.each([
  [' Tờ  khai\n\tđăng ký ', 'Tờ khai đăng ký'],
  ['Tờ khai'.normalize('NFD'), 'Tờ khai'],
  ['a\u0000\u0007b\u200b\ufeffc', 'a b c'],
  ['\u00a0\u3000', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j is kept as %j', (typed, kept) => expect(tidyText(typed)).toBe(kept));

it('keeps characters beyond the first plane', () => expect(tidyText('𝒳 số 1')).toBe('𝒳 số 1'));
