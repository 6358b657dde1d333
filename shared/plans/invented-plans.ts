import type { PlanSource } from './read-plan';

/** A plan of our own words in one of the shapes that plans have, and what is to be understood of it. */
export interface InventedPlan {
  name: string;
  source: PlanSource;
  /** Each task: its head's number or title, number, beginning of its content, owners, kinds of its rules. */
  tasks: [head: string, number: string | undefined, content: string, owners: string[], kinds: string[]][];
  /** Parts of the reasons of all problems. */
  problems?: string[];
}

const table = (rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`;
const FACTS = '<p>UBND XÃ AN LÀNH</p><p>KẾ HOẠCH</p><p>Phục vụ người dân của UBND xã An Lành năm 2026</p>';
const TITLE = 'KẾ HOẠCH\nPhục vụ người dân của UBND xã An Lành năm 2026\n\n';

export const INVENTED_PLANS: InventedPlan[] = [
  {
    name: 'columns in another order, owner first',
    source: {
      html:
        FACTS +
        table([
          ['Đơn vị chủ trì', 'Thời gian', 'STT', 'Nhiệm vụ', 'Ghi chú'],
          ['Công an xã', 'Hằng tháng', '1', 'Trực tiếp dân sáng thứ Bảy', ''],
          ['Phòng Kinh tế', 'Quý III', '2', 'Thay ghế hỏng', 'ngân sách xã'],
        ]),
    },
    tasks: [
      ['Nhiệm vụ', '1', 'Trực tiếp dân sáng thứ Bảy', ['Công an xã'], ['monthly']],
      ['Nhiệm vụ', '2', 'Thay ghế hỏng', ['Phòng Kinh tế'], ['within']],
    ],
  },
  {
    name: 'owners and partners in two columns under one head',
    source: {
      html:
        FACTS +
        table([
          [
            '<td rowspan="2">TT</td>',
            '<td rowspan="2">Nội dung công việc</td>',
            '<td colspan="2">Phân công thực hiện</td>',
            '<td rowspan="2">Tiến độ</td>',
          ],
          ['Chủ trì', 'Phối hợp'],
          ['(1)', '(2)', '(3)', '(4)', '(5)'],
          ['<td colspan="5">A. NHÓM VIỆC TẠI QUẦY</td>'],
          [
            '1',
            'Phát số thứ tự tự động',
            'Trung tâm Phục vụ hành chính công',
            'Văn phòng HĐND và UBND',
            'Trước 30/4/2026',
          ],
        ]),
    },
    tasks: [['A', '1', 'Phát số thứ tự tự động', ['Trung tâm Phục vụ hành chính công'], ['by']]],
  },
  {
    name: 'what Word puts on the clipboard, with its styles and a cell over two rows',
    source: {
      html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style><!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--></head><body>${FACTS}
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0'><td width=40><p class=MsoNormal><b>STT<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Nội dung
 nhiệm vụ<o:p></o:p></b></p></td><td><p><b>Sản phẩm</b></p></td><td><p><b>Thời hạn hoàn thành</b></p></td><td><p><b>Bộ phận thực hiện</b></p></td></tr>
<tr><td><p>I</p></td><td colspan=4><p class=MsoNormal>Về thái độ phục vụ<o:p></o:p></p></td></tr>
<tr><td><p>1</p></td><td><p>Tập huấn kỹ năng
 giao tiếp<span style='mso-spacerun:yes'>  </span>cho công chức</p></td><td><p>Lớp tập huấn</p></td><td><p>Tháng 5/2026</p></td><td rowspan=2><p>Phòng Văn hóa – Xã hội</p></td></tr>
<tr><td><p>2</p></td><td><p>Kiểm tra việc đeo thẻ</p></td><td><p>Biên bản</p></td><td><p>Thứ Hai hằng tuần</p></td></tr>
</table></body></html>`,
    },
    tasks: [
      ['I', '1', 'Tập huấn kỹ năng giao tiếp cho công chức', ['Phòng Văn hóa – Xã hội'], ['within']],
      ['I', '2', 'Kiểm tra việc đeo thẻ', ['Phòng Văn hóa – Xã hội'], ['weekly']],
    ],
  },
  {
    name: 'a Markdown table',
    source: {
      text: `${TITLE}| STT | Công việc | Người phụ trách | Hạn hoàn thành | Kết quả |
|-----|:----------|-----------------|:--------------:|--------|
| **I** | **Lĩnh vực hộ tịch** | | | |
| 1 | Gọi điện báo ngày trả kết quả | Công chức Tư pháp – Hộ tịch | Hằng ngày | Sổ gọi |
| 2 | Rà soát hồ sơ tồn | Công chức Tư pháp – Hộ tịch | Chậm nhất ngày 20/12/2026 | Danh sách |`,
    },
    tasks: [
      ['I', '1', 'Gọi điện báo', ['Công chức Tư pháp – Hộ tịch'], ['daily']],
      ['I', '2', 'Rà soát hồ sơ tồn', ['Công chức Tư pháp – Hộ tịch'], ['by']],
    ],
  },
  {
    name: 'tabs, a spreadsheet’s quotes around cells with line breaks, decomposed letters',
    source: {
      text: `${TITLE}TT\tNội dung\tĐơn vị thực hiện\tThời gian\n1\t"Sắp lại quầy\ntheo luồng hồ sơ"\tVăn phòng HĐND và UBND\tQuý I/2026\n1\tDán sơ đồ lối đi\tVăn phòng HĐND và UBND\tTrước ngày 31/6/2026\n`.normalize(
        'NFD',
      ),
    },
    tasks: [
      ['Nội dung', '1', 'Sắp lại quầy theo luồng hồ sơ', ['Văn phòng HĐND và UBND'], ['within']],
      ['Nội dung', '1', 'Dán sơ đồ lối đi', ['Văn phòng HĐND và UBND'], []],
    ],
    problems: ['không có ngày này', 'đã dùng'],
  },
  {
    name: 'a row that a page has cut, with the head of the table again, and one without a number',
    source: {
      text: `${TITLE}TT\tNhiệm vụ\tTrách nhiệm\tTiến độ
1\tCập nhật danh bạ\tTổ Công nghệ số\tHằng tuần
2\tHướng dẫn người dân nộp\tĐoàn Thanh niên\tThường xuyên
TT\tNhiệm vụ\tTrách nhiệm\tTiến độ
\thồ sơ tại nhà văn hóa thôn\txã\t
\tLắp camera khu vực chờ\tCông an xã\tTháng 8/2026`,
    },
    tasks: [
      ['Nhiệm vụ', '1', 'Cập nhật danh bạ', ['Tổ Công nghệ số'], ['weekly']],
      [
        'Nhiệm vụ',
        '2',
        'Hướng dẫn người dân nộp hồ sơ tại nhà văn hóa thôn',
        ['Đoàn Thanh niên xã'],
        ['continuous'],
      ],
      ['Nhiệm vụ', undefined, 'Lắp camera khu vực chờ', ['Công an xã'], ['within']],
    ],
    problems: ['không có số thứ tự'],
  },
  {
    name: 'criteria in a column of their own',
    source: {
      html:
        FACTS +
        table([
          ['Tiêu chí', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Lộ trình'],
          [
            '<td rowspan="2">1. Tiếp cận dịch vụ</td>',
            'Làm đường dốc cho xe lăn',
            'Phòng Kinh tế',
            '6 tháng đầu năm 2026',
          ],
          ['Đặt bảng chữ to', 'Phòng Kinh tế', 'Quý IV/2026'],
          ['2. Kết quả giải quyết', 'Trả kết quả tại nhà người già', 'Bưu điện xã', 'Khi có yêu cầu'],
        ]),
    },
    tasks: [
      ['1', undefined, 'Làm đường dốc', ['Phòng Kinh tế'], ['within']],
      ['1', undefined, 'Đặt bảng chữ to', ['Phòng Kinh tế'], ['within']],
      ['2', undefined, 'Trả kết quả tại nhà', ['Bưu điện xã'], ['after']],
    ],
  },
  {
    name: 'numbers in the cells of the tasks, deeper numbers under one that is only a title',
    source: {
      html:
        FACTS +
        table([
          ['STT', 'Nội dung', 'Thực hiện', 'Thời gian'],
          ['I', 'CÔNG KHAI', '', ''],
          ['1', 'Công khai tại trụ sở', '', ''],
          ['1.1', 'In lại bảng giá phí', 'Phòng Tài chính', 'Tháng 1'],
          ['1.2', 'Treo bảng ở cổng', 'Phòng Tài chính', 'Tháng 2'],
          ['II', 'TRẢ LỜI', '', ''],
          ['', '1. Trả lời thư góp ý', 'Chủ tịch UBND', 'Trong 05 ngày làm việc kể từ khi nhận'],
        ]),
    },
    tasks: [
      ['1', '1.1', 'In lại bảng giá phí', ['Phòng Tài chính'], ['within']],
      ['1', '1.2', 'Treo bảng ở cổng', ['Phòng Tài chính'], ['within']],
      ['II', '1', 'Trả lời thư góp ý', ['Chủ tịch UBND'], ['after']],
    ],
  },
  {
    name: 'a table without numbers',
    source: {
      html:
        FACTS +
        table([
          ['Việc cần làm', 'Ai làm', 'Thời hạn', 'Minh chứng'].map((head, index) =>
            index === 0 ? 'Công việc' : index === 1 ? 'Phụ trách' : head,
          ),
          ['Đo thời gian chờ', 'Tổ khảo sát', '02 lần/tháng', 'Bảng đo'],
          ['Gọi hỏi người dân sau khi trả kết quả', 'Văn phòng', 'Hằng tuần', 'Phiếu gọi'],
        ]),
    },
    tasks: [
      ['Công việc', undefined, 'Đo thời gian chờ', ['Tổ khảo sát'], ['monthly']],
      ['Công việc', undefined, 'Gọi hỏi người dân', ['Văn phòng'], ['weekly']],
    ],
  },
  {
    name: 'no table: paragraphs with labels',
    source: {
      text: `${TITLE}II. NHIỆM VỤ TRỌNG TÂM
1. Mở thêm quầy ưu tiên cho người cao tuổi và
phụ nữ có thai.
- Đơn vị chủ trì: Trung tâm Phục vụ hành chính công
- Đơn vị phối hợp: Hội Phụ nữ; Hội Người cao tuổi
- Thời gian thực hiện: Quý II/2026
- Sản phẩm: Quầy ưu tiên
2. Khảo sát nhanh bằng mã QR. Chủ trì: Phòng Văn hóa – Xã hội. Thời hạn: trước ngày 25 hằng tháng.
III. TỔ CHỨC THỰC HIỆN
Các đơn vị căn cứ kế hoạch này để thực hiện.
Nơi nhận: như trên`,
    },
    tasks: [
      [
        'II',
        '1',
        'Mở thêm quầy ưu tiên cho người cao tuổi và phụ nữ có thai',
        ['Trung tâm Phục vụ hành chính công'],
        ['within'],
      ],
      ['II', '2', 'Khảo sát nhanh bằng mã QR', ['Phòng Văn hóa – Xã hội'], ['monthly']],
    ],
  },
  {
    name: 'a PDF’s copied text with blank lines between cells',
    source: {
      text: `${TITLE}STT Nội dung Sản phẩm Thời gian Đơn vị thực hiện

I TIÊU CHÍ TIẾP CẬN DỊCH VỤ

1

Kê lại bàn viết hồ sơ cho
vừa tầm người ngồi xe lăn

Bàn viết mới ở khu vực
chờ

Trước ngày
15/5/2026

Phòng Kinh tế tổ chức mua bàn, Trung tâm Phục vụ
hành chính công kê và dọn dẹp hằng ngày.

2

Thêm bảng chỉ dẫn bằng
tiếng dân tộc

Bảng chỉ dẫn hai thứ
tiếng

Thường xuyên

Tổ dịch thuật của xã thực hiện, Văn phòng HĐND và
UBND in và treo.

II TIÊU CHÍ KẾT QUẢ

1

Nhắn tin khi có kết quả
sớm

Tin nhắn đã gửi

Hằng ngày

Trung tâm Phục vụ hành chính công thực hiện nhắn tin cho người dân.`,
    },
    tasks: [
      ['I', '1', 'Kê lại bàn viết hồ sơ cho vừa tầm người ngồi xe lăn', ['Phòng Kinh tế'], ['by']],
      ['I', '2', 'Thêm bảng chỉ dẫn bằng tiếng dân tộc', ['Tổ dịch thuật của xã'], ['continuous']],
      ['II', '1', 'Nhắn tin khi có kết quả sớm', ['Trung tâm Phục vụ hành chính công'], ['daily']],
    ],
  },
  {
    name: 'a PDF’s copied text, each cell on a line of its own',
    source: {
      text: `${TITLE}TT
Nhiệm vụ
Cơ quan chủ trì
Thời hạn
Kết quả
1
Rà soát biểu mẫu điện tử
Phòng Văn hóa – Xã hội
Tháng 3/2026
Danh sách biểu mẫu
2
Lập nhóm hỗ trợ nộp hồ sơ
Đoàn Thanh niên
Trước ngày 30/4/2026
Quyết định thành lập nhóm
3
Hỏi ý kiến người dân ở thôn
Mặt trận Tổ quốc xã
Hằng quý
Bảng tổng hợp ý kiến`,
    },
    tasks: [
      ['Nhiệm vụ', '1', 'Rà soát biểu mẫu điện tử', ['Phòng Văn hóa – Xã hội'], ['within']],
      ['Nhiệm vụ', '2', 'Lập nhóm hỗ trợ nộp hồ sơ', ['Đoàn Thanh niên'], ['by']],
      ['Nhiệm vụ', '3', 'Hỏi ý kiến người dân ở thôn', ['Mặt trận Tổ quốc xã'], ['quarterly']],
    ],
  },
  {
    name: 'columns set apart by blanks, as a PDF’s layout is kept',
    source: {
      text: `${TITLE}STT   Nội dung                     Chủ trì                 Thời gian        Sản phẩm
 1    Sơn lại vạch chỉ lối         Phòng Kinh tế           Tháng 4/2026     Vạch chỉ lối
      trong sảnh                                                            mới
 2    Đặt cây xanh ở sảnh          Đoàn Thanh niên         Quý II/2026      10 chậu cây
 3    Đo tiếng ồn khu chờ          Trạm Y tế xã            Hằng tháng       Bảng đo`,
    },
    tasks: [
      ['Nội dung', '1', 'Sơn lại vạch chỉ lối trong sảnh', ['Phòng Kinh tế'], ['within']],
      ['Nội dung', '2', 'Đặt cây xanh ở sảnh', ['Đoàn Thanh niên'], ['within']],
      ['Nội dung', '3', 'Đo tiếng ồn khu chờ', ['Trạm Y tế xã'], ['monthly']],
    ],
  },
  {
    name: 'two tables, one of figures that are no tasks, and the signature’s table',
    source: {
      html: `${FACTS}${table([
        ['TT', 'Đơn vị', 'TC', 'HC', 'SIPAS'],
        ['1', 'Xã Cũ', '82,5', '88,1', '85,3'],
      ])}<p>Bảng phân công</p>${table([
        ['TT', 'Hoạt động', 'Đầu mối', 'Mốc thời gian'],
        ['1', 'Phát phiếu góp ý tại quầy', 'Bộ phận Một cửa', 'Thứ Sáu hằng tuần'],
      ])}${table([['Nơi nhận:<br>- Như trên', 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH']])}`,
    },
    tasks: [['Hoạt động', '1', 'Phát phiếu góp ý tại quầy', ['Bộ phận Một cửa'], ['weekly']]],
  },
];
