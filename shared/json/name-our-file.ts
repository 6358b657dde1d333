import type { BilingualText } from '../text/bilingual-text';

/** A file of ours, and where an official opens it. */
export interface OurFile {
  name: string;
  place: BilingualText;
}

/** Our files by members that, together, only one of them has. */
const FILES: ({ members: string[] } & OurFile)[] = [
  {
    members: ['format', 'exportedAt', 'sites'],
    name: 'hai-long-….json',
    place: {
      vi: 'nhập ở Cài đặt, mục Dữ liệu trên máy này',
      en: 'it is imported in the settings, under Data kept',
    },
  },
  {
    members: ['plan'],
    name: 'plan.json',
    place: { vi: 'mở ở trang Kế hoạch, mục Mở, lưu kế hoạch', en: 'it is opened on the page of the plans' },
  },
  {
    members: ['exportedAt', 'dossiers'],
    name: 'dossiers.json',
    place: { vi: 'thả vào mục Hôm nay của bảng theo dõi', en: 'it is dropped into Today of the panel' },
  },
  {
    members: ['adopts', 'changes'],
    name: 'ward-rules.json',
    place: {
      vi: 'nhập ở Cài đặt, mục Quy định về thời hạn',
      en: 'it is imported in the settings, under Rules',
    },
  },
  {
    members: ['origins'],
    name: 'portal.json',
    place: {
      vi: 'nhập ở Cài đặt, mục Các trang đã dạy',
      en: 'it is imported in the settings, under Sites that were taught',
    },
  },
  {
    members: ['asOf', 'procedures'],
    name: 'procedures.json',
    place: {
      vi: 'nhập ở Cài đặt, mục Thủ tục hành chính',
      en: 'it is imported in the settings, under Procedures',
    },
  },
];

/** Which of our files something parsed is, whether or not all in it is right; undefined where it is none. */
export function nameOurFile(json: unknown): OurFile | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  return FILES.find(({ members }) => members.every((member) => Object.hasOwn(json, member)));
}
