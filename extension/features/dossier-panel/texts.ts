import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { TickValue } from '../../platform/dossier-database';

export const TEXTS = {
  toDo: { vi: 'Việc phải làm', en: 'To do' },
  nothing: { vi: 'Ở trạng thái này không còn việc gì.', en: 'There is nothing to do at this stage.' },
  when: { vi: 'Khi', en: 'Before' },
  shown: { vi: 'Tự đánh dấu', en: 'Ticked by itself' },
  settled: { vi: 'xong', en: 'settled' },
  papers: { vi: 'Thành phần hồ sơ', en: 'Papers' },
  missing: { vi: 'thiếu', en: 'missing' },
  unknownProcedure: {
    vi: 'Chưa nhận ra thủ tục này trong danh mục, nên không có danh sách giấy tờ.',
    en: 'This procedure was not recognised, so there is no list of papers.',
  },
  noPapers: {
    vi: 'Thủ tục này không có giấy tờ nào trong danh mục.',
    en: 'The register lists no paper for this procedure.',
  },
  commonCase: { vi: 'Giấy tờ chung', en: 'Common papers' },
  unnamed: { vi: 'Giấy tờ không ghi tên', en: 'A paper without a name' },
  originals: { vi: 'bản chính', en: 'originals' },
  copies: { vi: 'bản sao', en: 'copies' },
  source: { vi: 'Theo Cổng Dịch vụ công quốc gia, ngày', en: 'From the national portal, as of' },
  failed: { vi: 'Không lưu được', en: 'Could not be saved' },
} satisfies Record<string, BilingualText>;

export const PAPER_VALUES: Record<Exclude<TickValue, 'done'>, BilingualText> = {
  present: { vi: 'Có', en: 'There' },
  missing: { vi: 'Thiếu', en: 'Missing' },
  'in-database': { vi: 'Có trong CSDL', en: 'In a database' },
};
