import type { BilingualText } from '../../text/bilingual-text';
import type { Stage } from './seen-dossier';

/** What the ten statuses are called under which portals show a dossier (TT 22/2019/TT-BTTTT, Phụ lục I). */
export const STAGE_NAMES: Record<Stage, BilingualText> = {
  registered: { vi: 'Mới đăng ký', en: 'Newly registered' },
  accepted: { vi: 'Được tiếp nhận', en: 'Accepted' },
  'not-accepted': { vi: 'Không được tiếp nhận', en: 'Not accepted' },
  processing: { vi: 'Đang xử lý', en: 'In process' },
  'supplement-requested': { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Supplement requested' },
  'payment-requested': { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Payment requested' },
  'withdrawal-requested': { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawal requested' },
  suspended: { vi: 'Dừng xử lý', en: 'Suspended' },
  settled: { vi: 'Đã xử lý xong', en: 'Settled' },
  returned: { vi: 'Đã trả kết quả', en: 'Result returned' },
};
