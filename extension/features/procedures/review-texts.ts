import type { BilingualText } from '../../../shared/text/bilingual-text';

export const REVIEW_TEXTS = {
  title: { vi: 'Kết quả rà soát thủ tục hành chính năm', en: 'Yearly review of procedures' },
  registerOf: { vi: 'Số thủ tục trong danh mục, số liệu đến ngày', en: 'Procedures in the register, as of' },
  reviewed: { vi: 'Số thủ tục có ghi nhận trong năm', en: 'Procedures with remarks in the year' },
  proposed: { vi: 'Số đề nghị đơn giản hóa', en: 'Proposals to simplify' },
  byProcedure: { vi: 'Ghi nhận theo thủ tục', en: 'Remarks by procedure' },
  missing: { vi: 'Thủ tục chưa đủ thông tin công khai', en: 'Procedures with information missing' },
  unpublished: { vi: 'Thủ tục có hiệu lực, chưa công khai', en: 'In force, not published' },
  nowhere: { vi: 'Cả danh mục chưa có', en: 'No procedure has' },
  notSaid: {
    vi: 'Đơn vị chưa ghi danh sách đã công khai.',
    en: 'The unit has not said what it has published.',
  },
  code: { vi: 'Mã', en: 'Code' },
  name: { vi: 'Tên thủ tục', en: 'Procedure' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  date: { vi: 'Ngày', en: 'Date' },
  text: { vi: 'Nội dung', en: 'Text' },
  lacks: { vi: 'Còn thiếu', en: 'Missing' },
  difficulties: { vi: 'Vướng mắc', en: 'Difficulties' },
  proposals: { vi: 'Đề nghị', en: 'Proposals' },
} satisfies Record<string, BilingualText>;
