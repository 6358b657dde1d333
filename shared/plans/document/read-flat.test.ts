import { describe, expect, it } from 'vitest';
import { findFlatHead } from './flat-columns';
import { splitSections } from './flat-units';
import { readFlat } from './read-flat';
import { readText } from './read-text';

const linesOf = (text: string) =>
  text.split('\n').map((one, index) => ({ kind: 'text' as const, text: one, line: index + 1 }));

describe('the head of a table whose cells stand under each other', () => {
  it.each([
    [
      ['TT Nội dung', 'Thời gian', '', 'Chủ trì', '1', 'Kê ghế'],
      ['number', 'content', 'schedule', 'owner'],
      4,
    ],
    [['Nhiệm vụ Nội dung', 'Chủ trì Thời gian', 'I', 'Kê ghế'], ['content', 'owner', 'schedule'], 2],
    [
      ['STT Nội dung Thời gian Chủ trì', 'Phòng Kinh tế và Công an xã cùng nhau làm'],
      ['number', 'content', 'schedule', 'owner'],
      1,
    ],
  ])('%j', (lines, columns, end) => expect(findFlatHead(lines)).toMatchObject({ columns, end }));

  it.each([
    [[`TT ${'rất dài '.repeat(40)}`]],
    [['TT Nội dung', ...Array.from({ length: 9 }, () => 'một dòng dài không nói cột nào trong bảng')]],
    [['TT Nội dung Chủ trì Nội dung']],
    [['Không có bảng']],
  ])('none in %j', (lines) => expect(findFlatHead(lines)).toBeUndefined());
});

describe('lines of such a table', () => {
  it('stand under heads in capitals over two lines, of a word that heads have, or above the number 1', () => {
    const sections = splitSections(
      linesOf(
        `I. NÂNG CAO CHẤT LƯỢNG\nPHỤC VỤ NGƯỜI DÂN\n1\nKê ghế\nII. Tiêu chí Kết quả\n1 Gọi điện\nIII. Giám sát\n1.\nĐếm phiếu\nA. việc nhỏ\nIV. Rất nhỏ\nLau bàn\nNơi nhận:\n2 Không đọc`,
      ),
    );
    expect(
      sections.map(({ head, units }) => [
        head?.marker?.text,
        head?.title,
        units.map(({ number, text }) => [number, text]),
      ]),
    ).toEqual([
      ['I', 'NÂNG CAO CHẤT LƯỢNG PHỤC VỤ NGƯỜI DÂN', [['1', 'Kê ghế']]],
      ['II', 'Tiêu chí Kết quả', [['1', 'Gọi điện']]],
      [
        'III',
        'Giám sát',
        [
          ['1', 'Đếm phiếu'],
          [undefined, 'A. việc nhỏ'],
          [undefined, 'IV. Rất nhỏ'],
          [undefined, 'Lau bàn'],
        ],
      ],
    ]);
  });

  it('are not what stands again on each page', () => {
    const [section] = splitSections(
      linesOf('1 Kê ghế\nTrang 2/5\nXÃ AN LÀNH\nxã an lành\nỦY BAN NHÂN DÂN\n2 lần mỗi tuần\n2 Lau bàn'),
    );
    expect(section?.units.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'Kê ghế'],
      [undefined, 'xã an lành'],
      [undefined, '2 lần mỗi tuần'],
      ['2', 'Lau bàn'],
    ]);
  });
});

