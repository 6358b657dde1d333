import { describe, expect, it } from 'vitest';
import { mayHead } from './single-words';
import { commonWords } from './words';

const { dateName, likelyStage } = commonWords;

describe('names of days that are not known whole', () => {
  it.each([
    ['Lodged on', 'submittedAt'],
    ['Ngày kê khai', 'submittedAt'],
    ['Vào sổ lúc', 'receivedAt'],
    ['Ngày tính hạn', 'receivedAt'],
    ['Mốc hẹn', 'dueAt'],
    ['Ngày cam kết trả', 'dueAt'],
    ['Ngày trả (hẹn)', 'dueAt'],
    ['Hẹn lần 2', 'rescheduledDueAt'],
    ['Ngày trả sau gia hạn', 'rescheduledDueAt'],
    ['Hạn khâu', 'stepDueAt'],
    ['Ngày dân lấy', 'finishedAt'],
    ['Xong ngày', 'finishedAt'],
    ['Ngày sinh', undefined],
    ['Ngày cấp', undefined],
    ['Ngày chuyển bước', undefined],
    ['Ngày tiếp nhận từ', undefined],
    ['Hẹn trả sách', undefined],
  ])('%s', (text, label) => expect(dateName(text)).toBe(label));
});

describe('statuses that are not known whole', () => {
  it.each([
    ['Không nhận, thiếu điều kiện', 'not-accepted'],
    ['Không nhận được kết quả', undefined],
    ['Chờ bộ phận tiếp nhận kiểm tra', 'registered'],
    ['Đã cấp biên nhận', 'accepted'],
    ['Không đủ điều kiện giải quyết', 'not-accepted'],
    ['Đang soạn kết quả', 'processing'],
    ['Chờ in kết quả', 'processing'],
    ['Chuyển cơ quan thuế', 'processing'],
    ['Dừng xử lý chờ bổ sung', 'supplement-requested'],
    ['Chưa nộp lệ phí', 'payment-requested'],
    ['Chờ rút', 'withdrawal-requested'],
    ['Dừng tính giờ', 'suspended'],
    ['Chờ dân đến lấy', 'settled'],
    ['Hoàn thành đúng hạn', 'settled'],
    ['Đã trả qua BCCI', 'returned'],
    ['Đã nộp bổ sung', undefined],
    ['Từ chối ký duyệt, chuyển lại', undefined],
    ['Chuyển nội bộ', undefined],
    ['Đang mượn', undefined],
    ['Công dân đang giữ', undefined],
  ])('%s', (text, stage) => expect(likelyStage(text)).toBe(stage));
});

describe('headers that are not known whole', () => {
  it('may head officers, but not people of the public', () => {
    expect(mayHead('officer', 'Xử lý chính')).toBe(true);
    expect(mayHead('officer', 'Người nộp')).toBe(false);
    expect(mayHead('step', 'Đang ở khâu')).toBe(true);
  });
});
