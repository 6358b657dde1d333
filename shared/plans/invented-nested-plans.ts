import type { InventedPlan } from './invented-plans';

const row = (cells: string[]) =>
  `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td><p>${cell}</p></td>`)).join('')}</tr>`;
const table = (rows: string[][]) => `<table><tbody>${rows.map(row).join('')}</tbody></table>`;
const FACTS = '<p>UBND XÃ AN LÀNH</p><p>KẾ HOẠCH</p><p>Phục vụ người dân của UBND xã An Lành năm 2026</p>';
const TITLE = 'KẾ HOẠCH\nPhục vụ người dân của UBND xã An Lành năm 2026\n\n';

/** Plans whose parts lie in each other, or say in one place what others say in a column of its own. */
export const INVENTED_NESTED_PLANS: InventedPlan[] = [
  {
    name: 'numbers four deep, titles without owner and date on each step',
    source: {
      html:
        FACTS +
        table([
          ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm'],
          ['I', '<td colspan="5">Khu vực tiếp đón</td>'],
          ['1', 'Chỗ ngồi', '', '', '', ''],
          ['1.1', 'Kê thêm hai hàng ghế', 'Văn phòng HĐND và UBND', '', 'Quý I', 'Ghế'],
          ['1.2', 'Chống nóng cho sảnh chờ', '', '', '', ''],
          ['a', 'Lắp quạt trần', 'Phòng Kinh tế', 'Điện lực', 'Tháng 4', 'Sáu quạt'],
          ['b', 'Dán phim cách nhiệt', 'Phòng Kinh tế', '', 'Trước ngày 15/5', 'Cửa kính'],
          ['2', 'Nước uống', 'Văn phòng HĐND và UBND', '', 'Hằng ngày', 'Bình nước'],
          ['II', '<td colspan="5">Trả kết quả</td>'],
          [
            '1',
            'Trả kết quả ngoài giờ',
            'Trung tâm Phục vụ hành chính công',
            '',
            'Thứ Bảy hằng tuần',
            'Sổ trả',
          ],
        ]),
    },
    tasks: [
      ['1', '1.1', 'Kê thêm hai hàng ghế', ['Văn phòng HĐND và UBND'], ['within']],
      ['1.2', 'a', 'Lắp quạt trần', ['Phòng Kinh tế'], ['within']],
      ['1.2', 'b', 'Dán phim cách nhiệt', ['Phòng Kinh tế'], ['by']],
      ['I', '2', 'Nước uống', ['Văn phòng HĐND và UBND'], ['daily']],
      ['II', '1', 'Trả kết quả ngoài giờ', ['Trung tâm Phục vụ hành chính công'], ['weekly']],
    ],
  },
  {
    name: 'who does it stands in the rows that part the table',
    source: {
      html:
        FACTS +
        table([
          ['STT', 'Nhiệm vụ', 'Thời hạn', 'Sản phẩm'],
          ['I', '<td colspan="3">VĂN PHÒNG HĐND VÀ UBND</td>'],
          ['1', 'Lập danh mục câu hỏi hay gặp', 'Tháng 3/2026', 'Danh mục'],
          ['2', 'Báo cáo tình hình tiếp công dân', 'Trước ngày 20 hằng tháng', 'Báo cáo'],
          ['II', '<td colspan="3">Công an xã</td>'],
          ['1', 'Cấp lại giấy xác nhận cư trú trong ngày', 'Thường xuyên', 'Sổ theo dõi'],
        ]),
    },
    tasks: [
      ['I', '1', 'Lập danh mục câu hỏi', ['VĂN PHÒNG HĐND VÀ UBND'], ['within']],
      ['I', '2', 'Báo cáo tình hình tiếp công dân', ['VĂN PHÒNG HĐND VÀ UBND'], ['monthly']],
      ['II', '1', 'Cấp lại giấy xác nhận', ['Công an xã'], ['continuous']],
    ],
  },
  {
    name: 'no column for the time: it is said in the content',
    source: {
      html:
        FACTS +
        table([
          ['TT', 'Nội dung thực hiện', 'Đơn vị thực hiện', 'Kết quả'],
          ['1', 'Đối thoại với hộ kinh doanh định kỳ hằng quý', 'Chủ tịch UBND xã', 'Biên bản'],
          ['2', 'Số hóa xong sổ hộ tịch trước ngày 30/9/2026', 'Công chức Tư pháp – Hộ tịch', 'Dữ liệu'],
          ['3', 'Trực điện thoại hỗ trợ người dân các ngày làm việc', 'Đoàn Thanh niên xã', 'Sổ trực'],
        ]),
    },
    tasks: [
      ['Nội dung thực hiện', '1', 'Đối thoại với hộ kinh doanh', ['Chủ tịch UBND xã'], ['quarterly']],
      ['Nội dung thực hiện', '2', 'Số hóa xong sổ hộ tịch', ['Công chức Tư pháp – Hộ tịch'], ['by']],
      ['Nội dung thực hiện', '3', 'Trực điện thoại', ['Đoàn Thanh niên xã'], ['daily']],
    ],
    problems: ['đọc từ nội dung', 'đọc từ nội dung', 'đọc từ nội dung'],
  },
  {
    name: 'two appendices with the same columns in another order, their numbers beginning anew',
    source: {
      html: `${FACTS}<p>PHỤ LỤC I</p><p>Việc làm ngay</p>${table([
        ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
        ['1', 'Thay biển tên các quầy', 'Phòng Kinh tế', 'Trước 31/01/2026'],
        ['2', 'Đặt hộp thư góp ý', 'Văn phòng HĐND và UBND', 'Tháng 2/2026'],
      ])}<p>PHỤ LỤC II</p><p>Việc làm cả năm</p>${table([
        ['STT', 'Thời gian', 'Cơ quan chủ trì', 'Nhiệm vụ'],
        ['1', 'Hằng tuần', 'Văn phòng HĐND và UBND', 'Mở hộp thư góp ý'],
        ['2', 'Ngày cuối tháng 12 hằng năm', 'Phòng Kinh tế', 'Kiểm kê tài sản ở quầy'],
      ])}`,
    },
    tasks: [
      ['Việc làm ngay', '1', 'Thay biển tên', ['Phòng Kinh tế'], ['by']],
      ['Việc làm ngay', '2', 'Đặt hộp thư góp ý', ['Văn phòng HĐND và UBND'], ['within']],
      ['Việc làm cả năm', '1', 'Mở hộp thư góp ý', ['Văn phòng HĐND và UBND'], ['weekly']],
      ['Việc làm cả năm', '2', 'Kiểm kê tài sản', ['Phòng Kinh tế'], ['yearly']],
    ],
  },
  {
    name: 'paragraphs: figures for heads, letters for tasks, who and when in brackets at the end',
    source: {
      text: `${TITLE}1. Nhóm việc về công khai
