import { describe, expect, it } from 'vitest';
import { guessSayings } from './guess-saying';
import { tokenise } from './tokenise';

const meant = (text: string) =>
  guessSayings(tokenise(text))[0]
    ?.means[0]?.map(({ folded }) => folded)
    .join(' ');

describe('guessSayings', () => {
  it.each([
    ['sổ tạm trú của phòng trọ', 'dang ky tam tru'],
    ['khách qua đêm ngủ lại nhà', 'thong bao luu tru'],
    ['bác hiến đất cho xã làm đường', 'tang cho quyen su dung dat cho nha nuoc'],
    ['chặt cây truớc nhà', 'giay phep chat ha dich chuyen cay xanh'],
  ])('%j is like what means %j', (asked, expected) => {
    expect(meant(asked)).toBe(expected);
  });

  it('says nothing where most of every saying is missing', () => {
    expect(guessSayings(tokenise('tổng sản lượng thép'))).toEqual([]);
    expect(guessSayings([])).toEqual([]);
  });
});
