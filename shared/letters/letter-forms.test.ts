import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import desks from './desks.json';
import { dutiesOf } from './duties-of';
import { LETTER_KINDS } from './letter-form';
import { letterFormSchema } from './letter-form-schema';
import { deskOn, formOn, LETTER_FORMS } from './letter-forms';
import shortTexts from './short-texts.json';

const noon = (date: string) => new Date(`${date}T12:00:00+07:00`);

describe.each(LETTER_KINDS)('the form %s', (kind) => {
  const form = LETTER_FORMS[kind];

  it('has the shape of a form, with known places only', () => {
    expect(z.safeParse(letterFormSchema, form).error?.issues).toBeUndefined();
    expect(form.kind).toBe(kind);
  });

  it('has one version after the other, without a gap', () => {
    form.versions.slice(1).forEach(({ inForce }, index) => {
      const before = form.versions[index]?.inForce.to ?? '';
      expect(noon(before).getTime() + 86_400_000, inForce.from).toBe(noon(inForce.from).getTime());
    });
    expect(form.versions.at(-1)?.inForce.to).toBeUndefined();
  });

  it('says what is not sure of the form in force', () => {
    const { confidence, note } = formOn(kind, noon('2026-11-27')) ?? {};
    expect(confidence).toBe('N');
    expect(note?.vi).toBeTruthy();
    expect(note?.en).toBeTruthy();
  });

  it('tells the duties of its day, with their basis', () => {
    const duties = dutiesOf(kind, noon('2026-11-27'));
    expect(duties.map(({ id }) => id)).toEqual(form.duties);
    for (const { basis } of duties) expect(basis).not.toBe('');
  });
});

it('a text with a place that nothing fills is refused', () => {
  const form = { ...LETTER_FORMS.refusal, sections: [{ kind: 'paragraph', text: 'Kính gửi {name}' }] };
  expect(z.safeParse(letterFormSchema, form).success).toBe(false);
});

describe('the name in force on a day', () => {
  it.each([
    ['supplement-request', '2019-01-06', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ'],
    ['supplement-request', '2026-11-27', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ'],
    ['refusal', '2025-09-14', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ'],
    ['refusal', '2025-09-15', 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ'],
    ['refusal', '2026-11-27', 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ'],
    ['apology', '2025-09-14', 'Phiếu xin lỗi và hẹn lại ngày trả kết quả'],
    ['apology', '2025-09-15', 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết'],
    ['apology', '2026-08-05', 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết'],
    ['suspension', '2025-09-14', 'Thông báo tạm dừng giải quyết hồ sơ'],
    ['suspension', '2025-09-15', 'Thông báo dừng giải quyết hồ sơ'],
  ] as const)('%s on %s: %s', (kind, date, name) => {
    expect(formOn(kind, noon(date))?.name).toBe(name);
  });

  it('changes at midnight in Viet Nam, whatever the machine’s zone', () => {
    expect(formOn('apology', new Date('2025-09-14T16:59:59Z'))?.name).toContain('Phiếu xin lỗi');
    expect(formOn('apology', new Date('2025-09-14T17:00:00Z'))?.name).toContain('Văn bản xin lỗi');
  });

  it('is none before the first circular', () => {
    expect(formOn('apology', noon('2019-01-05'))).toBeUndefined();
  });

  it('the desk is a centre since 01/07/2025', () => {
    expect(deskOn(noon('2025-06-30'))).toBe('Bộ phận Tiếp nhận và Trả kết quả');
    expect(deskOn(noon('2025-07-01'))).toBe('Trung tâm Phục vụ hành chính công');
    expect(deskOn(noon('2018-01-01'))).toBeUndefined();
  });
});

it('every text is composed Unicode (NFC)', () => {
  for (const data of [LETTER_FORMS, desks, shortTexts]) {
    const text = JSON.stringify(data);
    expect(text).toBe(text.normalize('NFC'));
  }
});
