import type { BilingualText } from '../../../shared/text/bilingual-text';

export const PARTS = ['board', 'year', 'index', 'reports', 'check', 'plans'] as const;
export type PlanPart = (typeof PARTS)[number];

export const TEXTS = {
  title: { vi: 'Kế hoạch', en: 'Plan' },
  parts: { vi: 'Các phần của kế hoạch', en: 'Parts of the plan' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  allPlans: { vi: 'Tất cả kế hoạch đang theo dõi', en: 'All plans in use' },
  nothing: {
    vi: 'Chưa có kế hoạch nào. Mở kế hoạch đã ban hành, chọn một mẫu có sẵn, hoặc bật sẵn các báo cáo định kỳ.',
    en: 'No plan yet. Open one that was issued, choose a template, or switch on the recurring reports.',
  },
  unreadable: { vi: 'Không mở được dữ liệu trên máy này', en: 'The data on this computer cannot be opened' },
} satisfies Record<string, BilingualText>;

export const PART_NAMES: Record<PlanPart, BilingualText> = {
  board: { vi: 'Bảng việc', en: 'Board' },
  year: { vi: 'Lịch năm', en: 'Year' },
  index: { vi: 'Chỉ số', en: 'Index' },
  reports: { vi: 'Báo cáo', en: 'Reports' },
  check: { vi: 'Kiểm tra, sửa', en: 'Check and mend' },
  plans: { vi: 'Mở, lưu kế hoạch', en: 'Open and save' },
};

/** What a plan is called: its title or number, its unit and year. */
export function nameOfPlan(
  { title, number, unit, year }: { title?: string; number?: string; unit?: string; year?: number },
  language: keyof BilingualText,
): string {
  const what = title ?? (number ? `${TEXTS.plan[language]} ${number}` : TEXTS.plan[language]);
  return [
    what,
    year !== undefined && !what.includes(String(year)) && year,
    unit && !what.includes(unit) && unit,
  ]
    .filter(Boolean)
    .join(' · ');
}
