import { describe, expect, it } from 'vitest';
import { STAGES } from '../page-reading';
import vocabulary from './vocabulary.json';
import { commonWords } from './words';

const {
  header: labelOfHeader,
  caption: labelOfCaption,
  stage: stageOfStatus,
  isStatus,
  channel: channelOf,
  beginsAsProcedure,
} = commonWords;

describe('headers', () => {
  it.each([
    ['Mã hồ sơ', 'code'],
    ['MA HO SO', 'code'],
    ['Mã hồ sơ arrow_downward', 'code'],
    ['↑ Ngày hẹn trả', 'dueAt'],
    ['NGAY TRA KQ', 'finishedAt'],
    // of feedback too: its receipt is another day, from which a term runs
    ['Ngày gửi', 'submittedAt'],
    ['Thời gian trả', 'finishedAt'],
    ['Người đăng ký', 'applicant'],
    ['Chuyên viên đang thụ lý', 'officer'],
    ['Kết quả xử lý hồ sơ', undefined],
    ['Người đang giữ HS', 'officer'],
    ['Cán bộ xử lý hiện tại', 'officer'],
    ['Số lần BSHS', 'supplements'],
    ['Ngày công dân nộp hồ sơ', 'submittedAt'],
    ['Ngày một cửa tiếp nhận', 'receivedAt'],
    ['Phải trả trước ngày', 'dueAt'],
    ['NGAY HEN TRA KQ', 'dueAt'],
    ['Ngày trả kết quả', 'finishedAt'],
    ['Ngày hẹn trả kết quả', 'dueAt'],
    ['Ngày nộp hồ sơ', 'submittedAt'],
    ['Ngày tiếp nhận (*)', 'receivedAt'],
    ['Thủ tục hành chính', 'procedure'],
    ['Mã thủ tục', 'other'],
    ['T.trạng', 'status'],
    ['Ng. nhận', 'receivedAt'],
    ['Ng. hẹn trả', 'dueAt'],
    ['C.bộ thụ lý', 'officer'],
    ['Trạng thái thu phí', 'other'],
    ['Trạng thái:', 'status'],
    ['Hạn xử lý', 'stepDueAt'],
    ['Thời hạn giải quyết', 'term'],
    ['Số ký hiệu', 'foreign'],
    ['Chủ hồ sơ', 'applicant'],
    ['Tên người nộp - Thủ tục', 'applicant'],
    ['Ngày nộp (Người nộp)', 'applicant'],
    ['Mã hồ sơ / Người nộp', 'code'],
    ['Hẹn trả công dân', 'dueAt'],
    ['Ngày nhận kết quả', 'finishedAt'],
    ['Ngày cập nhật trạng thái', 'other'],
    ['Số ngày trễ so với ngày hẹn trả', 'other'],
    ['Số ngày quá hạn xử lý', 'other'],
    ['Lý do hẹn lại', 'other'],
    ['Ngày hẹn trả mới', 'rescheduledDueAt'],
    ['Hẹn lại', 'rescheduledDueAt'],
    ['Ngày hẹn lại', 'rescheduledDueAt'],
    ['Gia hạn đến', 'rescheduledDueAt'],
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
  )('%s is %s, whole and before a unit or an officer', (text, stage) => {
    expect(stageOfStatus(text)).toBe(stage);
    expect(isStatus(text)).toBe(true);
    for (const after of [' (Phòng Tư pháp)', ', (cán bộ A)', ' - Phòng Tư pháp', ' tại Phòng Tư pháp']) {
      expect(stageOfStatus(`${text.toUpperCase()}${after}`)).toBe(stage);
      expect(isStatus(`${text}${after}`)).toBe(false);
    }
    expect(stageOfStatus(`${text} lại`)).toBeUndefined();
    expect(stageOfStatus(`${text}, chuyển lại`)).toBeUndefined();
  });
  it.each([
    ['check_circle Đã trả kết quả', 'returned'],
    ['done Đã trả kết quả', 'returned'],
    ['Đang xử lý expand_more', 'processing'],
    ['Hồ sơ đã trả kết quả', 'returned'],
    ['Dừng xử lý hồ sơ', 'suspended'],
    ['HS đang xử lý', 'processing'],
    ['1. Đang xử lý', 'processing'],
    ['2 - Hồ sơ đang xử lý', 'processing'],
    ['pause_circle 3) Tạm dừng', 'suspended'],
    ['Chờ bổ sung / Awaiting supplement', 'supplement-requested'],
    ['Đang xử lý | Quá hạn 2 ngày', 'processing'],
    ['Đang xử lý / Đã trả kết quả', undefined],
    ['Chờ người dân bổ sung', 'supplement-requested'],
  ])('%j is %s', (text, stage) => {
    expect(stageOfStatus(text)).toBe(stage);
  });
  it('cover the ten of the list', () => {
    expect(Object.keys(vocabulary.stages)).toEqual([...STAGES]);
  });
  it.each([
    '',
    'Đã thanh toán',
    'Hồ sơ đã tiếp nhận đâu đó',
    'Còn hiệu lực',
    'Đang xử lýx',
    'Từ chối ký duyệt, chuyển lại',
    'Bổ sung hồ sơ thành công',
    'Đã tiếp nhận, đang xử lý',
    'Rút hồ sơ thành công',
    'Chưa xử lý xong',
  ])('%j is unknown, not guessed', (text) => {
    expect(stageOfStatus(text)).toBeUndefined();
  });
});

describe('names of procedures', () => {
  it.each(['Đăng ký khai sinh', 'THỦ TỤC ĐĂNG KÝ KẾT HÔN', 'Xét, cấp giấy', 'Chứng thực bản sao'])(
    '%j begins as one',
    (text) => {
      expect(beginsAsProcedure(text)).toBe(true);
    },
  );
  it.each(['Đặng Ký Anh', 'Chế Lan Anh', 'Gia Bảo An', 'Thu Hà Giang', '0900000123', 'Cấpx', ''])(
    '%j does not',
    (text) => {
      expect(beginsAsProcedure(text)).toBe(false);
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
