import type { IdleDecision } from '../../../shared/deadlines/rule-set/ward-rules';
import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  title: { vi: 'Quy định về thời hạn', en: 'Rules' },
  lead: {
    vi: 'Quy định của Nhà nước có sẵn, kèm căn cứ và thời gian hiệu lực. Quy định riêng của đơn vị nhập từ tệp ward-rules.json; hạn nào đổi được cho xem trước.',
    en: 'National rules are there already, with their basis and the days in which they are in force. What the unit has decided comes from ward-rules.json; what it moves is shown first.',
  },
  leadFixed: {
    vi: 'Quy định của Nhà nước có sẵn, kèm căn cứ và thời gian hiệu lực. Quy định riêng của đơn vị không sửa được tại đây, chỉ xem và xuất.',
    en: 'National rules are there already, with their basis and the days in which they are in force. What the unit has decided cannot be changed here, only read and exported.',
  },
  unit: { vi: 'Quy định riêng của', en: 'Own decisions of' },
  none: { vi: 'Chưa có quy định riêng.', en: 'No own decisions.' },
  import: { vi: 'Nhập tệp ward-rules.json', en: 'Import ward-rules.json' },
  export: { vi: 'Xuất tệp', en: 'Export' },
  remove: { vi: 'Bỏ quy định riêng', en: 'Remove own decisions' },
  inForce: { vi: 'Hiệu lực từ', en: 'In force from' },
  until: { vi: 'đến hết', en: 'to' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  certainty: { vi: 'Độ chắc chắn', en: 'Certainty' },
  byWard: { vi: 'Đơn vị đã đổi', en: 'Changed by the unit' },
  onPages: { vi: 'Đang tính trên trang', en: 'Computed on pages' },
  idle: { vi: 'Không có tác dụng', en: 'Without effect' },
} satisfies Record<string, BilingualText>;

export const IDLE_TEXTS: Record<IdleDecision['reason'], BilingualText> = {
  unknown: { vi: 'không có quy định này', en: 'there is no such rule' },
  'not-adopted': { vi: 'đơn vị chưa áp dụng quy định địa phương này', en: 'this local rule is not adopted' },
  'not-in-force': {
    vi: 'quy định không có hiệu lực trong thời gian đó',
    en: 'the rule is not in force then',
  },
};
