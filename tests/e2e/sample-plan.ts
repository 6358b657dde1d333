import type { Page } from '@playwright/test';
import type { PlanFile } from '../../shared/plans/plan';
import type { ExtensionBrowser } from './fixtures';

/** A made-up plan of a ward for 2026, small enough to be seen whole. */
export const SAMPLE_PLAN: PlanFile = {
  version: 1,
  plan: {
    unit: 'UBND phường Mẫu',
    year: 2026,
    number: '12/KH-UBND',
    date: '2026-02-10',
    title: 'Kế hoạch nâng cao mức độ hài lòng năm 2026',
    goals: [{ text: 'từ 90% trở lên', comparison: 'at-least', figure: 90, unit: '%' }],
    heads: [
      {
        number: 'I',
        title: 'Tiếp cận dịch vụ',
        criterion: 'access',
        tasks: [
          {
            id: 'weekly',
            number: '1',
            content: 'Báo cáo kết quả tuần tại cuộc họp giao ban',
            owners: ['Văn phòng HĐND và UBND'],
            schedule: 'Thứ Sáu hằng tuần',
            rules: [{ kind: 'weekly', weekday: 'fri' }],
            product: 'Báo cáo tuần',
          },
          {
            id: 'late',
            number: '2',
            content: 'Niêm yết thủ tục hành chính mới tại quầy',
            owners: ['Trung tâm Phục vụ hành chính công'],
            schedule: 'Trước ngày 19/11/2026',
            rules: [{ kind: 'by', date: '2026-11-19', exclusive: true }],
            product: 'Bảng niêm yết',
          },
          {
            id: 'news',
            number: '3',
            content: 'Đăng tin, bài về dịch vụ công trực tuyến',
            owners: ['Phòng Văn hóa – Xã hội'],
            schedule: 'Hằng tháng, ngày 25',
            rules: [{ kind: 'monthly', day: 25 }],
            counts: [{ figure: 20, unit: 'tin, bài', comparison: 'at-least', per: 'year' }],
          },
        ],
      },
      {
        number: 'II',
        title: 'Sự phục vụ của công chức',
        criterion: 'staff',
        tasks: [
          {
            id: 'monday',
            number: '1',
            content: 'Kiểm tra việc chấp hành giờ làm việc',
            owners: ['Trung tâm Phục vụ hành chính công'],
            schedule: 'Chậm nhất ngày 23/11/2026',
            rules: [{ kind: 'by', date: '2026-11-23' }],
          },
          {
            id: 'always',
            number: '2',
            content: 'Thực hiện quy tắc ứng xử tại quầy',
            owners: ['Trung tâm Phục vụ hành chính công'],
            schedule: 'Thường xuyên',
            rules: [{ kind: 'continuous' }],
          },
          {
            id: 'event',
            content: 'Cập nhật danh sách công chức trên Cổng',
            owners: [],
            schedule: 'Trong 5 ngày làm việc, kể từ khi có thay đổi',
            rules: [{ kind: 'after', amount: 5, unit: 'working-days', event: 'có thay đổi' }],
          },
        ],
      },
    ],
  },
};

/** The page where plans are opened, at a moment. */
export async function openPlansAt(demo: ExtensionBrowser, now: string): Promise<Page> {
  const page = await demo.open('plan.html#plans');
  await page.clock.setFixedTime(new Date(now));
  await page.reload();
  return page;
}

/** The page of the plans at a moment, with a plan opened from its file; as a person opens it. */
export async function openPlanAt(
  demo: ExtensionBrowser,
  now: string,
  file: PlanFile = SAMPLE_PLAN,
): Promise<Page> {
  const page = await openPlansAt(demo, now);
  await page.getByLabel(/^Tệp kế hoạch/).setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByRole('button', { name: 'Mở kế hoạch này' }).click();
  await page.getByText('Đã mở kế hoạch.').waitFor();
  return page;
}
