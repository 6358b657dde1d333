import type { BilingualText, Language } from './bilingual-text';
import { describeError } from './describe-error';

const TEXTS = {
  full: {
    vi: 'máy đã hết chỗ lưu (ổ đĩa, hoặc phần trình duyệt dành cho tiện ích). Những gì đã lưu vẫn còn; hãy dọn bớt rồi làm lại',
    en: 'there is no room left on this computer (its disk, or what the browser grants the extension). What was kept is still there; make room, then try again',
  },
  newer: {
    vi: 'dữ liệu trên máy này do bản Hài Lòng mới hơn ghi và vẫn còn nguyên. Hãy cập nhật tiện ích rồi mở lại trang này',
    en: 'the data on this computer was written by a newer Hài Lòng, and is all there. Update the extension, then open this page again',
  },
  blocked: {
    vi: 'một cửa sổ khác của Hài Lòng bản cũ đang giữ dữ liệu. Hãy đóng các cửa sổ khác của Hài Lòng rồi mở lại trang này',
    en: 'another window of an older Hài Lòng holds the data. Close the other windows of Hài Lòng, then open this page again',
  },
} satisfies Record<string, BilingualText>;

/** By the names of the errors. */
const OF_DATABASE: Partial<Record<string, BilingualText>> = {
  VersionError: TEXTS.newer,
  BlockedError: TEXTS.blocked,
};

/** What was in the way of reading or keeping something on this computer, and what helps, where that is known. */
export function describeFailure(error: unknown, language: Language): string {
  if (isFull(error)) return TEXTS.full[language];
  const known = error instanceof Error ? OF_DATABASE[error.name] : undefined;
  return known ? known[language] : describeError(error);
}

/** Databases say it by the error's name, `storage.local` and a disk that is full in its message only. */
const isFull = (error: unknown) =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || /\bquota|kQuota|full disk|no space/i.test(error.message));
