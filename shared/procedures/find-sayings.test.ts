import { describe, expect, it } from 'vitest';
import { findSayings } from './find-sayings';
import { tokenise } from './tokenise';

/** What the surest sayings of a question mean, folded. */
function meant(text: string): string[] {
  const found = findSayings(tokenise(text), () => false);
  return found.flatMap(({ saying }) =>
    saying.means.map((words) => words.map(({ folded }) => folded).join(' ')),
  );
}

describe('findSayings', () => {
  it.each([
    ['sổ tạm trú của phòng trọ', 'dang ky tam tru'],
    ['khách qua đêm ngủ lại nhà', 'thong bao luu tru'],
    ['bác hiến đất cho xã làm đường', 'tang cho quyen su dung dat cho nha nuoc'],
    ['chặt cây truớc nhà', 'giay phep chat ha dich chuyen cay xanh'],
    ['mẫu CT07', 'xac nhan thong tin ve cu tru'],
    ['ông nội tôi vừa mất tuần trước', 'dang ky khai tu'],
    ['bà ngoại mất ở quê', 'dang ky khai tu'],
    ['me mat', 'dang ky khai tu'],
    ['cháu mới chào đời', 'dang ky khai sinh'],
  ])('%j has what means %j', (asked, expected) => {
    expect(meant(asked)).toContain(expected);
  });

  it('is surer of words that stand together in their order, and says where', () => {
    const sureness = (text: string) =>
      findSayings(tokenise(text), () => true).find(
        ({ saying }) => saying.said.length === 2 && saying.said[1]?.letters === 'thuê',
      )?.sureness;
    expect(sureness('ở thuê')).toBe(1);
    expect(sureness('thuê để ở')).toBeLessThan(0.9);
    const [found] = findSayings(tokenise('anh bị mất hộ chiếu'), () => true)
      .filter(({ saying }) => saying.said.length === 3)
      .sort((a, b) => b.sureness - a.sureness);
    expect(found?.places).toEqual([2, 3, 4]);
  });

  it('takes a word for no other that is written with other marks', () => {
    expect(meant('ma túy')).toContain('dang ky cai nghien ma tuy tu nguyen');
    expect(findSayings(tokenise('bạn'), () => true).every(({ sureness }) => sureness < 1)).toBe(true);
  });

  it('says nothing where most of every saying is missing', () => {
    expect(findSayings(tokenise('tổng sản lượng thép'), () => true)).toEqual([]);
    expect(findSayings([], () => true)).toEqual([]);
  });
});
