import { foldText } from '../../shared/text/fold-text';
import { linesOf, rawText, tidy } from './dom/element-text';
import type { Survey } from './survey-part';
import { isFact, type Label, type OwnWords, type Words } from './words/words';

/** Letters that stand for words, and what they stand for: `NHT: Ngày hẹn trả`, `XL – Đang xử lý`, `ĐXL = đang xử lý`. */
const ENTRY =
  /(?<![\p{L}\d.])([\p{Lu}\d]{1,6}|\p{Lu}{2}\p{Ll}{1,5})\s*[:=–-]\s*(\p{L}[^;,.:=\n\t–|()]{2,50})/gu;
/**
 * Whether a text may have such an entry: asked of whole pages at each reading, so it begins at the sign between, of which a
 * page has few, and not at each letter and digit.
 */
const MAY_BE_LEGEND = /[:=–-]\s*(?=\p{L})(?<=[\p{Lu}\d]\s*[:=–-]\s*)/u;
/** Longest part of a page that explains letters. */
const LONGEST = 1500;
/** Entries from which on it is a legend. */
const ENOUGH = 2;
/** Where legends stand. */
const PLACES = 'p, ul, ol, dl, div, small, footer, caption, tfoot, fieldset, aside, section';

/** What each page's legend was made to: pages are read again at every change. */
const known = new WeakMap<Words, { key: string; words: Words }>();

/** The words of a page that explains the letters in its headers and cells itself. */
export function withLegend(words: Words, part: Element, { text }: Survey): Words {
  if (!text || !MAY_BE_LEGEND.test(text)) return words;
  const entries = findLegend(words, part);
  if (!entries) return words;
  const key = JSON.stringify(entries);
  const before = known.get(words);
  if (before?.key === key) return before.words;
  const own = words.with(entries);
  known.set(words, { key, words: own });
  return own;
}

/** The lowest element that explains the most letters. */
function findLegend(words: Words, part: Element): OwnWords | undefined {
  let best: OwnWords | undefined;
  let most = ENOUGH - 1;
  for (const place of part.querySelectorAll(PLACES)) {
    const said = place.textContent ?? '';
    if (said.length > LONGEST || !MAY_BE_LEGEND.test(said)) continue;
    const { own, count } = entriesOf(linesIn(place), words);
    if (count > most) [best, most] = [own, count];
  }
  return best;
}

/** A list of terms has its letters and what they mean side by side. */
const linesIn = (place: Element): string[] =>
  place.tagName === 'DL'
    ? [...place.querySelectorAll('dt')].map(
        (term) => `${tidy(term.textContent ?? '')}: ${tidy(term.nextElementSibling?.textContent ?? '')}`,
      )
    : linesOf(rawText(place).replace(/\t/g, ' '));

function entriesOf(lines: string[], words: Words): { own: OwnWords; count: number } {
  const labels: Partial<Record<Label, string[]>> = {};
  const stages: NonNullable<OwnWords['stages']> = {};
  const channels: NonNullable<OwnWords['channels']> = {};
  const meanings = new Map<string, string>();
  for (const line of lines)
    for (const [, letters = '', said = ''] of line.matchAll(ENTRY)) {
      const meaning = said.trim();
      const label = words.caption(meaning);
      const stage = words.stage(meaning);
      const channel = words.isChannel(meaning) ? words.channel(meaning) : undefined;
      const name = isFact(label) ? label : (stage ?? channel);
      // what stands for two things stands for none
      if (!name || (meanings.get(letters) ?? name) !== name || foldText(letters) === foldText(meaning))
        continue;
      meanings.set(letters, name);
      if (isFact(label)) labels[label] = [...(labels[label] ?? []), letters];
      else if (stage) stages[stage] = [...(stages[stage] ?? []), letters];
      else if (channel) channels[channel] = [...(channels[channel] ?? []), letters];
    }
  return { own: { labels, stages, channels }, count: meanings.size };
}
