import { cleanItem, cleanText } from '../../shared/procedures/portal/clean-text';
import type { CountDefect } from '../../shared/procedures/portal/defects';
import { type CaseRows, readCases } from '../../shared/procedures/portal/read-cases';
import { type ChannelRow, readChannels } from '../../shared/procedures/portal/read-channels';
import { readAgency, splitAudience } from '../../shared/procedures/portal/split-names';
import type { Procedure, SubmissionChannel, UnitKind } from '../../shared/procedures/procedure';
import type { PortalLine } from './portal-line';

const UNITS: Record<PortalLine['don_vi_cap_xa'][number], UnitKind> = {
  ubnd: 'committee',
  cong_an: 'police',
  quan_su: 'military',
};

/** The facts of one line. Narrative fields (steps, conditions, descriptions) are not read. `asOf` is YYYY-MM-DD. */
export function readProcedure(line: PortalLine, asOf: string, count: CountDefect): Procedure {
  const field = cleanText(line.linh_vuc ?? '', count);
  if (!field) count('noField');
  const issuer = cleanText(line.co_quan_ban_hanh ?? '', count);
  const agency = readAgency(line.co_quan_thuc_hien ?? '', count);
  const audience = splitAudience(cleanText(line.doi_tuong_thuc_hien ?? '', count));
  if (audience.length === 0) count('noAudience');
  if (!line.url_chi_tiet) count('noUrl');
  const decision = cleanText(line.so_quyet_dinh ?? '', count);
  const place = readAgency(line.dia_chi_tiep_nhan ?? '', count);
  const legalBasis = [
    ...new Set(line.can_cu_phap_ly.flatMap(({ ten, ma }) => cleanText(ma || ten || '', count) || [])),
  ];
  return {
    code: line.ma_thu_tuc,
    name: cleanText(line.ten_thu_tuc, count),
    ...(field && { field }),
    ...(issuer && { issuer }),
    units: line.don_vi_cap_xa.map((unit) => UNITS[unit]),
    ...(agency && { agency }),
    audience,
    cases: readCases(caseRows(line), count),
    channels: readChannels(channelRows(line), count),
    results: line.ket_qua.map(({ ten }) => cleanItem(ten ?? '', count)).filter((name) => name !== ''),
    ...(decision && { decision }),
    ...(place && { place }),
    ...(legalBasis.length > 0 && { legalBasis }),
    ...(line.url_chi_tiet && { url: line.url_chi_tiet }),
    asOf,
    warnings: line.canh_bao,
  };
}

const CHANNELS: Record<PortalLine['cach_thuc_thuc_hien'][number]['hinh_thuc'], SubmissionChannel> = {
  'Trực tiếp': 'counter',
  'Trực tuyến': 'online',
  'Dịch vụ bưu chính': 'postal',
};

const channelRows = (line: PortalLine): ChannelRow[] =>
  line.cach_thuc_thuc_hien.map((row) => ({
    channel: CHANNELS[row.hinh_thuc],
    term: row.thoi_han,
    number: row.thoi_han_so,
    unit: row.thoi_han_don_vi,
    fee: row.phi_le_phi,
    note: row.mo_ta,
  }));

const caseRows = (line: PortalLine): CaseRows[] =>
  line.thanh_phan_ho_so.map(({ truong_hop, giay_to }) => ({
    title: truong_hop,
    rows: giay_to.map(({ ten, ban_chinh, ban_sao, tep_dinh_kem }) => ({
      name: ten,
      originals: ban_chinh,
      copies: ban_sao,
      forms: tep_dinh_kem,
    })),
  }));
