import type { Procedure, UnitKind } from '../../shared/procedures/procedure';
import { cleanItem, cleanText } from './clean-text';
import type { CountDefect } from './defects';
import type { PortalLine } from './portal-line';
import { readCases } from './read-cases';
import { readChannels } from './read-channels';

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
  return {
    code: line.ma_thu_tuc,
    name: cleanText(line.ten_thu_tuc, count),
    ...(field && { field }),
    ...(issuer && { issuer }),
    units: line.don_vi_cap_xa.map((unit) => UNITS[unit]),
    ...(agency && { agency }),
    audience,
    cases: readCases(line, count),
    channels: readChannels(line, count),
    results: line.ket_qua.map(({ ten }) => cleanItem(ten ?? '', count)).filter((name) => name !== ''),
    ...(line.url_chi_tiet && { url: line.url_chi_tiet }),
    asOf,
    warnings: line.canh_bao,
  };
}

/** Agencies are separated by semicolons or new lines (commas stand inside names); the portal repeats some. */
function readAgency(shown: string, count: CountDefect): string {
  const all = shown
    .split(/[;\n]/)
    .map((name) => cleanText(name, count))
    .filter((name) => name !== '');
  const distinct = [...new Set(all)];
  count('agencyRepeated', all.length - distinct.length);
  return distinct.join('; ');
}

/** A new group starts with a capital after a comma; "Cán bộ, công chức, viên chức" and what stands in brackets is one. */
const splitAudience = (shown: string) =>
  shown === '' ? [] : shown.split(/,\s+(?=\p{Lu})(?![^()]*\))/u).map((group) => group.trim());
