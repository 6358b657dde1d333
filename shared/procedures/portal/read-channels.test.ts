import { describe, expect, it } from 'vitest';
import type { Defect } from './defects';
import { type ChannelRow, countNothing, readChannels } from './read-channels';

const row = (more: Partial<ChannelRow> = {}): ChannelRow => ({
  channel: 'counter',
  term: '5 Ngày làm việc',
  number: 5,
  unit: 'Ngày làm việc',
  fee: 'Miễn phí',
  ...more,
});

/** What is read of rows, and the defects that were met. */
function read(...rows: ChannelRow[]) {
  const met: Defect[] = [];
  const channels = readChannels(rows, (defect, times = 1) => {
    if (times > 0) met.push(defect);
  });
  return { terms: channels.map(({ term }) => term), channels, met };
}

describe('rows of the portal’s table of channels', () => {
  it('keep the unit that the data gives', () => {
    const { terms, met } = read(
      row(),
      row({ channel: 'online', term: '8 Giờ', number: 8, unit: 'Giờ' }),
      row({ channel: 'postal', term: '3 Tháng', number: 3, unit: 'Tháng' }),
      row({ channel: 'postal', term: '10 Ngày', number: 10, unit: 'Ngày' }),
    );
    expect(terms.map(({ unit }) => unit)).toEqual(['working-day', 'hour', 'month', 'day']);
    expect(met).toEqual([]);
  });

  it.each([
    ['no unit', undefined],
    ['a lost one', null],
    ['one that is not known', 'Buổi'],
  ])('never guess the unit of a bare number: %s', (_name, unit) => {
    const { terms, met } = read(row({ term: '15', number: 15, unit: unit ?? null }));
    expect(terms).toEqual([{ text: '15', number: 15, unit: 'unknown' }]);
    expect(met).toEqual(['termUnitUnknown']);
  });

  it('say which part is missing', () => {
    expect(read(row({ term: null, number: null })).terms).toEqual([{ text: null }]);
    expect(read(row({ term: null, number: null })).met).toEqual(['termLost']);
    const { terms, met } = read(row({ term: 'Không quy định', number: null }));
    expect([terms, met]).toEqual([[{ text: 'Không quy định' }], ['termWithoutInformation']]);
    expect(read().met).toEqual(['noChannels']);
    expect(read(row({ fee: null })).channels[0]?.fee).toEqual({ kind: 'unknown' });
  });

  it('tell that the note gives the number another unit, unless it gives the shown one too', () => {
    const other = read(row({ note: 'Thời hạn giải quyết: 5 ngày kể từ ngày nhận đủ hồ sơ.' }));
    expect(other.terms).toEqual([
      { text: '5 Ngày làm việc', number: 5, unit: 'working-day', noteUnit: 'day' },
    ]);
    expect(other.met).toEqual(['termUnitContradicted']);
    const both = read(row({ note: 'Trong 5 ngày làm việc; hồ sơ bưu chính cộng thêm 5 ngày.' }));
    expect(both.met).toEqual([]);
  });

  it('that differ only in their narrative become one', () => {
    const { channels, met } = read(row({ note: 'Nộp tại quầy.' }), row({ note: 'Nộp tại bàn hướng dẫn.' }));
    expect(channels).toHaveLength(1);
    expect(met).toEqual(['channelRepeated']);
  });

  it('of remote areas are read, or said to be seen in the note', () => {
    const areas = 'Đối với các xã miền núi, hải đảo, vùng đặc biệt khó khăn';
    const total = read(row({ note: `${areas} thì thời gian thực hiện không quá 15 ngày làm việc.` }));
    expect(total.channels[0]?.remote).toMatchObject({ amount: 15, unit: 'working-day' });
    const unsure = read(row({ note: `${areas} thì theo quy định của UBND tỉnh.` }));
    expect(unsure.channels[0]?.remote).toEqual({ kind: 'see-note' });
    expect(unsure.met).toEqual(['remoteUnsure']);
  });

  it('can be read without counting what was met', () => {
    expect(readChannels([row({ number: null })], countNothing)).toHaveLength(1);
  });
});
