import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { shortenLine } from '../../../shared/text/shorten-line';
import type { Notices } from './find-notices';

const TEXTS = {
  overdue: { vi: 'hồ sơ vừa quá hạn', en: 'now overdue' },
  urgent: { vi: 'hồ sơ cần xử lý ngay', en: 'to act on now' },
  tasksOverdue: { vi: 'việc trong kế hoạch vừa quá hạn', en: 'planned now overdue' },
  tasksToday: { vi: 'việc trong kế hoạch đến hạn hôm nay', en: 'planned due today' },
  more: { vi: 'và còn nữa', en: 'and more' },
} satisfies Record<string, BilingualText>;

/** Codes and titles that a notification has room for. */
const MOST = 4;
/** Longest of one of them, in characters. */
const LONGEST_NAME = 90;

/** One notification for all that has come to press; undefined where nothing has. */
export function writeNotice(
  notices: Notices,
  language: Language,
): { title: string; message: string } | undefined {
  const kinds = ['overdue', 'urgent', 'tasksOverdue', 'tasksToday'] as const;
  const names = kinds.flatMap((kind) => notices[kind]);
  if (names.length === 0) return undefined;
  const title = kinds
    .filter((kind) => notices[kind].length > 0)
    .map((kind) => `${notices[kind].length} ${TEXTS[kind][language]}`)
    .join(', ');
  const named = names
    .slice(0, MOST)
    .map((name) => shortenLine(name, LONGEST_NAME))
    .join('\n');
  return { title, message: names.length > MOST ? `${named}\n${TEXTS.more[language]}…` : named };
}
