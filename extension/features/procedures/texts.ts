import type { ProcedurePart } from '../../../shared/procedures/compare-procedures';
import type { InformationPart } from '../../../shared/procedures/missing-information';
import type { SubmissionChannel } from '../../../shared/procedures/procedure';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { RemarkKind } from '../../platform/dossier-database';
import type { ProcedurePageProblem } from '../../portals/procedure/read-procedure-page';

export const TEXTS = {
  title: { vi: 'Thủ tục hành chính', en: 'Procedures' },
  lead: {
    vi: 'Danh mục dùng để kê giấy tờ ở từng hồ sơ, văn bản và phiếu kiểm. Danh mục mới được so với danh mục đang dùng trước khi thay.',
    en: 'The register behind papers in dossiers, letters and checklists. A new one is compared with the one in use before it takes its place.',
  },
  builtIn: {
    vi: 'Đang dùng danh mục kèm theo tiện ích',
    en: 'In use: the register that comes with the extension',
  },
  ward: { vi: 'Đang dùng danh mục của đơn vị', en: 'In use: the unit’s own register' },
  count: { vi: 'thủ tục', en: 'procedures' },
  asOf: { vi: 'số liệu đến ngày', en: 'as of' },
  source: { vi: 'nguồn', en: 'source' },
  importedOn: { vi: 'nhập lúc', en: 'imported at' },
  import: { vi: 'Nhập danh mục (procedures.json)', en: 'Import a register (procedures.json)' },
  export: { vi: 'Xuất danh mục đang dùng', en: 'Export the register in use' },
  exported: { vi: 'Đã xuất', en: 'Exported' },
  back: { vi: 'Dùng lại danh mục kèm theo', en: 'Go back to the built-in register' },
  loading: { vi: 'Đang mở danh mục…', en: 'Opening the register…' },
  failed: { vi: 'Không làm được', en: 'Did not succeed' },
  newer: {
    vi: 'do phiên bản Hài Lòng mới hơn làm ra: cập nhật tiện ích rồi nhập lại',
    en: 'was made by a newer Hài Lòng: update the extension, then import it',
  },
  empty: { vi: 'không có thủ tục nào', en: 'has no procedure' },
  twice: { vi: 'có hai thủ tục cùng mã', en: 'has two procedures of the code' },
  wrongShape: { vi: 'sai ở', en: 'is wrong at' },
  procedure: { vi: 'thủ tục', en: 'procedure' },
  place: { vi: 'thứ', en: 'number' },
  andMore: { vi: 'và chỗ khác', en: 'more places' },
  untouched: { vi: 'Danh mục đang dùng giữ nguyên.', en: 'The register in use stays.' },
  review: { vi: 'So với danh mục đang dùng', en: 'Compared with the register in use' },
  nothingNew: {
    vi: 'Không có gì khác với danh mục đang dùng.',
    en: 'Nothing is different from the register in use.',
  },
  abolished: { vi: 'Không còn trong danh mục (bãi bỏ)', en: 'No longer there (abolished)' },
  added: { vi: 'Mới', en: 'New' },
  replaced: { vi: 'Được thay bằng mã khác', en: 'Replaced under another code' },
  changed: { vi: 'Có thay đổi', en: 'Changed' },
  same: { vi: 'Giữ nguyên', en: 'Unchanged' },
  sameFacts: { vi: 'Chỉ đổi mã, nội dung giữ nguyên.', en: 'Only the code is new.' },
  take: { vi: 'Dùng danh mục này', en: 'Use this register' },
  takeBack: { vi: 'Dùng danh mục kèm theo', en: 'Use the built-in register' },
  leave: { vi: 'Không dùng', en: 'Do not use it' },
  taken: {
    vi: 'Đã thay danh mục. Hồ sơ, văn bản và phiếu kiểm dùng danh mục mới từ bây giờ.',
    en: 'The register is replaced; dossiers, letters and checklists use it from now on.',
  },
  part: { vi: 'Phần', en: 'Part' },
  before: { vi: 'Đang dùng', en: 'In use' },
  after: { vi: 'Mới', en: 'New' },
  removedWord: { vi: 'bỏ:', en: 'removed:' },
  addedWord: { vi: 'thêm:', en: 'added:' },
  unsaid: { vi: 'không ghi', en: 'not said' },
  unknownFee: { vi: 'chưa rõ (không có nghĩa là miễn phí)', en: 'unknown (which does not mean free)' },
  commonCase: { vi: 'Giấy tờ chung', en: 'Common papers' },
  pageHow: {
    vi: 'Lấy một thủ tục từ cổng: mở trang chi tiết của thủ tục đó, bấm biểu tượng Hài Lòng; trang này hiện phần khác nhau để xem rồi mới lấy.',
    en: 'To take one procedure from the portal: open its page and press the Hài Lòng icon; what is different is shown here first.',
  },
  page: { vi: 'Thủ tục trên trang đang mở', en: 'The procedure of the open page' },
  pageNone: {
    vi: 'Trang đó không có thông tin của một thủ tục (mã, tên và thành phần hồ sơ hoặc cách thức thực hiện).',
    en: 'That page does not tell one procedure (code, name, and papers or ways to hand in).',
  },
  pageFailed: {
    vi: 'Không đọc được trang đó: mở lại trang chi tiết thủ tục rồi bấm biểu tượng Hài Lòng',
    en: 'That page could not be read: open the procedure’s page again and press the Hài Lòng icon',
  },
  pageSame: { vi: 'Trang giống với danh mục đang dùng.', en: 'The page says what the register in use says.' },
  pageNew: {
    vi: 'Danh mục đang dùng chưa có thủ tục này.',
    en: 'The register in use does not have this procedure.',
  },
  takeOne: { vi: 'Lấy thủ tục này', en: 'Take this procedure over' },
  tookOne: { vi: 'Đã lấy', en: 'Taken over' },
  fromPages: { vi: 'Lấy từ trang cổng', en: 'Taken from portal pages' },
  drop: { vi: 'Bỏ', en: 'Drop' },
  published: { vi: 'Niêm yết, công khai', en: 'Publishing' },
  publishedLead: {
    vi: 'Dán danh sách mã thủ tục đơn vị đã công khai (từ bảng niêm yết, trang thông tin hoặc tệp); chữ xung quanh được bỏ qua.',
    en: 'Paste the codes of the procedures that the unit has published; words around them are ignored.',
  },
  publishedCodes: { vi: 'Mã thủ tục đã công khai', en: 'Codes published' },
  save: { vi: 'Lưu danh sách', en: 'Save the list' },
  savedList: { vi: 'Đã lưu', en: 'Saved' },
  codes: { vi: 'mã', en: 'codes' },
  noCodes: { vi: 'Không thấy mã thủ tục nào (dạng 1.001193).', en: 'No code (such as 1.001193) was found.' },
  listOf: { vi: 'Danh sách ngày', en: 'List of' },
  unpublished: { vi: 'Có hiệu lực, chưa công khai', en: 'In force, not published' },
  stillPublished: {
    vi: 'Đang công khai, không còn trong danh mục',
    en: 'Published, no longer in the register',
  },
  provinceOnly: { vi: 'chỉ áp dụng trong tỉnh ban hành', en: 'applies in the province that issued it' },
  missing: { vi: 'Chưa đủ thông tin', en: 'Information missing' },
  missingLead: {
    vi: 'Theo các phần phải công khai (Điều 8 khoản 2 NĐ 63/2010/NĐ-CP, sửa đổi bởi NĐ 92/2017/NĐ-CP; TT 02/2017/TT-VPCP).',
    en: 'By the parts that have to be published (NĐ 63/2010/NĐ-CP art. 8.2, amended by NĐ 92/2017/NĐ-CP; TT 02/2017/TT-VPCP).',
  },
  nowhere: { vi: 'Cả danh mục chưa có', en: 'No procedure of the register has' },
  allThere: { vi: 'Mọi thủ tục đủ thông tin.', en: 'All procedures have all information.' },
  remarks: { vi: 'Ghi nhận và rà soát hằng năm', en: 'Remarks and the yearly review' },
  remarksLead: {
    vi: 'Ghi vướng mắc, đề nghị đơn giản hóa và lời của đơn vị cho người dân; cuối năm tải thành báo cáo rà soát. Không ghi tên, số của người dân.',
    en: 'Note difficulties, proposals to simplify and the unit’s words to citizens; the yearly review is made of them. No names or numbers of citizens.',
  },
  which: { vi: 'Thủ tục (mã hoặc tên)', en: 'Procedure (code or name)' },
  kind: { vi: 'Loại', en: 'Kind' },
  text: { vi: 'Nội dung', en: 'Text' },
  looksLike: {
    vi: 'Có vẻ chứa tên, số hoặc địa chỉ của người dân. Xem lại trước khi lưu.',
    en: 'This seems to hold a name, number or address of a person. Please look again.',
  },
  add: { vi: 'Ghi', en: 'Add' },
  added2: { vi: 'Đã ghi.', en: 'Added.' },
  unknownProcedure: { vi: 'Không có thủ tục này trong danh mục', en: 'The register has no such procedure' },
  noText: { vi: 'Chưa ghi nội dung.', en: 'The text is empty.' },
  year: { vi: 'Năm', en: 'Year' },
  noRemarks: { vi: 'Chưa có ghi nhận nào trong năm này.', en: 'No remark in this year.' },
  remove: { vi: 'Xóa', en: 'Remove' },
  removed: { vi: 'Đã xóa.', en: 'Removed.' },
  xlsx: { vi: 'Tải bảng tính (.xlsx)', en: 'Spreadsheet (.xlsx)' },
  docx: { vi: 'Tải Word (.docx)', en: 'Word (.docx)' },
} satisfies Record<string, BilingualText>;

