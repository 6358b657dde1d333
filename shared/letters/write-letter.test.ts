import { describe, expect, it } from 'vitest';
import type { Letter } from './letter';
import type { LetterFacts } from './letter-facts';
import { LETTER_KINDS, type LetterKind } from './letter-form';
import { writeLetter } from './write-letter';

const NOW = new Date('2026-11-27T09:00:00+07:00');
const FACTS: LetterFacts = {
  dossier: {
    code: 'H57.132-261120-0012',
    procedure: 'Thủ tục đăng ký khai sinh',
    receivedAt: new Date('2026-11-20T08:05:00+07:00'),
    dueAt: new Date('2026-11-27T00:00:00+07:00'),
    precision: { receivedAt: 'minute', dueAt: 'day' },
  },
  unit: 'UBND phường Hoài Nhơn Bắc',
};

const write = (kind: LetterKind, facts: Partial<LetterFacts> = {}, now = NOW): Letter => {
  const letter = writeLetter(kind, { ...FACTS, ...facts }, now);
  if (!letter) throw new Error('no form');
  return letter;
};
const textOf = (letter: Letter): string => JSON.stringify(letter.blocks);

describe('a letter', () => {
  it('has the head of an office’s letter', () => {
    const letter = write('supplement-request', { number: '12' });
    expect(letter.motto).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']);
    expect(letter.issuer).toEqual(['UBND PHƯỜNG HOÀI NHƠN BẮC', 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG']);
    expect(letter.number).toBe('Số: 12/HDHS');
    expect(letter.placeAndDate).toBe('Hoài Nhơn Bắc, ngày 27 tháng 11 năm 2026');
    expect(letter.title).toBe('PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ');
  });

  it('leaves a blank for whatever is not known', () => {
    const letter = write('apology', { dossier: { code: 'X' }, unit: undefined });
    expect(letter.issuer).toEqual(['…'.repeat(18)]);
    expect(letter.number).toBe('Số: ……/……');
    expect(letter.placeAndDate).toBe('……, ngày 27 tháng 11 năm 2026');
    expect(letter.recipient.map(({ value }) => value)).toEqual(['…'.repeat(18), '…'.repeat(18)]);
    expect(textOf(letter)).toContain('hẹn trả kết quả vào ……');
    expect(textOf(letter)).not.toContain('undefined');
  });

  it('names the applicant and address that were typed', () => {
    expect(write('refusal', { applicant: ' Ông A ', address: 'Tổ 1' }).recipient).toEqual([
      { label: 'Kính gửi', value: 'Ông A' },
      { label: 'Địa chỉ', value: 'Tổ 1' },
    ]);
  });

  it('says a time only where the portal shows one', () => {
    expect(write('apology').blocks).toContainEqual({
      kind: 'fact',
      label: 'Ngày tiếp nhận',
      value: '08 giờ 05, ngày 20/11/2026',
    });
    expect(write('apology').blocks).toContainEqual({
      kind: 'fact',
      label: 'Ngày hẹn trả kết quả',
      value: 'ngày 27/11/2026',
    });
  });

  it('leaves out a date that a form need not have', () => {
    expect(textOf(write('supplement-request'))).not.toContain('Ngày nộp');
  });

  it('is composed and clean, whatever was pasted', () => {
    const letter = write('refusal', {
      reason: ' Thiếu\u0000 tờ\u200b khai,\n không hợp lệ '.normalize('NFD'),
    });
    expect(letter.blocks).toContainEqual({
      kind: 'fact',
      label: 'Lý do',
      value: 'Thiếu tờ khai, không hợp lệ',
    });
  });

  it('keeps what was typed in braces as it is', () => {
    expect(textOf(write('refusal', { reason: 'mã {code}' }))).toContain('mã {code}');
  });

  it('has two figures for days and for the first two months', () => {
    expect(write('refusal', {}, new Date('2026-02-03T09:00:00+07:00')).placeAndDate).toContain(
      'ngày 03 tháng 02 năm 2026',
    );
    expect(write('refusal', {}, new Date('2026-03-09T09:00:00+07:00')).placeAndDate).toContain(
      'ngày 09 tháng 3 năm 2026',
    );
  });

  it.each([
    ['UBND xã Vạn Hưng', 'Vạn Hưng,'],
    ['Ủy ban nhân dân đặc khu Trường Sa', 'Trường Sa,'],
    ['Sở Nội vụ', '……,'],
  ])('of %s is written at %s', (unit, place) => {
    expect(write('refusal', { unit }).placeAndDate.startsWith(place)).toBe(true);
  });

  it('is not written where no form is known of that day', () => {
    expect(writeLetter('refusal', FACTS, new Date('2018-01-01T09:00:00+07:00'))).toBeUndefined();
  });

  it.each(LETTER_KINDS)('%s: every text is filled, NFC, and signed by someone', (kind) => {
    const text = JSON.stringify(write(kind));
    expect(text).not.toMatch(/\{\w+\}/);
    expect(text).toBe(text.normalize('NFC'));
    expect(write(kind).signers.length).toBeGreaterThan(0);
  });
});

describe('a supplement request', () => {
  it('lists the papers, or has room for them', () => {
    const papers = [{ name: 'Tờ khai', originals: 1, copies: 0 }, { name: '  ' }];
    expect(write('supplement-request', { papers }).blocks).toContainEqual({
      kind: 'papers',
      papers: [{ name: 'Tờ khai', originals: 1, copies: 0 }],
    });
    const blank = write('supplement-request').blocks.find(({ kind }) => kind === 'papers');
    expect(blank).toEqual({ kind: 'papers', papers: [{ name: '…'.repeat(18) }, { name: '…'.repeat(18) }] });
  });

  it('says how the term goes on, by the rule of the procedure', () => {
    expect(textOf(write('supplement-request'))).toContain('tính lại từ đầu');
    const pause = write('supplement-request', {
      afterSupplement: { mode: 'pause', closeAfter: { amount: 10, unit: 'working-days' } },
    });
    expect(textOf(pause)).toContain('không tính vào thời hạn');
    expect(textOf(pause)).toContain('Quá 10 ngày làm việc');
    const fresh = write('supplement-request', {
      afterSupplement: { mode: 'new-term', term: { amount: 18, unit: 'working-days' } },
    });
    expect(textOf(fresh)).toContain('giải quyết trong 18 ngày làm việc');
  });
});

it('an apology has the new appointment and says who gets it', () => {
  expect(write('apology').copies.at(0)).toBe('- Như trên;');
  expect(write('apology').copies.at(-1)).toBe('- Lưu: hồ sơ.');
  expect(textOf(write('apology', { newAppointment: '2026-12-02' }))).toContain('vào ngày 02/12/2026');
});
