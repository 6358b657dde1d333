import type { SubmissionChannel } from '../../procedures/procedure';
import type { BilingualText } from '../../text/bilingual-text';
import type { PortalTerm } from './read-portal-term';
import type { TermChoiceReason } from './term-of-procedure';

/** Why the official must choose, for people. */
export const TERM_CHOICE_REASONS: Record<TermChoiceReason, BilingualText> = {
  'several-rows': {
    vi: 'Cổng nêu nhiều thời hạn cho hình thức nộp này; chọn trường hợp của hồ sơ',
    en: 'The portal states several terms for this way of submission; choose the case of the dossier',
  },
  'unit-unknown': {
    vi: 'Chưa rõ đơn vị của thời hạn (giờ, ngày làm việc, ngày hay tháng)',
    en: 'The unit of the term is not sure (hours, working days, days or months)',
  },
  'channel-unknown': {
    vi: 'Thời hạn khác nhau theo hình thức nộp; chưa rõ hồ sơ nộp bằng hình thức nào',
    en: 'The term depends on the way of submission, which is not known',
  },
  'remote-area-unknown': {
    vi: 'Thời hạn khác nhau theo địa bàn (miền núi, hải đảo, vùng khó khăn)',
    en: 'The term depends on the area (mountains, islands, disadvantaged areas)',
  },
};

export const CHANNEL_NAMES: Record<SubmissionChannel, BilingualText> = {
  counter: { vi: 'Trực tiếp', en: 'At the counter' },
  online: { vi: 'Trực tuyến', en: 'Online' },
  postal: { vi: 'Dịch vụ bưu chính', en: 'By post' },
};

export const AREA_NAMES: Record<NonNullable<PortalTerm['area']>, BilingualText> = {
  ordinary: { vi: 'Địa bàn khác', en: 'Other areas' },
  remote: { vi: 'Miền núi, hải đảo, vùng khó khăn', en: 'Mountains, islands, disadvantaged areas' },
};

/** Why there is no term, for people. */
export const NO_TERM_MESSAGES: Record<'not-stated' | 'no-such-channel' | 'lost', BilingualText> = {
  'not-stated': {
    vi: 'Cổng không nêu thời hạn của thủ tục này',
    en: 'The portal states no term for this procedure',
  },
  'no-such-channel': {
    vi: 'Cổng không nêu thời hạn cho hình thức nộp này',
    en: 'The portal states no term for this way of submission',
  },
  lost: {
    vi: 'Thời hạn bị mất khi lấy dữ liệu từ Cổng; xem trang của thủ tục trên Cổng',
    en: 'The term was lost on the way from the portal; see the page of the procedure there',
  },
};
