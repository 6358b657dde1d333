import { describe, expect, it } from 'vitest';
import { readOwners } from './read-owners';

describe('who a cell names', () => {
  it.each<[cell: string, owners: string[], partners: string[]]>([
    ['', [], []],
    [
      'Đơn vị chủ trì: Phòng Kinh tế; Văn phòng\nĐơn vị phối hợp: Hội Phụ nữ',
      ['Phòng Kinh tế', 'Văn phòng'],
      ['Hội Phụ nữ'],
    ],
    ['Phối hợp: Công an xã', [], ['Công an xã']],
    ['Phòng Kinh tế, Văn phòng và Công an xã', ['Phòng Kinh tế', 'Văn phòng', 'Công an xã'], []],
    ['Văn phòng HĐND và UBND', ['Văn phòng HĐND và UBND'], []],
    ['Cán bộ, công chức tại Bộ phận Một cửa', ['Cán bộ, công chức tại Bộ phận Một cửa'], []],
    ['- Văn phòng\n- Văn phòng', ['Văn phòng'], []],
    ['Phòng Kinh tế chủ trì', ['Phòng Kinh tế'], []],
    ['Phòng Kinh tế: 02 người trực', ['Phòng Kinh tế'], []],
    ['Văn phòng: nhận phiếu, tổng hợp kết quả', ['Văn phòng'], []],
    ['Văn phòng 📌 thực hiện', ['Văn phòng 📌'], []],
    ['Giao Công an xã tổng hợp', ['Công an xã'], []],
    ['Định kỳ hằng tuần, giao Công an xã tổng hợp', ['Công an xã'], []],
    ['Văn phòng đăng ký đất đai báo cáo', ['Văn phòng đăng ký đất đai'], []],
    ['Khi có phản ánh, các đơn vị trả lời người dân', ['các đơn vị'], []],
    ['Việc đón người dân, Công an xã thực hiện', ['Công an xã'], []],
    ['Việc đón người dân, văn phòng thực hiện', [], []],
    ['Văn phòng chủ trì, Công an xã phối hợp thực hiện', ['Văn phòng'], ['Công an xã']],
    [
      'Văn phòng chủ trì, phối hợp với Công an xã, Hội Phụ nữ lập danh sách; phối hợp chặt chẽ khi cần.',
      ['Văn phòng'],
      ['Công an xã', 'Hội Phụ nữ'],
    ],
    ['Văn phòng phối hợp với Trạm Y tế xã', ['Văn phòng'], ['Trạm Y tế xã']],
    ['Văn phòng phối hợp cùng Đoàn Thanh niên, Văn phòng', ['Văn phòng'], ['Đoàn Thanh niên']],
    ['TTPVHCC xã', ['TTPVHCC xã'], []],
  ])('%s', (cell, owners, partners) => expect(readOwners(cell)).toEqual({ owners, partners }));

  it.each([
    ['Tổ chức họp dân'],
    ['Ban sao các mẫu'],
    ['Làm tốt'],
    [`${'làm thật tốt mọi việc '.repeat(8)}, Văn phòng thực hiện`],
    ['một, hai, ba, bốn, Văn phòng'],
    [Array.from({ length: 40 }, () => 'phòng Kinh tế').join('; ')],
    [`Phòng ${'Kinh tế Hạ tầng Đô thị '.repeat(6)} thực hiện`],
    [`Phòng ${'Kinh tế Hạ tầng Đô thị '.repeat(6)}`],
  ])('nobody in “%s”', (cell) => expect(readOwners(cell)).toEqual({ owners: [], partners: [] }));
});
