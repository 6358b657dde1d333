import { describe, expect, it } from 'vitest';
import { readFee } from './read-fee';

const read = (shown: string | null) => readFee(shown, () => undefined);
const COUNCIL = 'Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương quyết định.';
const EXEMPT =
  'Miễn lệ phí cho người thuộc gia đình có công với cách mạng; người thuộc hộ nghèo; người khuyết tật.';

describe('readFee', () => {
  it('tells what was lost from what is empty on the portal, and neither is free', () => {
    expect(read(null)).toEqual({ kind: 'unknown' });
    expect(read('')).toEqual({ kind: 'blank' });
    expect(read(' \u00a0')).toEqual({ kind: 'blank' });
  });

  it.each([
    ['Miễn phí', 'free'],
    ['Miễn phí(Không)', 'free'],
    ['Miễn phí(Không có)', 'free'],
    ['Miễn phí(không có.)', 'free'],
    ['Miễn phí(Không thu lệ phí)', 'free'],
    ['Phí : 0 Đồng', 'free'],
    ['Phí : Không Đồng', 'free'],
    ['Không có thông tin', 'no-information'],
    ['Không có thông tin(200.000 đồng/hồ sơ)', 'see-note'],
    ['Miễn phí(Không quy định)', 'see-note'],
    ['Miễn phí(Chưa quy định.)', 'see-note'],
    ['Miễn phí(Trả phí cho đơn vị cung cấp dịch vụ.)', 'see-note'],
    ['Miễn phí(Theo quy định của Hội đồng nhân dân cấp tỉnh)', 'see-note'],
    [`Miễn phí(${EXEMPT})`, 'see-note'],
    [`Miễn phí(${COUNCIL} ${EXEMPT})`, 'see-note'],
    ['Miễn phí(Miễn lệ phí. Phí cấp bản sao Trích lục kết hôn (nếu có yêu cầu) thu riêng.)', 'see-note'],
    ['0 Việt Nam Đồng(8.000 đồng/bản sao)', 'see-note'],
    ['Phí : Mức thu theo quy định', 'see-note'],
    ['70,000 VNĐ(70.000 đồng/giấy)', 'amount'],
    ['50,000 Việt Nam Đồng(/văn bản)', 'amount'],
    ['Phí : 50.000 Đồng (Phí sơ tuyển: 50.000 đồng/hồ sơ)', 'amount'],
    ['4,500,000 Việt Nam Đồng((bốn triệu năm trăm nghìn việt nam đồng)Lệ phí)', 'amount'],
    ['155 USD(Thẻ tạm trú)', 'amount'],
  ])('%j is %s', (shown, reading) => {
    expect(read(shown)).toEqual({ kind: 'shown', text: shown, reading });
  });

  it.each([
    ['20 VNĐ(20.000 vnđ/tờ khai)', 'thousands lost in the head'],
    ['120VNĐ', 'thousands lost, no note'],
    ['50,000 Việt Nam Đồng(0.000đ/giấy thông hành)', 'thousands lost in the note'],
    ['5,000 Việt Nam Đồng(nộp trực tuyến thu 7.000 đồng/lần đăng ký.)', 'two amounts that differ'],
    ['25 VNĐ(25.000.000đ/giấy thông hành)', 'both wrong'],
  ])('shows %j as it is, as doubtful: %s', (shown) => {
    expect(read(shown)).toEqual({ kind: 'shown', text: shown, reading: 'amount', doubtful: true });
  });

  it('cuts a long note after the last sentence that fits, and says so', () => {
    const long = `Miễn phí(${COUNCIL} ${EXEMPT} Phí cấp bản sao Giấy khai sinh thực hiện theo Thông tư số 281/2016/TT-BTC.)`;
    expect(read(long)).toEqual({
      kind: 'shown',
      text: `Miễn phí(${COUNCIL} ${EXEMPT} …)`,
      reading: 'see-note',
      shortened: true,
    });
  });

  it('leaves a note away whose first sentence is too long already', () => {
    const endless = `20,000 Việt Nam Đồng(${'Trường hợp công dân thuộc diện được miễn phí '.repeat(6)})`;
    expect(read(endless)).toMatchObject({
      text: '20,000 Việt Nam Đồng(…)',
      reading: 'amount',
      shortened: true,
    });
  });

  it('decides on the whole text, not on what is left of it', () => {
    const late = `50,000 VNĐ(${'Nộp tại bộ phận tiếp nhận hồ sơ. '.repeat(7)}Mức thu 30.000 đồng.)`;
    expect(read(late)).toMatchObject({ doubtful: true, shortened: true });
  });
});