describe('a table whose cells stand under each other', () => {
  const read = (text: string) =>
    readFlat(readText(text))?.flatMap(({ number, tasks }) =>
      tasks.map((task) => [number, task.number, task.content, task.schedule, task.owner, task.product]),
    );

  it('goes on over the end of a page, whose head is said again', () => {
    const head = 'STT Nội dung Sản phẩm Thời gian Chủ trì';
    expect(
      read(`${head}
I TIÊU CHÍ TIẾP ĐÓN
1
Kê lại bàn viết cho vừa
tầm người ngồi xe lăn.
Bàn viết mới.
Trước ngày 15/5/2026
Phòng Kinh tế tổ chức
\f${head}
mua bàn và kê bàn.
2
Thêm bảng chỉ dẫn bằng
tiếng dân tộc.
Bảng chỉ dẫn.
Thường xuyên
Văn phòng HĐND và UBND.
\f${head}
3
Lau kính cửa sổ ở sảnh
chờ của người dân.
Kính sạch.
Hằng ngày
Đoàn Thanh niên xã.`),
    ).toEqual([
      [
        'I',
        '1',
        'Kê lại bàn viết cho vừa tầm người ngồi xe lăn.',
        'Trước ngày 15/5/2026',
        'Phòng Kinh tế tổ chức mua bàn và kê bàn.',
        'Bàn viết mới.',
      ],
      [
        'I',
        '2',
        'Thêm bảng chỉ dẫn bằng tiếng dân tộc.',
        'Thường xuyên',
        'Văn phòng HĐND và UBND.',
        'Bảng chỉ dẫn.',
      ],
      [
        'I',
        '3',
        'Lau kính cửa sổ ở sảnh chờ của người dân.',
        'Hằng ngày',
        'Đoàn Thanh niên xã.',
        'Kính sạch.',
      ],
    ]);
  });

  it('goes on at the top of a page in the same cell, in the next, or with a new row', () => {
    expect(
      read(`TT Nội dung Thời gian Chủ trì
1
Kê lại bàn viết cho vừa
tầm người ngồi xe lăn
\fvà người cao tuổi
Trước ngày 15/5/2026
Phòng Kinh tế
2
Thêm bảng chỉ dẫn bằng
tiếng dân tộc
Thường xuyên
\fVăn phòng HĐND và UBND
3
Lau kính cửa sổ ở sảnh
Hằng ngày
Đoàn Thanh niên xã
4
\fĐếm phiếu góp ý ở quầy
Hằng quý
Mặt trận Tổ quốc xã`),
    ).toEqual([
      [
        undefined,
        '1',
        'Kê lại bàn viết cho vừa tầm người ngồi xe lăn và người cao tuổi',
        'Trước ngày 15/5/2026',
        'Phòng Kinh tế',
        '',
      ],
      [undefined, '2', 'Thêm bảng chỉ dẫn bằng tiếng dân tộc', 'Thường xuyên', 'Văn phòng HĐND và UBND', ''],
      [undefined, '3', 'Lau kính cửa sổ ở sảnh', 'Hằng ngày', 'Đoàn Thanh niên xã', ''],
      [undefined, '4', 'Đếm phiếu góp ý ở quầy', 'Hằng quý', 'Mặt trận Tổ quốc xã', ''],
    ]);
  });

  it('with a time beside its content, paragraphs in a cell and a word cut by a hyphen', () => {
    expect(
      read(`TT Nội dung Thời gian Chủ trì
1
Kê ghế ở sảnh Hằng ngày
Văn phòng
2
Mở lớp học Zalo-
Facebook cho thôn
- Lớp sáng
- Lớp tối
Quý II/2026
Đoàn Thanh niên`),
    ).toEqual([
      [undefined, '1', 'Kê ghế ở sảnh', 'Hằng ngày', 'Văn phòng', ''],
      [
        undefined,
        '2',
        'Mở lớp học Zalo-Facebook cho thôn\n- Lớp sáng\n- Lớp tối',
        'Quý II/2026',
        'Đoàn Thanh niên',
        '',
      ],
    ]);
  });

  it('without a head of such a table is none', () => {
    expect(readFlat(readText('Một dòng'))).toBeUndefined();
  });

  it('mends a time whose last word was laid in the line of another cell', () => {
    expect(
      read(`TT Nội dung Thời gian Sản phẩm Chủ trì
1
Kê ghế ở sảnh.
Thường
xuyên kết quả là ghế ngay ngắn thành hai hàng, có biển ở mỗi hàng
Văn phòng
2
Lau bàn ở sảnh.
Hằng ngày
Bàn sạch
Đoàn Thanh niên`),
    ).toEqual([
      [
        undefined,
        '1',
        'Kê ghế ở sảnh.',
        'Thường xuyên',
        'Văn phòng',
        'kết quả là ghế ngay ngắn thành hai hàng, có biển ở mỗi hàng',
      ],
      [undefined, '2', 'Lau bàn ở sảnh.', 'Hằng ngày', 'Đoàn Thanh niên', 'Bàn sạch'],
    ]);
  });
});
