import { describe, expect, it } from 'vitest';
import { postedTerms } from './posted-terms';
import type { ChannelTerms, Fee, SubmissionChannel, Term } from './procedure';
import register from './procedures.json';

const THREE_DAYS: Term = { text: '3 Ngày làm việc', number: 3, unit: 'working-day' };
const FREE: Fee = { kind: 'shown', text: 'Miễn phí', reading: 'free' };
const row = (channel: SubmissionChannel, term: Term, fee: Fee): ChannelTerms => ({ channel, term, fee });

describe('postedTerms', () => {
  it('joins ways with the same term and fee, the counter first', () => {
    expect(postedTerms([row('online', THREE_DAYS, FREE), row('counter', THREE_DAYS, FREE)])).toEqual([
      { channels: ['counter', 'online'], term: '3 ngày làm việc', fee: 'Miễn phí' },
    ]);
  });

  it('says that the case decides where a way stands more than once', () => {
    const twice = [
      row('counter', THREE_DAYS, FREE),
      row('counter', { text: '1 Giờ', number: 1, unit: 'hour' }, FREE),
    ];
    expect(postedTerms(twice)).toEqual([{ channels: ['counter'], term: 'Tùy trường hợp', fee: 'Miễn phí' }]);
  });

  it.each<[Fee, string]>([
    [{ kind: 'unknown' }, 'Chưa rõ'],
    [{ kind: 'blank' }, 'Chưa rõ'],
    [{ kind: 'shown', text: 'Miễn phí(Mức do tỉnh quy định)', reading: 'see-note' }, 'Theo quy định'],
    [{ kind: 'shown', text: 'Không có thông tin', reading: 'no-information' }, 'Chưa rõ'],
    [{ kind: 'shown', text: '20 VNĐ(20.000 đ)', reading: 'amount', doubtful: true }, 'Chưa rõ'],
    [{ kind: 'shown', text: 'Phí : 8000 Đồng(mỗi bản)', reading: 'amount' }, 'Phí : 8000 Đồng'],
  ])('a fee %j is “%s”', (fee, shown) => {
    expect(postedTerms([row('counter', THREE_DAYS, fee)])[0]?.fee).toBe(shown);
  });

  it.each<[Term, string]>([
    [{ text: null }, 'Chưa rõ'],
    [{ text: '5', number: 5, unit: 'unknown' }, 'Chưa rõ'],
    [{ text: '5 Ngày', number: 5, unit: 'day', noteUnit: 'working-day' }, 'Chưa rõ'],
    [{ text: 'Không quy định' }, 'Không quy định'],
  ])('a term %j is “%s”', (term, shown) => {
    expect(postedTerms([row('counter', term, FREE)])[0]?.term).toBe(shown);
  });

  it('calls nothing free in the real register that is not read as free', () => {
    for (const { channels } of register.procedures as { channels: ChannelTerms[] }[]) {
      const free = channels.some(({ fee }) => fee.kind === 'shown' && fee.reading === 'free');
      if (!free) expect(postedTerms(channels).map(({ fee }) => fee)).not.toContain('Miễn phí');
    }
  });
});
