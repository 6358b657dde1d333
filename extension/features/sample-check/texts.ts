import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { CheckKind } from './find-to-check';

export const KIND_NAMES: Record<CheckKind, BilingualText> = {
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  supplemented: { vi: 'Yêu cầu bổ sung', en: 'Supplement requested' },
  refused: { vi: 'Từ chối', en: 'Refused' },
  cancelled: { vi: 'Hủy, rút', en: 'Cancelled' },
};

export const TEXTS = {
  title: { vi: 'Kiểm tra ngẫu nhiên trong tuần', en: 'This week’s random check' },
  lead: {
    vi: 'Hồ sơ tạm dừng, yêu cầu bổ sung, từ chối, hủy. Cùng số bốc thăm và cùng dữ liệu thì ai bốc cũng ra mẫu này.',
    en: 'Suspended, supplemented, refused and cancelled dossiers. With the same seed and the same data everybody draws this sample.',
  },
  source: {
    vi: 'Kế hoạch của UBND phường Phương Sài năm 2023 (mục III.6): kiểm tra ngẫu nhiên hằng tuần trên phần mềm một cửa.',
    en: 'Plan of Phương Sài ward 2023 (III.6): a random check in the portal every week.',
  },
  seed: { vi: 'Số bốc thăm', en: 'Seed' },
  size: { vi: 'Số hồ sơ', en: 'Dossiers' },
  drawn: { vi: 'Đã bốc', en: 'Drawn' },
  checked: { vi: 'đã kiểm tra', en: 'checked' },
  wrong: { vi: 'có sai sót', en: 'with something wrong' },
  nothing: {
    vi: 'Trong tuần không thấy hồ sơ tạm dừng, bổ sung, từ chối hay hủy nào.',
    en: 'No suspended, supplemented, refused or cancelled dossier was seen in this week.',
  },
  verdict: { vi: 'Kết quả kiểm tra', en: 'What the check found' },
  finding: { vi: 'Ghi nhận', en: 'Finding' },
  failed: { vi: 'Không làm được', en: 'Did not succeed' },
} satisfies Record<string, BilingualText>;
