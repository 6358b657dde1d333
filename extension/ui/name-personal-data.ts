import type { BilingualText, Language } from '../../shared/text/bilingual-text';
import type { PersonalData } from '../../shared/text/find-personal-data';

const NAMES: Record<PersonalData, BilingualText> = {
  number: { vi: 'số điện thoại hoặc số giấy tờ', en: 'a telephone or identity number' },
  address: { vi: 'địa chỉ thư điện tử', en: 'an e-mail address' },
  name: { vi: 'tên người', en: 'a person’s name' },
};

/** What a text seems to hold, in words. */
export const namePersonalData = (found: PersonalData[], language: Language): string =>
  found.map((kind) => NAMES[kind][language]).join(', ');
