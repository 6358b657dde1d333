import { foldText } from '../../text/fold-text';
import { readSchedulePhrase } from '../schedule-phrase';
import type { FlatUnit } from './flat-units';
import { goesOn } from './marker';

/** Lines of a narrow column are short. */
const WIDEST_LINE = 30;
const WIDEST_ALONE = 70;
const MOST_LINES = 8;
const SURE = 1;
const UNSURE = 0.3;
/** Any year will do: what matters is whether a time is said. */
const YEAR = 2024;

/** Words with which the column of times begins, also where no rule can be made of it; folded. */
const STARTS =
  /^(?:- ?)?(?:theo|thuong xuyen|thuong$|thuong nhat|trong|truoc|quy|dinh ky|hang|moi|khi|ngay|cham nhat|muon nhat|thang|den|tu (?:thang|ngay|quy|nay)|sau|nam 20|hoan thanh (?:truoc|trong)|thuc hien (?:ngay|thuong|lien tuc|hang|trong)|lien tuc|ca nam|bao cao (?:gui|nam|quy|\d)|rieng bao cao|dot xuat|dau|cuoi|\d{1,2}\/)/;

export const startsAsSchedule = (folded: string): boolean => STARTS.test(folded);

export interface ScheduleRuns {
  /** For each line how surely it is part of a text that says when: 0 to 1. */
  sure: number[];
  /** Lines with which such a text begins. */
  starts: Set<number>;
}

/** The texts that say when, each of a few lines that are no wider than the column of times. */
export function findScheduleRuns(units: readonly FlatUnit[], width = WIDEST_LINE): ScheduleRuns {
  const sure = units.map(() => 0);
  const starts = new Set<number>();
  units.forEach((unit, first) => {
    if (!/^[^\p{L}]*[\p{Lu}\d]/u.test(unit.text)) return;
    let text = '';
    let said = '';
    for (let count = 1; count <= MOST_LINES; count++) {
      const next = units[first + count - 1];
      if (!next || (count > 1 && next.number !== undefined)) break;
      if (next.text.length > (count === 1 ? WIDEST_ALONE : width + 2)) break;
      text = `${text} ${next.text}`.trim();
      const folded = foldText(text);
      if (!startsAsSchedule(folded) && !(folded.startsWith('bao cao') && unit.text.length <= width + 2)) {
        if (count > 1) break;
        continue;
      }
      const when = readWhen(text);
      if (when === undefined) continue;
      // a date in the middle of a time begins none
      if (sure[first] !== SURE || starts.has(first)) starts.add(first);
      // what says no more may be the next cell
      const isMore = when !== said;
      if (!isMore && !goesOn(next.text)) break;
      said = when;
      for (let at = first; at < first + count; at++)
        sure[at] = Math.max(sure[at] ?? 0, isMore ? SURE : at === first + count - 1 ? UNSURE : 0);
      if (units[first + count]?.afterBlank) break;
    }
  });
  return { sure, starts };
}

/** Whether a text says when, and ends with it. */
export const saysWhen = (text: string): boolean => readWhen(text) !== undefined;

function readWhen(text: string): string | undefined {
  const { rules, problems } = readSchedulePhrase(text, { year: YEAR });
  const isRead = rules.length > 0 || problems.some(({ reason }) => !reason.startsWith('không thấy'));
  return isRead ? JSON.stringify([rules, problems]) : undefined;
}
