import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';
import { readRows } from './read-rows';
import { readText } from './read-text';

const HEAD = 'TT\tNội dung\tĐơn vị chủ trì\tThời gian\n';
const NO_NUMBER = 'Nội dung\tĐơn vị chủ trì\tThời gian\n';

/** Each task: its head, number, content, owner and time. */
const tasksOf = (heads: ReturnType<typeof readRows>) =>
  heads?.flatMap((head) =>
    head.tasks.map(({ number, content, owner, schedule }) => [
      [head.number, head.title].filter((text) => text !== undefined).join(' '),
      number,
      content,
      owner,
      schedule,
    ]),
  );
const ofText = (text: string) => tasksOf(readRows(readText(text)));
const ofHtml = (html: string) => tasksOf(readRows(readHtml(html)));

describe('heads between the rows', () => {
  it('are lines that lost their tabs, where they bear a Roman number', () => {
    expect(
      ofText(
        `${HEAD}I. Tiếp đón\n1\tKê ghế\tVăn phòng\tTháng 3\n1) chú thích của trang\nII. Trả kết quả\n1\tGọi điện\tCông an xã\tHằng ngày\nIII. Hết bảng`,
      ),
    ).toEqual([
      ['I Tiếp đón', '1', 'Kê ghế', 'Văn phòng', 'Tháng 3'],
      ['II Trả kết quả', '1', 'Gọi điện', 'Công an xã', 'Hằng ngày'],
    ]);
  });

  it('said again at the top of a page are one, with another number another', () => {
    expect(
      ofText(
        `${HEAD}I\tTIẾP ĐÓN\t\t\n1\tKê ghế\tVăn phòng\tTháng 3\n${HEAD}I\tTIẾP ĐÓN\t\t\n2\tLau bàn\tVăn phòng\tHằng ngày\nII\tTIẾP ĐÓN\t\t\n1\tIn biển\tCông an xã\tTháng 4`,
      ),
    ).toEqual([
      ['I TIẾP ĐÓN', '1', 'Kê ghế', 'Văn phòng', 'Tháng 3'],
      ['I TIẾP ĐÓN', '2', 'Lau bàn', 'Văn phòng', 'Hằng ngày'],
      ['II TIẾP ĐÓN', '1', 'In biển', 'Công an xã', 'Tháng 4'],
    ]);
    expect(readRows(readText(`${HEAD}I\tTIẾP ĐÓN\t\t\n1\tA dua\tVăn phòng\t\nI\tTIẾP ĐÓN\t\t`))).toHaveLength(
      1,
    );
  });

  it('are rows with a note of their own, but not Roman rows that say who does it', () => {
    const table = `TT\tNội dung\tĐơn vị chủ trì\tThời gian\tGhi chú\n`;
    expect(
      ofText(
        `${table}I\tTiếp đón người dân\t\t\tnhóm A\n1\tKê ghế\tVăn phòng\tTháng 3\t\nII\tXây nhà chờ\tPhòng Kinh tế\tQuý II\t\n1\tSơn tường\tVăn phòng\tTháng 5\t\nIII\tMở cổng phụ\t\tQuý IV\t\n1.1\tĐặt biển\tVăn phòng\tTháng 6\t`,
      ),
    ).toEqual([
      ['I Tiếp đón người dân', '1', 'Kê ghế', 'Văn phòng', 'Tháng 3'],
      ['I Tiếp đón người dân', 'II', 'Xây nhà chờ', 'Phòng Kinh tế', 'Quý II'],
      ['I Tiếp đón người dân', '1', 'Sơn tường', 'Văn phòng', 'Tháng 5'],
      ['I Tiếp đón người dân', 'III', 'Mở cổng phụ', '', 'Quý IV'],
      ['I Tiếp đón người dân', '1.1', 'Đặt biển', 'Văn phòng', 'Tháng 6'],
    ]);
  });

  it('without number are told by capitals, by their word, or by numbers that begin again', () => {
    expect(
      ofText(
        `${HEAD}1\tKê ghế\tVăn phòng\tTháng 3\n\tĐón tiếp ở nhà văn hóa\t\t\n1\tMở cửa\tThôn An\tHằng ngày\n\tNhóm việc trả kết quả\t\t\n3\tGọi điện\tVăn phòng\tHằng tuần\n\tGIÁM SÁT\t\t\n4\tĐếm phiếu\tMặt trận\tHằng quý`,
      ),
    ).toEqual([
      ['Nội dung', '1', 'Kê ghế', 'Văn phòng', 'Tháng 3'],
      ['Đón tiếp ở nhà văn hóa', '1', 'Mở cửa', 'Thôn An', 'Hằng ngày'],
      ['Nhóm việc trả kết quả', '3', 'Gọi điện', 'Văn phòng', 'Hằng tuần'],
      ['GIÁM SÁT', '4', 'Đếm phiếu', 'Mặt trận', 'Hằng quý'],
    ]);
  });

  it('are numbered rows above deeper ones, and none where what is below says when', () => {
    expect(
      ofText(
        `${HEAD}B\tPhục vụ\t\t\n2\tTrả kết quả\t\t\na)\tGọi điện\tVăn phòng\tHằng ngày\n3\tKhảo sát\t\t\n4\tĐếm phiếu\tMặt trận\tHằng quý`,
      ),
    ).toEqual([
      ['2 Trả kết quả', 'a', 'Gọi điện', 'Văn phòng', 'Hằng ngày'],
      ['B Phục vụ', '3', 'Khảo sát', '', ''],
      ['B Phục vụ', '4', 'Đếm phiếu', 'Mặt trận', 'Hằng quý'],
    ]);
  });

  it('are groups in a column of their own, with or without a number', () => {
    expect(
      ofHtml(
        '<table><tr><td>Lĩnh vực<td>Nhiệm vụ<td>Chủ trì<td>Thời gian<tr><td rowspan=2>Hộ tịch<td>In biểu mẫu<td>Văn phòng<td>Tháng 3<tr><td>Gọi điện<td>Văn phòng<td>Hằng ngày<tr><td>II. Đất đai<td>Công khai bản đồ<td>Phòng Kinh tế<td>Quý II</table>',
      ),
    ).toEqual([
      ['Hộ tịch', undefined, 'In biểu mẫu', 'Văn phòng', 'Tháng 3'],
      ['Hộ tịch', undefined, 'Gọi điện', 'Văn phòng', 'Hằng ngày'],
      ['II Đất đai', undefined, 'Công khai bản đồ', 'Phòng Kinh tế', 'Quý II'],
    ]);
  });
});

