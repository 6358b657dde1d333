import type { BilingualText } from '../text/bilingual-text';

/** Whom procedures are for, as a person looks for it. In the order in which they are offered. */
export const AUDIENCE_GROUPS = [
  'people',
  'business',
  'cooperative',
  'body',
  'foreigner',
  'official',
] as const;
export type AudienceGroup = (typeof AUDIENCE_GROUPS)[number];

export const AUDIENCE_NAMES: Record<AudienceGroup, BilingualText> = {
  people: { vi: 'Người dân', en: 'Residents' },
  business: { vi: 'Doanh nghiệp', en: 'Businesses' },
  cooperative: { vi: 'Hợp tác xã', en: 'Co-operatives' },
  body: { vi: 'Cơ quan, tổ chức', en: 'Organisations' },
  foreigner: { vi: 'Người nước ngoài', en: 'Foreigners' },
  official: { vi: 'Cán bộ, công chức, viên chức', en: 'Officials' },
};

/**
 * How the national portal names them ("Đối tượng thực hiện"): the 15 values met in the register of July 2026 (source:
 * `procedures.json`), by their beginning. A value of another beginning is in no group and is found without the choice only.
 */
const BEGINNINGS: [begins: string, group: AudienceGroup][] = [
  ['Công dân', 'people'],
  ['Người Việt Nam', 'people'],
  ['Đảng viên', 'people'],
  ['Doanh nghiệp', 'business'],
  ['Hợp tác xã', 'cooperative'],
  ['Tổ chức', 'body'],
  ['Người nước ngoài', 'foreigner'],
  ['Cán bộ', 'official'],
];

/** The group of one of the portal's audiences; undefined where it is in none. */
export const audienceGroup = (audience: string): AudienceGroup | undefined =>
  BEGINNINGS.find(([begins]) => audience.startsWith(begins))?.[1];
