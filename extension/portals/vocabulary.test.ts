import { describe, expect, it } from 'vitest';
import { STAGES } from './page-reading';
import { channelOf, isStatus, labelOfCaption, labelOfHeader, stageOfStatus } from './vocabulary';
import vocabulary from './vocabulary.json';

describe('headers', () => {
  it.each([
    ['Mã hồ sơ', 'code'],
    ['MA HO SO', 'code'],
    ['Mã hồ sơ arrow_downward', 'code'],
    ['↑ Ngày hẹn trả', 'dueAt'],
    ['NGAY TRA KQ', 'finishedAt'],
    ['NGAY HEN TRA KQ', 'dueAt'],
    ['Ngày trả kết quả', 'finishedAt'],
    ['Ngày hẹn trả kết quả', 'dueAt'],
    ['Ngày nộp hồ sơ', 'submittedAt'],
    ['Ngày tiếp nhận (*)', 'receivedAt'],
    ['Thủ tục hành chính', 'procedure'],
    ['Mã thủ tục', 'other'],
    ['Trạng thái thu phí', 'other'],
    ['Trạng thái:', 'status'],
    ['Hạn xử lý', 'stepDueAt'],
    ['Thời hạn giải quyết', 'other'],
    ['Số ký hiệu', undefined],
    ['Chủ hồ sơ', undefined],
    ['', undefined],
    [`Mã hồ sơ ${'rất dài '.repeat(10)}`, undefined],
  ])('%j is %s', (text, label) => {
    expect(labelOfHeader(text)).toBe(label);
  });
});

describe('captions', () => {
  it('are nothing but the label', () => {
    expect(labelOfCaption('Mã hồ sơ: ')).toBe('code');
    expect(labelOfCaption('Tra cứu theo mã hồ sơ')).toBeUndefined();
    expect(labelOfCaption('Trạng thái của tôi')).toBeUndefined();
  });
});

describe('stages', () => {
  it.each(
    Object.entries(vocabulary.stages).flatMap(([stage, texts]) =>
      texts.map((text) => [text, stage] as const),
    ),
  )('%s is %s, whole and with what follows', (text, stage) => {
    expect(stageOfStatus(text)).toBe(stage);
    expect(stageOfStatus(`${text.toUpperCase()} (Phòng Tư pháp)`)).toBe(stage);
    expect(isStatus(text)).toBe(true);
  });
  it('cover the ten of the list', () => {
    expect(Object.keys(vocabulary.stages)).toEqual([...STAGES]);
  });
  it.each(['', 'Đã thanh toán', 'Hồ sơ đã tiếp nhận đâu đó', 'Còn hiệu lực', 'Đang xử lýx'])(
    '%j is unknown, not guessed',
    (text) => {
      expect(stageOfStatus(text)).toBeUndefined();
    },
  );
});

it.each([
  ['Trực tuyến', 'online'],
  ['Hồ sơ nộp trực tuyến', 'online'],
  ['Trực tiếp', 'counter'],
  ['Qua BCCI', 'postal'],
  ['Khác', undefined],
] as const)('channel %s is %s', (text, channel) => {
  expect(channelOf(text)).toBe(channel);
});