describe('rows that go on from the one before', () => {
  const one = (rows: string, head = HEAD) => ofText(`${head}${rows}`)?.map((task) => task.slice(1));
  it.each<[name: string, rows: string, tasks: (string | undefined)[][]]>([
    [
      'with only more of who',
      '1\tKê ghế\tVăn phòng\tTháng 3\n\t\tvà Đoàn Thanh niên\t',
      [['1', 'Kê ghế', 'Văn phòng và Đoàn Thanh niên', 'Tháng 3']],
    ],
    [
      'with the time that was on the next page',
      '1\tKê ghế\tVăn phòng\t\n\t\t\tTrước 30/6/2026',
      [['1', 'Kê ghế', 'Văn phòng', 'Trước 30/6/2026']],
    ],
    [
      'with a sentence more of what',
      '1\tKê ghế\tVăn phòng\tTháng 3\n\tXếp thành hai hàng\t\t',
      [['1', 'Kê ghế\nXếp thành hai hàng', 'Văn phòng', 'Tháng 3']],
    ],
    [
      'with the rest of a name',
      '1\tKê ghế\tỦy ban nhân dân\tTháng 3\n\tXếp thành hai hàng\txã An Lành\t',
      [['1', 'Kê ghế\nXếp thành hai hàng', 'Ủy ban nhân dân xã An Lành', 'Tháng 3']],
    ],
    [
      'with a dash',
      '1\tKê ghế\tVăn phòng\tTháng 3\n\t- Lau bàn\tCông an xã\t',
      [['1', 'Kê ghế\n- Lau bàn', 'Văn phòng\nCông an xã', 'Tháng 3']],
    ],
    [
      'but another owner has a task of their own, whose rest has none',
      '1\tKê ghế\tVăn phòng\tTháng 3\n\tLau bàn\tCông an xã\t\n\tCả hai tầng\t\t',
      [
        ['1', 'Kê ghế', 'Văn phòng', 'Tháng 3'],
        [undefined, 'Lau bàn\nCả hai tầng', 'Công an xã', ''],
      ],
    ],
    [
      'and a row with nothing but its number is none',
      '1\tKê ghế\tVăn phòng\tTháng 3\n2\t\t\t',
      [['1', 'Kê ghế', 'Văn phòng', 'Tháng 3']],
    ],
    [
      'and one without what is to be done is none',
      '1\t\tVăn phòng\tTháng 3\n2\tKê ghế\tVăn phòng\tTháng 3',
      [['2', 'Kê ghế', 'Văn phòng', 'Tháng 3']],
    ],
  ])('%s', (_, rows, tasks) => expect(one(rows)).toEqual(tasks));

  it.each<[name: string, rows: string, tasks: (string | undefined)[][]]>([
    [
      'the rest of a time',
      'Gửi phiếu hỏi\tVăn phòng\tTrong 03 ngày\n(Mẫu 02)\t\tlàm việc',
      [[undefined, 'Gửi phiếu hỏi\n(Mẫu 02)', 'Văn phòng', 'Trong 03 ngày làm việc']],
    ],
    [
      'a sentence more',
      'Gửi phiếu hỏi\tVăn phòng\tTháng 3\nTheo mẫu 02\t\t\nLau kính\tĐoàn Thanh niên\t',
      [
        [undefined, 'Gửi phiếu hỏi\nTheo mẫu 02', 'Văn phòng', 'Tháng 3'],
        [undefined, 'Lau kính', 'Đoàn Thanh niên', ''],
      ],
    ],
    [
      'the same task with another time',
      'Gửi phiếu hỏi\tVăn phòng\tTháng 3\nGửi phiếu hỏi\tVăn phòng\tTháng 9',
      [[undefined, 'Gửi phiếu hỏi', 'Văn phòng', 'Tháng 3\nTháng 9']],
    ],
  ])('where no task has a number: %s', (_, rows, tasks) => expect(one(rows, NO_NUMBER)).toEqual(tasks));

  it('are those of cells over several rows', () => {
    expect(
      ofHtml(
        '<table><tr><td>TT<td>Nội dung<td>Chủ trì<td>Thời gian<tr><td rowspan=2>1<td rowspan=2>Rà soát biểu mẫu<td>Văn phòng<td>Tháng 3<tr><td>Công an xã<td>Tháng 9</table>',
      ),
    ).toEqual([['Nội dung', '1', 'Rà soát biểu mẫu', 'Văn phòng\nCông an xã', 'Tháng 3\nTháng 9']]);
  });
});

