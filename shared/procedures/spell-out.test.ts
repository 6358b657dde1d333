import { describe, expect, it } from 'vitest';
import { spellOut } from './spell-out';
import { tokenise } from './tokenise';

const spelled = (text: string) =>
  spellOut(tokenise(text))
    ?.map(({ folded }) => folded)
    .join(' ');

describe('spellOut', () => {
  it.each([
    ['mất CCCD', 'mat can cuoc'],
    ['ĐKKD hộ cá thể', 'dang ky kinh doanh ho ca the'],
    ['heo chết', 'lon chet'],
    ['làm rớt thẻ cccd', 'mat the can cuoc'],
    ['cccd gắn chíp', 'can cuoc'],
    ['ba má mất', 'cha me mat'],
  ])('%j → %j', (typed, expected) => {
    expect(spelled(typed)).toBe(expected);
  });

  it('leaves a query alone in which there is nothing to write out', () => {
    expect(spellOut(tokenise('đăng ký khai sinh'))).toBeUndefined();
  });
});
