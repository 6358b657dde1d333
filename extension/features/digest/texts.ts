import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  digest: { vi: 'Tin nhắc việc để gửi Zalo', en: 'Reminder for the chat' },
  by: { vi: 'Chia theo', en: 'Divided by' },
  officer: { vi: 'cán bộ', en: 'officer' },
  field: { vi: 'lĩnh vực', en: 'field' },
  copy: { vi: 'Chép tin', en: 'Copy' },
  copied: { vi: 'Đã chép: chỉ có mã hồ sơ và thời hạn.', en: 'Copied: codes and deadlines only.' },
  copiedTasks: {
    vi: 'Đã chép: chỉ có mã hồ sơ, việc trong kế hoạch và thời hạn.',
    en: 'Copied: codes, tasks of the plan and deadlines only.',
  },
  notCopied: { vi: 'Không chép được', en: 'Could not be copied' },
  title: { vi: 'NHẮC VIỆC lúc', en: 'REMINDER as of' },
  nothing: {
    vi: 'Không có hồ sơ quá hạn hay đến hạn từ nay đến hết ngày làm việc tới.',
    en: 'Nothing is late or due until the end of the next working day.',
  },
  due: { vi: 'hẹn trả', en: 'due' },
  dueDay: { vi: 'hạn', en: 'due' },
  nobody: {
    officer: { vi: 'Chưa rõ cán bộ', en: 'Officer unknown' },
    field: { vi: 'Chưa rõ lĩnh vực', en: 'Field unknown' },
  },
} satisfies Record<string, BilingualText | Record<string, BilingualText>>;
