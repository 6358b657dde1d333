import { foldText } from '../../../shared/text/fold-text';
import type { Stage } from '../page-reading';
import { bareWords, writeOutShort } from './phrase-book';
import type { FactLabel } from './words';

/** What single words mean, in the order in which they are asked: the first that stands in a text decides. */
type Rules<Meaning> = readonly (readonly [Meaning | undefined, RegExp])[];

const decide = <Meaning>(rules: Rules<Meaning>, words: string): Meaning | undefined =>
  rules.find(([, pattern]) => pattern.test(words))?.[0];

/** Names of days that are none of a dossier's own. */
const OTHER_DAYS =
  /^(?:ngay )?(?:cap|ky|in(?= )|duyet|hop|sua|den|di)\b|^ngay in$|\b(?:sinh|hieu luc|ban hanh|quyet dinh|cap nhat|chinh sua|thanh toan|(?:phi|thue|tien)|bo sung|dung|chuyen|giao dich|cong bo|xin loi|do dac|niem yet|danh gia|muon|kham|tra sach|van ban|cong van|ngay le|sinh nhat|tra lai)\b|\b(?:so|tong|con|qua|tre) (?:ngay|gio|han)\b|\b(?:tu|den|from|to)$/;

/** Of what happens to a dossier, by the words of a name that is not known whole. */
const DATES: Rules<FactLabel> = [
  ['receivedAt', /\bv(?:ao|o) so\b/],
  [undefined, OTHER_DAYS],
  ['dueAt', /\bse (?:nhan|tra|co|lay|xong)\b/],
  ['receivedAt', /\btinh (?:han|gio|thoi)/],
  [
    'rescheduledDueAt',
    /\bgia han (?:den|toi)\b|\bsau (?:khi )?gia han\b|\bhen lai\b|\b(?:hen|han|due)\b.*\b(?:moi|lan (?:2|hai)|dieu chinh)\b|\bextended\b/,
  ],
  // of which extension it is, does not say until when
  [undefined, /\bgia han\b/],
  [
    'stepDueAt',
    /\bhan\b.*\b(?:buoc|khau|cong doan|ca nhan|noi bo|phong|nhiem vu|cua toi|can bo|chuyen mon)\b/,
  ],
  [
    'dueAt',
    /\b(?:hen|han|du kien|phai|cam ket|target|due|deadline|expected|promised|appoint\w+)\b|\btra truoc\b|\blich tra\b/,
  ],
  [
    'finishedAt',
    /\b(?:xong|hoan thanh|hoan tat|ket thuc|dong ho so|tra|phat|ra ket qua|closed|completed|returned|finished)\b|\b(?:dan|khach|khach hang)\b.* (?:nhan|lay)\b|\b(?:nhan|lay|giao|co) ket qua\b/,
  ],
  ['submittedAt', /\b(?:nop|gui|ke khai|lodged|submitted|filed|sent)\b/],
  [
    'receivedAt',
    /\b(?:nhan|thu ly|vao so|ghi so|bien nhan|vao|received|intake|logged|registered|accepted|date in)\b/,
  ],
  ['submittedAt', /\b(?:dang ky|khoi tao|tao|created)\b/],
];

/** Of these words the ones that tell by themselves, in a text without blanks, that a page may show dossiers. */
export const DATE_NAMES = [
  'hẹn dân',
  'hẹn bà con',
  'hẹn khách',
  'ra cửa',
  'tới lấy',
  'đến lấy',
  'promised',
  'lodged',
];

/** Whether a name that is not known whole speaks of another day than a dossier's own. */
export const isOtherDay = (text: string): boolean => {
  const words = bareWords(text);
  return decide(DATES, words) === undefined && (/\bgia han\b/.test(words) || OTHER_DAYS.test(words));
};

/** What a name that is not known whole calls the day beside it; asked only where a date stands there. */
export const dateOfWords = (text: string): FactLabel | undefined => decide(DATES, bareWords(text));

