import { describe, expect, it } from 'vitest';
import type { LetterFacts } from './letter-facts';
import { SHORT_TEXT_KINDS, SHORT_TEXT_LIMIT, writeShortText } from './short-text';

const NOW = new Date('2026-11-27T09:00:00+07:00');
const FACTS: LetterFacts = {
  dossier: { code: 'H57.132-261120-0012', dueAt: new Date('2026-11-27T16:30:00+07:00') },
  unit: 'UBND phường Hoài Nhơn Bắc',
  newAppointment: '2026-12-02',
  applicant: 'Nguyễn Văn A',
};

describe.each(SHORT_TEXT_KINDS)('the short text %s', (kind) => {
  const text = writeShortText(kind, FACTS, NOW);
  it('fits into one message, names the dossier and nobody', () => {
    expect(text.length).toBeLessThanOrEqual(SHORT_TEXT_LIMIT);
    expect(text).toContain('H57.132-261120-0012');
    expect(text).not.toContain('Nguyễn');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/[{}…]/);
  });
  it('drops the unit where it would be too long, or is not known', () => {
    const unit = 'Trung tâm Phục vụ hành chính công thuộc Ủy ban nhân dân phường Hoài Nhơn Bắc';
    for (const facts of [
      { ...FACTS, unit },
      { ...FACTS, unit: undefined },
    ]) {
      const short = writeShortText(kind, facts, NOW);
      expect(short.length).toBeLessThanOrEqual(SHORT_TEXT_LIMIT);
      expect(short).not.toContain('UBND');
      expect(short).not.toMatch(/[{}…]/);
    }
  });
  it('has only plain characters without marks', () => {
    expect(writeShortText(kind, FACTS, NOW, true)).toMatch(/^[\x20-\x7e]+$/);
  });
});

it('says the dates', () => {
  expect(writeShortText('late', FACTS, NOW)).toContain('đúng hẹn 27/11/2026. Hẹn trả lại ngày 02/12/2026');
});

it('has a blank only where there is no text without it', () => {
  const facts = { dossier: { code: 'X' } };
  expect(writeShortText('early', facts, NOW)).not.toContain('…');
  expect(writeShortText('late', facts, NOW)).toContain('Hẹn trả lại ngày ……');
});