export const PART_NAMES: Record<ProcedurePart, BilingualText> = {
  papers: { vi: 'Giấy tờ', en: 'Papers' },
  terms: { vi: 'Thời hạn', en: 'Term' },
  fees: { vi: 'Phí, lệ phí', en: 'Fee' },
  name: { vi: 'Tên', en: 'Name' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  decision: { vi: 'Quyết định công bố', en: 'Decision' },
  agency: { vi: 'Cơ quan thực hiện', en: 'Agency' },
  place: { vi: 'Nơi tiếp nhận', en: 'Where' },
  audience: { vi: 'Đối tượng', en: 'Audience' },
  results: { vi: 'Kết quả', en: 'Results' },
  legalBasis: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  conditions: { vi: 'Yêu cầu, điều kiện', en: 'Conditions' },
  steps: { vi: 'Trình tự', en: 'Steps' },
  note: { vi: 'Lời của đơn vị', en: 'The unit’s words' },
};

export const INFORMATION_NAMES: Record<InformationPart, BilingualText> = {
  steps: { vi: 'trình tự thực hiện', en: 'steps' },
  channels: { vi: 'cách thức thực hiện', en: 'ways to hand in' },
  papers: { vi: 'thành phần hồ sơ', en: 'papers' },
  term: { vi: 'thời hạn', en: 'term' },
  fee: { vi: 'phí, lệ phí', en: 'fee' },
  audience: { vi: 'đối tượng', en: 'audience' },
  agency: { vi: 'cơ quan giải quyết', en: 'agency' },
  results: { vi: 'kết quả', en: 'results' },
  legalBasis: { vi: 'căn cứ pháp lý', en: 'legal basis' },
};

export const CHANNEL_NAMES: Record<SubmissionChannel, BilingualText> = {
  counter: { vi: 'trực tiếp', en: 'at the counter' },
  online: { vi: 'trực tuyến', en: 'online' },
  postal: { vi: 'bưu chính', en: 'by post' },
};

export const REMARK_NAMES: Record<RemarkKind, BilingualText> = {
  remark: { vi: 'Vướng mắc', en: 'Difficulty' },
  proposal: { vi: 'Đề nghị đơn giản hóa', en: 'Proposal to simplify' },
  notice: { vi: 'Lời cho người dân', en: 'Words to citizens' },
};

export const PAGE_PROBLEMS: Record<ProcedurePageProblem['kind'], BilingualText> = {
  'no-papers': { vi: 'Trang không có bảng giấy tờ', en: 'The page has no table of papers' },
  'no-channels': { vi: 'Trang không có bảng thời hạn và phí', en: 'The page has no table of terms and fees' },
  'unknown-channel': { vi: 'Hình thức nộp chưa biết, không lấy', en: 'Unknown way to hand in, left out' },
  'uncounted-paper': {
    vi: 'Không đọc được số lượng, tạm ghi 1 bản chính',
    en: 'Number cannot be read, taken as 1 original',
  },
};