/** Of where a dossier stands, by the words of a status that is not known whole. What contradicts itself stays unknown. */
const STAGES: Rules<Stage> = [
  [
    undefined,
    /\b(?:da|vua|moi|cho duyet) (?:nop |nhan |duoc )?bo sung\b|\bda (?:nop|thanh toan|dong) (?:phi|le phi|thue|tien)|cap nhat|hieu luc|\bmuon\b|hoat dong/,
  ],
  ['not-accepted', /^(?:ho so )?khong (?:tiep )?nhan\b(?! (?:ket qua|duoc))/],
  [
    'supplement-requested',
    /\b(?:cho|doi|yeu cau|de nghi|can|phai|dung|tra lai|thong bao)\b.*\b(?:bo sung|bo tuc|(?:nop|gui) (?:them|bu)|hoan thien(?! ket qua)|chinh sua)\b|\b(?:thieu|chua du)\b.*\b(?:giay to|ho so|thanh phan)\b|^(?:ho so )?thieu$|^(?:a?waiting for|needs?) (?:additional|more|missing)\b/,
  ],
  ['withdrawal-requested', /\brut\b|\b(?:dan|nguoi nop) (?:da |xin |yeu cau )?huy\b/],
  [
    'payment-requested',
    /\b(?:cho|doi|chua|yeu cau|de nghi|can|phai|thong bao)\b.*\b(?:(?:nop|dong|thanh toan).*(?:phi|thue|tien)|thanh toan|nghia vu tai chinh)\b|^a?waiting (?:for )?payment\b/,
  ],
  [
    'not-accepted',
    /\btu choi\b(?!.*\b(?:duyet|ky|chuyen)\b)|\bkhong (?:du dieu kien|hop le|dat|chap nhan|giai quyet|tiep nhan|duyet|phe duyet)\b|\btra lai (?:ho so|do|vi|cong dan|nguoi nop)\b|\b(?:rejected|refused|declined)\b/,
  ],
  [
    'suspended',
    /^(?:ho so )?(?:dang |da |bi )?(?:tam (?:dung|ngung|hoan|dinh chi)|dung|ngung|treo)\b|\b(?:paused|suspended|on hold)\b/,
  ],
  [
    'registered',
    /^(?:ho so )?(?:dang )?(?:cho|chua|doi)\b.*\btiep nhan\b|^chua (?:co )?ai nhan\b|^(?:moi|vua) (?:nop|gui|dang ky|tao|den)\b|^dang ky (?:qua mang|truc tuyen)/,
  ],
  [
    'returned',
    /\bda (?:duoc )?(?:tra|phat|giao)\b(?! (?:lai|ve|hanh|viec|xu ly|can bo|phong|chuyen vien|mot cua|cho (?:can bo|phong)))|\bda gui (?:tra )?ket qua|\b(?:dan|khach hang|nguoi nop) da (?:nhan|lay)\b|\b(?:dan|ba con|khach) (?:nhan|lay) (?:roi|xong)\b|^da (?:lay|dong|nhan ket qua)\b|^dong ho so|^tra (?:xong|truoc han|dung han|tre han|som)|\b(?:collected|handed over|picked up)\b/,
  ],
  [
    'processing',
    /\b(?:cho|doi) (?:(?:lanh dao|chu tich|pho|truong|van thu|phong|co quan|cap tren|van phong|hoi dong|cong an)\b|(?:ky|chu ky|dong dau|in|duyet|phe duyet|phat hanh|vao so|tham dinh|tham tra|xac minh|lien thong|ket qua (?:lien thong|phoi hop|xac minh|tham dinh|tu)|hop|cho y kien|y kien(?! luong)|trinh|thue|niem yet|do dac)\b)/,
  ],
  [
    'settled',
    /\b(?:cho|doi|moi|san sang)\b.*\b(?:den nhan|lay|nhan ket qua|nhan giay)\b|\b(?:cho|doi|moi) (?:cong dan|nguoi dan|dan|khach hang|nguoi nop) nhan\b|\b(?:cho|doi) (?:tra|phat|giao)\b(?! viec)|\bket qua\b.*\b(?:mot cua|san sang|da co)\b|\bchuyen (?:tra|ket qua)\b.*\bmot cua\b|\b(?:giai quyet|xu ly|hoan thanh) (?:xong|som|truoc han|dung han|tre han)\b|^(?:da )?xong\b|\bda (?:giai quyet|xu ly|hoan thanh|hoan tat|co ket qua)\b|\b(?:dan|ba con|khach) chua (?:(?:toi|den|ra) )?(?:nhan|lay)\b|\bready\b/,
  ],
  [
    'accepted',
    /^(?:ho so )?da (?:vao so|cap bien nhan|in bien nhan|lap bien nhan|nhan (?:du )?ho so|tiep nhan)\b|\bcho (?:chuyen|phan cong|giao viec|giao xu ly|ban giao|thu ly|xu ly|giai quyet)\b|^chua (?:phan cong|xu ly|giai quyet|thu ly)\b/,
  ],
  [
    'processing',
    /^(?:ho so )?dang (?!cho|doi|tam|dung|nop|gui|mo|tra (?!cuu|soat)|giao|su dung|dang ky|dien ra|vay|thanh toan|bo sung|yeu cau|tiep nhan|nhan)[a-z]|^(?:ho so )?(?:da |duoc )?(?:chuyen|trinh|lien thong|gui lien thong|gui xac minh|luan chuyen) (?!noi bo|don vi khac|tra|ket qua|mot cua|cong dan|bo phan (?:mot cua|tra))[a-z]|^(?:du thao|soan thao|xu ly lai|tra lai xu ly|phoi hop|cho so)\b/,
  ],
];

/** Longest status that is read by its single words. */
const STATUS_LENGTH = 90;

/** Where a dossier stands by the single words of a status; asked only of what is known to be one. */
export const stageOfWords = (text: string): Stage | undefined =>
  text.length > STATUS_LENGTH ? undefined : decide(STAGES, writeOutShort(foldText(text)));

/** Of texts in a column, by the words of its header. */
const TEXTS = {
  officer:
    /\b(?:can bo|nhan vien|phu trach|thu ly|giu|phan cong|giao (?:cho|viec)|xu ly|giai quyet|nguoi lam|nguoi nhap|cb|cc|cv|officer|owner|handl\w+|charge|assign\w+|staff)\b/,
  step: /\b(?:buoc|khau|cong doan|giai doan|dang o|dang nam|noi giu|vi tri|workflow|activity|stage|step)\b/,
  supplements: /\bbo sung\b/,
} as const satisfies Partial<Record<FactLabel, RegExp>>;

/** People who are not officers, and what else is said of officers. */
const NO_OFFICER =
  /\b(?:nop|dan|chu|khai|de nghi|yeu cau|dung don|don vi|co quan|phong|y kien|ket qua|thoi gian|ngay|han|so)\b/;

/** What a header that is not known whole may head beside dates: asked together with what stands below it. */
export function mayHead(label: keyof typeof TEXTS, text: string): boolean {
  const words = bareWords(text);
  return TEXTS[label].test(words) && !(label === 'officer' && NO_OFFICER.test(words));
}
