import type { UnitKind } from '../procedures/procedure';
import type { BilingualText } from '../text/bilingual-text';
import type { WardHours } from '../working-time/ward-hours';

/** Ways in which a unit takes feedback (phản ánh, kiến nghị). */
export const FEEDBACK_KINDS = ['phone', 'email', 'website', 'app', 'post', 'box', 'counter'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** Papers that a unit posts: nội quy, quy chế tiếp công dân, bảng giá dịch vụ bưu chính công ích. */
export const WARD_DOCUMENT_KINDS = ['office-rules', 'citizen-reception', 'postal-prices', 'other'] as const;
type WardDocumentKind = (typeof WARD_DOCUMENT_KINDS)[number];

/** A telephone that is answered: what it is for, and when, where that is not the office hours. */
interface Hotline {
  number: string;
  label?: string;
  note?: string;
}

/**
 * One way to give feedback. What must be posted is the receiving body with its postal address, telephone, website and
 * email (Nghị định 20/2008/NĐ-CP, Điều 13).
 */
export interface FeedbackChannel {
  kind: FeedbackKind;
  /** The number, address or place as people read it. */
  text: string;
  /** Where a press on it leads; a telephone and an email address need none. */
  url?: string;
  note?: string;
}

export interface WardDocument {
  kind: WardDocumentKind;
  /** Needed for `other`; the usual ones have names of their own. */
  title?: string;
  /** Relative to `ward.json`. */
  url: string;
}

/** `ward.json`: what a unit tells about itself. Everything the citizens' pages and papers say of it comes from here. */
export interface WardFile {
  version: 1;
  /** Its id at the collector, such as `phuong-mau`. */
  unit: string;
  /** With its kind: `Phường Mẫu`, `Xã Mẫu`. */
  name: string;
  /** `Tỉnh Đắk Lắk`. */
  province?: string;
  /** Name of its counter; absent: Trung tâm Phục vụ hành chính công. */
  office?: string;
  /** Address of the picture that stands in the emblem's place, relative to `ward.json`. */
  emblem?: string;
  /** Where the unit's own pages stand, complete, with `/` at its end. */
  site: string;
  /** A shorter address that leads to the same pages when a procedure's code is put behind it; `/` at its end. */
  shortSite?: string;
  /** Base address of the collector; without it there is no survey and no result. */
  collector?: string;
  address?: string;
  /** A page with the way there. */
  map?: string;
  hotlines: Hotline[];
  feedback: FeedbackChannel[];
  hours: WardHours;
  documents: WardDocument[];
  /** Which of the procedures it takes; absent: all of the register. */
  procedures?: { units?: UnitKind[]; without?: string[] };
}

/** What a counter is called where the unit says nothing else (Nghị định 118/2025/NĐ-CP). */
export const DEFAULT_OFFICE = 'Trung tâm Phục vụ hành chính công';

export const FEEDBACK_NAMES: Record<FeedbackKind, BilingualText> = {
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  email: { vi: 'Thư điện tử', en: 'Email' },
  website: { vi: 'Trang thông tin điện tử', en: 'Website' },
  app: { vi: 'Ứng dụng', en: 'App' },
  post: { vi: 'Địa chỉ nhận thư', en: 'Postal address' },
  box: { vi: 'Hòm thư góp ý', en: 'Suggestion box' },
  counter: { vi: 'Trực tiếp', en: 'In person' },
};

const WARD_DOCUMENT_NAMES: Record<Exclude<WardDocumentKind, 'other'>, BilingualText> = {
  'office-rules': { vi: 'Nội quy', en: 'House rules' },
  'citizen-reception': { vi: 'Quy chế tiếp công dân', en: 'Rules for receiving citizens' },
  'postal-prices': {
    vi: 'Bảng giá dịch vụ bưu chính công ích',
    en: 'Prices of the public postal service',
  },
};

/** A paper's name: its own, or the usual one of its kind. */
export const documentName = ({ kind, title }: WardDocument): BilingualText =>
  title !== undefined || kind === 'other' ? { vi: title ?? '', en: title ?? '' } : WARD_DOCUMENT_NAMES[kind];

/** Where a press on a way of feedback leads; undefined where it is a place. */
export function feedbackLink({ kind, text, url }: FeedbackChannel): string | undefined {
  if (url) return url;
  if (kind === 'phone') return telephoneLink(text);
  return kind === 'email' ? `mailto:${text}` : undefined;
}

/** `0262 3812 345` → `tel:02623812345`. */
export const telephoneLink = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
