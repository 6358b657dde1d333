import { foldText } from '../../text/fold-text';
import { formatDay, parseDay } from '../../working-time/viet-nam-day';
import type { Plan } from '../plan';
import type { Block } from './block';
import { isCapitals } from './marker';

type Facts = Pick<Plan, 'unit' | 'year' | 'number' | 'date' | 'title'>;

/** The facts stand on the first pages, and again above the appendix. */
const MOST_LINES = 4000;
const LONGEST_TITLE = 12;
const OFFICE = `(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|ỦY BAN NHÂN DÂN|Phòng|Sở|Trung tâm|Văn phòng|Ban|Chi cục|Đảng ủy)`;
const DAY = String.raw`(\d{1,2})\s*(?:tháng|/|-)\s*(\d{1,2})\s*(?:năm|/|-)\s*(\d{4})`;
const PLACE_AND_DAY = new RegExp(String.raw`^[\p{L} ]{2,40},\s*ngày\s+${DAY}`, 'iu');
const DAY_AT_END = new RegExp(String.raw`,\s*ngày\s+${DAY}\s*$`, 'iu');
const ON_DAY = new RegExp(String.raw`ngày\s+${DAY}`, 'iu');
const OF_OFFICE = new RegExp(
  String.raw`của (${OFFICE} [^,.;:()]{2,80}?)(?=\s+năm 20\d\d|\s*[,.;:()]|\s+ban hành|$)`,
  'gu',
);

/** Which office's plan it is, of which year, its number and date. What a document leaves blank is absent. */
export function readFacts(blocks: readonly Block[]): Facts {
  const lines = blocks
    .slice(0, MOST_LINES)
    .flatMap((block) =>
      block.kind === 'text' ? [block.text] : block.cells.flatMap((cell) => cell.split('\n')),
    )
    .map((line) =>
      line
        .replace(/[#*_]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
  const title = titleIn(lines);
  const attached = lines
    .map((_, at) => lines.slice(at, at + 3).join(' '))
    .find((text) => /^\(?k[eè]m theo/iu.test(text));
  const date = dateIn(lines, attached);
  const unit = unitIn(title ?? '') ?? headUnit(lines) ?? unitIn(attached ?? '');
  const year = Number(/năm (20\d\d)(?!.*năm 20\d\d)/iu.exec(title ?? '')?.[1]) || yearOf(date, lines);
  const number = numberIn(lines, attached);
  return {
    ...(unit && { unit }),
    ...(year && { year }),
    ...(number && { number }),
    ...(date && { date }),
    ...(title && { title }),
  };
}

/** The lines below *KẾ HOẠCH*, until a sentence begins. */
function titleIn(lines: readonly string[]): string | undefined {
  const at = lines.findIndex(
    (line) => /^(?:DỰ THẢO )?(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐỀ ÁN)\b/u.test(line) && line.length < 200,
  );
  if (at < 0) return undefined;
  const title: string[] = [];
  for (const line of lines.slice(at, at + LONGEST_TITLE)) {
    if (
      title.length > 0 &&
      /^(?:thực hiện |căn cứ|nhằm|để |triển khai thực hiện (?:kế|quyết|nghị|chỉ)|ủy ban nhân dân .{3,60} (?:ban hành|xây dựng)|[IVX]+\.|1\.|-{2,}|_{2,}|\(?kèm|uỷ ban nhân dân|stt\b|tt\b)/iu.test(
        line,
      )
    )
      break;
    title.push(line);
    if (/năm 20\d\d\.?$/iu.test(line) && title.length > 1) break;
  }
  return title.length > 1 || (title[0]?.length ?? 0) > 15 ? title.join(' ') : undefined;
}

function unitIn(text: string): string | undefined {
  return [...text.matchAll(OF_OFFICE)].at(-1)?.[1]?.trim();
}

/** Longest line of a head, where its two columns stand beside each other. */
const LONGEST_HEAD_LINE = 300;

/** The name in the head of the document: *ỦY BAN NHÂN DÂN* over *XÃ VẠN PHƯỚC*. */
function headUnit(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(0, 60)) {
    if (line.length > LONGEST_HEAD_LINE) continue;
    const [, kind, name] =
      /(?:^|\s)(XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|THÀNH PHỐ|QUẬN|THỊ XÃ) ([\p{Lu} ]{2,40}?)(?=$|\s+CỘNG|\s+ĐỘC)/u.exec(
        line,
      ) ?? [];
    if (kind && name && isCapitals(`${kind}${name}`)) return `UBND ${kind.toLowerCase()} ${titleCase(name)}`;
  }
  return undefined;
}

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

function dateIn(lines: readonly string[], attached: string | undefined): string | undefined {
  const place = lines.slice(0, 60).find((line) => PLACE_AND_DAY.test(line));
  const near = lines.slice(0, 60).find((line) => DAY_AT_END.test(line));
  for (const text of [place, near, attached]) {
    const [, day = '', month = '', year = ''] = ON_DAY.exec(text ?? '') ?? [];
    const number = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (number !== undefined) return formatDay(number);
  }
  return undefined;
}

function numberIn(lines: readonly string[], attached: string | undefined): string | undefined {
  const own = lines.slice(0, 60).find((line) => /(?:^|\s)Số\s*:\s*\d/iu.test(line));
  const found =
    /Số\s*:\s*(\d+\s*\/\s*[\p{L}\d]+(?:\s*-\s*[\p{L}\d]+)*)/iu.exec(own ?? '')?.[1] ??
    /kế hoạch số\s*(?::\s*)?(\d+\s*\/\s*[\p{L}\d]+(?:\s*-\s*[\p{L}\d]+)*)/iu.exec(attached ?? '')?.[1];
  return found?.replace(/\s+/g, '');
}

/** The year of the date, else the one that the document names most. */
function yearOf(date: string | undefined, lines: readonly string[]): number | undefined {
  if (date) return Number(date.slice(0, 4));
  const counts = new Map<string, number>();
  for (const [, year = ''] of foldText(lines.join(' ')).matchAll(/nam (20\d\d)\b/g))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most ? Number(most[0]) : undefined;
}