a) Niêm yết lại bảng phí, lệ phí tại sảnh (Phòng Kinh tế chủ trì, hoàn thành trước ngày 15/02/2026).
b) Đăng lịch tiếp dân trên trang của xã (Phòng Văn hóa – Xã hội; hằng tháng).
2. Nhóm việc về con người
a) Tập huấn kỹ năng nghe người cao tuổi (Trung tâm Phục vụ hành chính công chủ trì; Quý II/2026).
Nơi nhận: như trên`,
    },
    tasks: [
      ['1', 'a', 'Niêm yết lại bảng phí', ['Phòng Kinh tế'], ['by']],
      ['1', 'b', 'Đăng lịch tiếp dân', ['Phòng Văn hóa – Xã hội'], ['monthly']],
      ['2', 'a', 'Tập huấn kỹ năng nghe', ['Trung tâm Phục vụ hành chính công'], ['within']],
    ],
  },
  {
    name: 'cells over rows for owner and date, a sum at the end that is no task',
    source: {
      html:
        FACTS +
        table([
          ['Thời gian', 'TT', 'Sản phẩm', 'Nội dung nhiệm vụ', 'Người thực hiện'],
          [
            '<td rowspan="2">Quý I/2026</td>',
            '1',
            'Bảng hướng dẫn',
            'Viết lại hướng dẫn bằng lời dễ hiểu',
            '<td rowspan="3">Công chức Văn hóa – Xã hội</td>',
          ],
          ['2', 'Đoạn phim', 'Quay phim hướng dẫn nộp hồ sơ'],
          ['Hằng tháng', '3', 'Bản tin', 'Phát thanh về thủ tục mới'],
          ['<td colspan="5">Tổng cộng: 03 nhiệm vụ</td>'],
        ]),
    },
    tasks: [
      ['Nội dung nhiệm vụ', '1', 'Viết lại hướng dẫn', ['Công chức Văn hóa – Xã hội'], ['within']],
      ['Nội dung nhiệm vụ', '2', 'Quay phim', ['Công chức Văn hóa – Xã hội'], ['within']],
      ['Nội dung nhiệm vụ', '3', 'Phát thanh', ['Công chức Văn hóa – Xã hội'], ['monthly']],
    ],
  },
  {
    name: 'a text copied from a table: tabs, heads between, several owners and times in a cell',
    source: {
      text: `${TITLE}STT\tNHIỆM VỤ CỤ THỂ\tTIẾN ĐỘ\tPHÂN CÔNG\tDỰ KIẾN KẾT QUẢ
A\tGIẢI QUYẾT HỒ SƠ
01\tĐối chiếu hồ sơ trễ hạn\t"Sáng thứ Hai hằng tuần;
ngày cuối tháng"\t"- Chủ trì: Văn phòng HĐND và UBND
- Phối hợp: các phòng"\tDanh sách
02\tXin lỗi bằng văn bản\tTrong 01 ngày làm việc kể từ khi trễ hạn\tTrung tâm Phục vụ hành chính công\tVăn bản
B\tĐO LƯỜNG
01\tHỏi ý kiến tại quầy\tĐầu mỗi buổi làm việc\tĐoàn Thanh niên xã\tPhiếu hỏi`,
    },
    tasks: [
      ['A', '01', 'Đối chiếu hồ sơ trễ hạn', ['Văn phòng HĐND và UBND'], ['weekly', 'monthly']],
      ['A', '02', 'Xin lỗi bằng văn bản', ['Trung tâm Phục vụ hành chính công'], ['after']],
      ['B', '01', 'Hỏi ý kiến tại quầy', ['Đoàn Thanh niên xã'], ['each-session']],
    ],
  },
];
