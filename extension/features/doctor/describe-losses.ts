import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import type { CoreField, Loss } from './find-losses';

const FIELDS: Record<CoreField, BilingualText> = {
  submittedAt: { vi: 'ngày nộp', en: 'submission date' },
  receivedAt: { vi: 'ngày tiếp nhận', en: 'date of receipt' },
  dueAt: { vi: 'ngày hẹn trả', en: 'appointment' },
  status: { vi: 'trạng thái', en: 'status' },
  stage: { vi: 'nghĩa của trạng thái', en: 'meaning of the status' },
};

/** What was lost, in one line. */
export function describeLosses(losses: Loss[], language: Language): string {
  const parts = losses.map((loss) => {
    if (loss.kind === 'nothing') return language === 'vi' ? 'hồ sơ nào' : 'any dossier';
    if (loss.kind === 'unreadable')
      return language === 'vi' ? `${loss.count} ngày ghi trên trang` : `${loss.count} dates of the page`;
    return FIELDS[loss.field][language];
  });
  return language === 'vi'
    ? `Trang này có thể đã thay đổi: không còn đọc được ${parts.join(', ')}`
    : `This page may have changed: no longer read: ${parts.join(', ')}`;
}
