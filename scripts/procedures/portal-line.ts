import * as z from 'zod/mini';
import { parseJson } from '../../shared/json/parse-json';

z.config(z.locales.en());

const text = z.optional(z.nullable(z.string()));
const list = <Item extends z.ZodMiniType>(item: Item) => z._default(z.optional(z.array(item)), []);

/** One line of the portal's data: the fields that the import reads, under the names which the data gives them. */
const portalLine = z.object({
  ma_thu_tuc: z.string().check(z.regex(/^\d\.\d{6}$/, 'is not a procedure code such as 1.001193')),
  ten_thu_tuc: z.string().check(z.regex(/\S/, 'is empty')),
  linh_vuc: text,
  co_quan_ban_hanh: text,
  co_quan_thuc_hien: text,
  don_vi_cap_xa: list(z.enum(['ubnd', 'cong_an', 'quan_su'])),
  doi_tuong_thuc_hien: text,
  cach_thuc_thuc_hien: list(
    z.object({
      hinh_thuc: z.enum(['Trực tiếp', 'Trực tuyến', 'Dịch vụ bưu chính']),
      thoi_han: text,
      thoi_han_so: z.optional(z.nullable(z.number())),
      thoi_han_don_vi: text,
      phi_le_phi: text,
      mo_ta: text,
    }),
  ),
  thanh_phan_ho_so: list(
    z.object({
      truong_hop: text,
      giay_to: list(
        z.object({
          ten: text,
          ban_chinh: z.int().check(z.nonnegative()),
          ban_sao: z.int().check(z.nonnegative()),
          tep_dinh_kem: list(z.string()),
        }),
      ),
    }),
  ),
  ket_qua: list(z.object({ ten: text })),
  so_quyet_dinh: text,
  dia_chi_tiep_nhan: text,
  can_cu_phap_ly: list(z.object({ ten: text, ma: text })),
  url_chi_tiet: z.optional(z.nullable(z.url({ protocol: /^https?$/ }))),
  nguon: z._default(z.optional(z.record(z.string(), z.unknown())), {}),
  canh_bao: list(z.string()),
});

export type PortalLine = z.infer<typeof portalLine>;

/**
 * Reads the lines of a `.jsonl` file; empty lines are passed over.
 * @throws Error that names the line and, where there is one, the field, if a line is not JSON, lacks its code or has
 * another shape, or if two lines have the same code.
 */
export function readPortalLines(jsonl: string): PortalLine[] {
  const lineOfCode = new Map<string, number>();
  return jsonl.split(/\r?\n/).flatMap((text, index) => {
    const number = index + 1;
    if (text.trim() === '') return [];
    const line = readPortalLine(index === 0 ? text.replace(/^\uFEFF/, '') : text, number);
    const first = lineOfCode.get(line.ma_thu_tuc);
    if (first) throw new Error(`line ${number}: code ${line.ma_thu_tuc} stands already on line ${first}`);
    lineOfCode.set(line.ma_thu_tuc, number);
    return [line];
  });
}

function readPortalLine(text: string, number: number): PortalLine {
  const result = portalLine.safeParse(parseJson(text, number));
  if (result.success) return result.data;
  const issues = result.error.issues.map(
    (issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`,
  );
  throw new Error(`line ${number}: ${issues.join('; ')}`);
}
