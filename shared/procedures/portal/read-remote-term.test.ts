import { describe, expect, it } from 'vitest';
import type { Term } from '../procedure';
import { findNoteTerms } from './find-note-terms';
import { readRemoteTerm } from './read-remote-term';

const AREAS = 'đối với các xã miền núi, hải đảo; vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn';
const shown = (number: number, unit: Term['unit'] = 'working-day'): Term => ({ text: 'x', number, unit });
const days = (amount: number) => ({ amount, unit: 'working-day' });

describe('readRemoteTerm', () => {
  it.each([
    [
      'one total after the ordinary term',
      `Không quá 10 ngày làm việc. ${AREAS} thì thời gian thực hiện không quá 20 ngày làm việc.`,
      10,
    ],
    [
      'one total, the ordinary term only shown',
      `${AREAS} thì thời gian thực hiện không quá 20 ngày làm việc`,
      10,
    ],
    [
      'a total whose parts stand in brackets',
      `${AREAS} thì thời gian thực hiện không quá 20 ngày làm việc (đăng ký không quá 17 ngày làm việc).`,
      10,
    ],
    [
      'a total from the receipt on',
      `${AREAS} thì thời gian thực hiện không quá 20 ngày làm việc kể từ ngày nhận đủ hồ sơ. - Không bao gồm`,
      10,
    ],
  ])('takes %s', (_, note, number) => {
    expect(readRemoteTerm(note, shown(number))).toEqual({ kind: 'total', ...days(20) });
  });

  it('takes a total for a bare number that the note confirms', () => {
    const note = `Không quá 07 ngày. ${AREAS} thì thời gian thực hiện không quá 15 ngày.`;
    expect(readRemoteTerm(note, shown(7, 'unknown'))).toEqual({ kind: 'total', amount: 15, unit: 'day' });
  });

  it.each([
    ['được tăng thêm không quá 10 ngày làm việc so với tổng thời gian thực hiện thủ tục này.', 'working-day'],
    ['được tăng thêm 10 ngày làm việc', 'working-day'],
    ['được tăng thêm 10 ngày.', 'day'],
  ])('takes what is added: %s', (said, unit) => {
    const note = `Không quá 15 ngày làm việc. ${AREAS} thì thời gian thực hiện ${said}`;
    expect(readRemoteTerm(note, shown(15))).toEqual({ kind: 'added', amount: 10, unit });
  });

  it('knows a row that shows the longer term already, and the ordinary one from its note', () => {
    const added = `Không quá 07 ngày làm việc. ${AREAS} thì thời gian được tăng thêm 10 ngày làm việc.`;
    expect(readRemoteTerm(added, shown(17))).toEqual({ kind: 'this-row', ordinary: days(7) });
    const total = `Không quá 10 ngày làm việc. ${AREAS} thì thời gian thực hiện không quá 20 ngày làm việc.`;
    expect(readRemoteTerm(total, shown(20))).toEqual({ kind: 'this-row', ordinary: days(10) });
  });

  it('knows a row of its own for remote areas', () => {
    expect(readRemoteTerm(`Nộp trực tuyến. * ${AREAS}.`, shown(65))).toEqual({ kind: 'this-row' });
    const parts = `- ${AREAS}: Không quá 38 ngày làm việc, trong đó: + Thẩm định: 20 ngày làm việc`;
    expect(readRemoteTerm(parts, shown(38))).toEqual({ kind: 'this-row' });
  });

  it.each([
    [
      'cases, each of its own term',
      `${AREAS} thì thời gian thực hiện không quá 27 ngày làm việc đối với trường hợp đăng ký; không quá 30 ngày làm việc đối với trường hợp cấp`,
      shown(17),
    ],
    [
      'the areas named twice',
      `a) ${AREAS} thì thời gian thực hiện không quá 27 ngày làm việc. b) ${AREAS} thì thời gian thực hiện không quá 25 ngày làm việc.`,
      shown(25),
    ],
    [
      'a part of the procedure',
      'Thẩm định: 5 ngày làm việc, trường hợp thuộc địa bàn miền núi, vùng sâu thời gian thực hiện không quá 10 ngày làm việc',
      shown(5),
    ],
    ['an addition to nobody knows what', `${AREAS} thì thời gian được tăng thêm 10 ngày làm việc`, shown(17)],
    [
      'a number shown that lost its half',
      `Không quá 7,5 ngày làm việc. ${AREAS} thì thời gian thực hiện không quá 17,5 ngày làm việc.`,
      shown(7, 'unknown'),
    ],
    [
      'another unit than the one shown',
      `Không quá 15 ngày. ${AREAS} thì thời gian thực hiện không quá 25 ngày.`,
      shown(15),
    ],
    [
      'a term shorter than the one shown',
      `${AREAS} thì thời gian thực hiện không quá 20 ngày làm việc.`,
      shown(25),
    ],
    [
      'no term shown',
      `${AREAS} thì thời gian thực hiện không quá 20 ngày làm việc.`,
      { text: 'Không có thông tin' },
    ],
    [
      'hard roads',
      'Nơi giao thông đi lại khó khăn thì được kéo dài nhưng không quá 05 ngày làm việc.',
      shown(20),
    ],
  ] as [string, string, Term][])('takes nothing from %s', (_, note, term) => {
    expect(readRemoteTerm(note, term)).toEqual({ kind: 'see-note' });
  });

  it('finds nothing where remote areas are not spoken of', () => {
    expect(
      readRemoteTerm('Nộp tại Công an cấp xã biên giới tiếp giáp với nước khác.', shown(1)),
    ).toBeUndefined();
    expect(readRemoteTerm('', shown(1))).toBeUndefined();
  });
});

describe('findNoteTerms', () => {
  it('reads numbers with their units, halves and words in brackets, and leaves dates alone', () => {
    const note =
      '02 (hai) ngày làm việc; 08 giờ làm việc, 7,5 ngày, 1 Tháng; từ ngày 01 tháng 8 năm 2024, 30 ngàyx';
    expect(findNoteTerms(note)).toEqual([
      { amount: 2, unit: 'working-day' },
      { amount: 8, unit: 'working-hour' },
      { amount: 7.5, unit: 'day' },
      { amount: 1, unit: 'month' },
    ]);
  });
});
