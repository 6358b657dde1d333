/** Words of schedules, folded. Where several begin alike the longest stands first. */

/** Without these a duty that never ends has no other sign. */
export const CONTINUOUS_WORDS = [
  'thuong xuyen',
  'lien tuc',
  'quanh nam',
  'thuong nhat',
  'hang gio',
  '24 / 7',
  '24 / 24',
];

/** Before a period: it comes again and again. */
export const EVERY_WORDS = [
  'dinh ky hang',
  'dinh ky moi',
  'dinh ki hang',
  'dinh ky theo',
  'dinh ky cac',
  'dinh ky mot',
  'dinh ky 01',
  'dinh ky 1',
  'dinh ky',
  'dinh ki',
  'hang',
  'moi',
  'tung',
  'theo tung',
  'theo',
  'cac',
];

/** `hàng` after these is no *every*: `khách hàng năm 2023`. */
export const NOT_EVERY_AFTER = ['khach', 'ngan', 'mat', 'cua', 'nha', 'don', 'ban', 'mua', 'xep', 'giao'];

/** Up to a point, the point included. */
export const UNTIL_WORDS = [
  'cham nhat la den het',
  'cham nhat den het',
  'cham nhat la den',
  'cham nhat den',
  'cham nhat la vao',
  'cham nhat vao',
  'cham nhat trong',
  'cham nhat la',
  'cham nhat',
  'muon nhat la den',
  'muon nhat vao',
  'muon nhat trong',
  'muon nhat la',
  'muon nhat',
  'tre nhat la',
  'tre nhat',
  'khong muon hon',
  'khong cham hon',
  'khong tre hon',
  'khong qua',
  'cho den het',
  'cho den',
  'den het',
  'den cuoi',
  'het cuoi',
  'tu nay den het',
  'tu nay den',
  'han cuoi la',
  'han cuoi cung la',
  'han cuoi cung',
  'han cuoi',
  'han chot',
  'toi da den',
  'den truoc',
  'den',
  'toi',
  'het',
  'cuoi',
];

export const BEFORE_WORDS = ['truoc'];

export const WITHIN_WORDS = [
  'trong suot',
  'trong ca',
  'trong vong',
  'trong thoi gian',
  'trong giai doan',
  'trong khoang',
  'trong',
  'suot',
  'ca',
];

/** Between a word of time and the time itself. */
export const POINT_FILLERS = [
  'la',
  'vao',
  'khoang',
  'thoi gian',
  'thoi diem',
  'thoi han',
  ':',
  'hoan thanh',
  'sang',
  'chieu',
  'buoi',
  'dau gio',
  'cuoi gio',
];

/** Between a period and how often in it. */
export const COUNT_FILLERS = [
  'it nhat',
  'toi thieu',
  'khong duoi',
  'khong it hon',
  'toi da',
  'khong qua',
  'thuc hien',
  'to chuc',
  'hop',
  'kiem tra',
  'bao cao',
  'tu',
  '(',
  ':',
];

/** What can be counted in a period. */
export const COUNT_NOUNS = ['lan', 'luot', 'dot', 'cuoc', 'buoi', 'ky', 'phien'];

/** What begins the event from which, or before which, a time runs. */
export const SINCE_WORDS = [
  'ke tu khi',
  'ke tu ngay',
  'ke tu thoi diem',
  'ke tu luc',
  'ke tu',
  'tinh tu khi',
  'tinh tu ngay',
  'tinh tu thoi diem',
  'tinh tu',
  'tu khi',
  'tu ngay',
  'tu thoi diem',
  'tu luc',
  'ngay sau khi',
  'ngay sau',
  'sau khi',
  'sau ngay',
  'sau',
  'khi',
];

/** An event with no time of its own. */
export const WHEN_WORDS = [
  'bat cu khi nao',
  'bat ky khi nao',
  'moi khi',
  'trong truong hop',
  'ngay khi',
  'neu',
  'sau khi',
  'khi',
  'tu khi',
  'ke tu khi',
];

export const AT_ONCE_WORDS = [
  'ngay sau khi',
  'ngay sau',
  'ngay khi',
  'ngay lap tuc sau khi',
  'ngay lap tuc khi',
  'lap tuc sau khi',
  'lap tuc khi',
];

/** With these begins another time, so that an event ends before them. */
export const TIME_BEGINNINGS = [
  'dinh ky',
  'hang tuan',
  'hang thang',
  'hang quy',
  'hang nam',
  'hang ngay',
  'moi tuan',
  'moi thang',
  'moi quy',
  'moi nam',
  'moi ngay',
  'truoc ngay',
  'cham nhat',
  'muon nhat',
  'thuong xuyen',
  'dot xuat',
  'ngay sau khi',
  'trong vong',
  'trong nam',
  'trong thang',
  'trong quy',
  'hoan thanh truoc',
  'khi',
];
