import type { BilingualText } from '../text/bilingual-text';
import type { Plan } from './plan';

/** A published plan as a beginning for another: its facts, with titles of tasks in our own words. */
export interface PlanTemplate {
  id: string;
  name: BilingualText;
  tasks: number;
  /** Loaded when it is chosen. */
  load(): Promise<Plan>;
}

/** The newest first: what newer plans ask for is nearer to what holds now. */
export const PLAN_TEMPLATES: PlanTemplate[] = [
  {
    id: 'bac-nha-trang-2025',
    name: {
      vi: 'Phường Bắc Nha Trang 2025: năm tiêu chí hài lòng',
      en: 'Bắc Nha Trang ward 2025: five criteria of satisfaction',
    },
    tasks: 25,
    load: async () => (await import('./templates/bac-nha-trang-2025.json')).default.plan as Plan,
  },
  {
    id: 'hoai-chau-bac-2024',
    name: {
      vi: 'Xã Hoài Châu Bắc 2024: sáu tiêu chí hài lòng',
      en: 'Hoài Châu Bắc commune 2024: six criteria of satisfaction',
    },
    tasks: 18,
    load: async () => (await import('./templates/hoai-chau-bac-2024.json')).default.plan as Plan,
  },
  {
    id: 'van-phuoc-2024',
    name: {
      vi: 'Xã Vạn Phước 2024: chỉ số cải cách hành chính và hài lòng',
      en: 'Vạn Phước commune 2024: reform index and satisfaction',
    },
    tasks: 77,
    load: async () => (await import('./templates/van-phuoc-2024.json')).default.plan as Plan,
  },
  {
    id: 'phuong-sai-2023',
    name: {
      vi: 'Phường Phương Sài 2023: chỉ số cải cách hành chính',
      en: 'Phương Sài ward 2023: reform index',
    },
    tasks: 62,
    load: async () => (await import('./templates/phuong-sai-2023.json')).default.plan as Plan,
  },
  {
    id: 'nha-trang-vhtt-2021',
    name: {
      vi: 'Phòng Văn hóa và Thông tin Nha Trang 2021: sáu tiêu chí hài lòng',
      en: 'Nha Trang office of culture 2021: six criteria of satisfaction',
    },
    tasks: 16,
    load: async () => (await import('./templates/nha-trang-vhtt-2021.json')).default.plan as Plan,
  },
];