describe('cells', () => {
  it('over two columns of one kind stand once, two of them together', () => {
    expect(
      ofHtml(
        '<table><tr><td>TT<td colspan=2>Nội dung<td>Chủ trì<td>Thời gian<tr><td>1<td colspan=2>Kê ghế<td>Văn phòng<td>Tháng 3<tr><td>2<td>Lau bàn<td>Hai tầng<td>Văn phòng<td>Tháng 4</table>',
      ),
    ).toEqual([
      ['Nội dung', '1', 'Kê ghế', 'Văn phòng', 'Tháng 3'],
      ['Nội dung', '2', 'Lau bàn\nHai tầng', 'Văn phòng', 'Tháng 4'],
    ]);
  });

  it('that a line break has cut are one, over one line or several', () => {
    expect(
      ofText(
        `${HEAD}1\tLập danh sách hộ\ncần giúp\tVăn phòng\tTháng 3\n2\tKê ghế\nở sảnh và\nLau bàn\tCông an xã\tTháng 4`,
      ),
    ).toEqual([
      ['Nội dung', '1', 'Lập danh sách hộ cần giúp', 'Văn phòng', 'Tháng 3'],
      ['Nội dung', '2', 'Kê ghế ở sảnh và\nLau bàn', 'Công an xã', 'Tháng 4'],
    ]);
  });

  it('that were lost where empty leave what, who and the product in their places', () => {
    expect(
      readRows(
        readText(
          'TT\tNội dung\tĐơn vị chủ trì\tThời gian\tSản phẩm\nKê ghế\tVăn phòng\tHai dãy ghế\n2\tLau bàn\tCông an xã\tHằng ngày\tBàn sạch',
        ),
      )?.[0]?.tasks,
    ).toMatchObject([
      { content: 'Kê ghế', owner: 'Văn phòng', schedule: '', product: 'Hai dãy ghế' },
      { number: '2', content: 'Lau bàn', owner: 'Công an xã', schedule: 'Hằng ngày', product: 'Bàn sạch' },
    ]);
  });
});

describe('the end of a document', () => {
  it('in the rows of a table is no task, nor is what comes after it', () => {
    expect(
      ofText(
        `${HEAD}(1)\t(2)\t(3)\t(4)\n1\tKê ghế\tVăn phòng\tTháng 3\n\tNơi nhận:\tTM. ỦY BAN NHÂN DÂN\t\n2\tLưu hồ sơ\tVăn thư\t`,
      ),
    ).toEqual([['Nội dung', '1', 'Kê ghế', 'Văn phòng', 'Tháng 3']]);
  });

  it('a table of another width has no columns that are known', () => {
    expect(
      ofHtml(
        '<table><tr><td>TT<td>Nội dung<td>Chủ trì<tr><td>1<td>Kê ghế<td>Văn phòng</table><table><tr><td>2<td>Lau bàn</table>',
      ),
    ).toEqual([['Nội dung', '1', 'Kê ghế', 'Văn phòng', '']]);
  });

  it('without a table there are no rows', () => {
    expect(readRows(readText('Một dòng\nHai dòng'))).toBeUndefined();
  });
});
