import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import type { Notices } from './find-notices';

const TEXTS = {
  overdue: { vi: 'hồ sơ vừa quá hạn', en: 'now overdue' },
  urgent: { vi: 'hồ sơ cần xử lý ngay', en: 'to act on now' },
  more: { vi: 'và còn nữa', en: 'and more' },
} satisfies Record<string, BilingualText>;

/** Codes that a notification has room for. */
const MOST = 4;

/** One notification for all that has come to press; undefined where nothing has. */
export function writeNotice(
  { overdue, urgent }: Notices,
  language: Language,
): { title: string; message: string } | undefined {
  const codes = [...overdue, ...urgent];
  if (codes.length === 0) return undefined;
  const title = [
    overdue.length > 0 && `${overdue.length} ${TEXTS.overdue[language]}`,
    urgent.length > 0 && `${urgent.length} ${TEXTS.urgent[language]}`,
  ]
    .filter(Boolean)
    .join(', ');
  const named = codes.slice(0, MOST).join('\n');
  return { title, message: codes.length > MOST ? `${named}\n${TEXTS.more[language]}…` : named };
}
