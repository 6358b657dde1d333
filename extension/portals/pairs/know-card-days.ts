import { foldText } from '../../../shared/text/fold-text';
import type { DateOrder } from '../descriptions/portal-description';
import type { PageView } from '../dom/page-view';
import type { Sighting } from '../sighting';
import { DATE_LABELS } from '../texts/dated-text';
import { isOpen, rolesOfDays } from '../texts/days-by-order';
import type { Facts } from '../texts/facts';
import { readDateTime } from '../texts/read-date-time';
import { type FactLabel, isFact, type Label, type Words } from '../words/words';

/** A day with its time, in figures. */
const DAY =
  /(?:\d{1,2}(?:[:h]|g| giờ)\d{0,2}(?::\d{2})?[\s,-]{0,3}(?:ngày )?)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)(?:[\s,T-]{1,3}(?:lúc |vào )?\d{1,2}(?:[:h]|g| giờ)\d{0,2}(?::\d{2})?(?![\d/]))?/giu;
/** What links a name to its day: `: thứ ba, `, ` ngày `. */
const LINKS =
  /(?:[\s:,.(–—→-]|(?<=[\s:,(])(?:ngày|lúc|vào|thứ|hai|ba|tư|năm|sáu|bảy|chủ nhật|đến|là)(?=$|[\s:,]))+$/giu;
/** Longest name of a day. */
const NAME_LENGTH = 40;
/** The share of cards that must have a place for it to be one. */
const SOME = 0.2;

/** A day in a card, by its name and how many of that name stand before it. */
interface NamedDay {
  key: string;
  name: string;
  text: string;
}

/**
 * Tells what the days on the cards of a list are whose names are not known, or that have none: by single words of the name,
 * else by their order in all cards.
 */
export function knowCardDays(
  cards: Sighting[],
  view: PageView,
  words: Words,
  now: Date,
  order: DateOrder,
): void {
  if (cards.length < 2 || new Set(cards.map(({ element }) => element)).size < cards.length) return;
  const dayIn = (text: string | undefined) => {
    const reading = text ? readDateTime(text, now, order) : undefined;
    return reading && 'at' in reading ? reading.at : undefined;
  };
  const known = new Set<Label>(cards.flatMap(({ facts }) => Object.keys(facts) as FactLabel[]));
  if (!known.has('dueAt') && cards.some(({ facts }) => isPromise(facts, words, dayIn))) {
    for (const card of cards) {
      const { finishedAt, ...facts } = card.facts;
      if (!finishedAt) continue;
      card.facts = { ...facts, dueAt: finishedAt };
      card.labels = new Set([...card.labels, 'dueAt']);
    }
    known.add('dueAt');
    known.delete('finishedAt');
  }
  const isComplete = known.has('dueAt') && (known.has('receivedAt') || known.has('submittedAt'));
  if (isComplete) return;
  const dated = cards.map((card) => ({ card, days: daysOf(card, view, words) }));
  const names = new Map(dated.flatMap(({ days }) => days.map(({ key, name }) => [key, name] as const)));
  const keys = [...names.keys()].filter((key) => {
    const count = dated.filter(({ days }) => days.some((day) => day.key === key)).length;
    return count >= cards.length * SOME;
  });
  const take = (key: string, label: FactLabel) => {
    known.add(label);
    for (const { card, days } of dated) {
      const text = days.find((day) => day.key === key)?.text;
      if (text) card.facts[label] ??= text;
    }
  };
  const unnamed = keys.filter((key) => {
    const name = names.get(key) ?? '';
    const label = name ? words.dateName(name) : undefined;
    if (!label) return true;
    if (!known.has(label)) take(key, label);
    return false;
  });
  const rows = dated.map(({ card: { code, facts }, days }) => ({
    code,
    stage: facts.status ? words.likelyStage(facts.status) : undefined,
    start: dayIn(facts.receivedAt ?? facts.submittedAt),
    due: dayIn(facts.dueAt),
    days: unnamed.map((key) => dayIn(days.find((day) => day.key === key)?.text)),
  }));
  for (const [i, role] of rolesOfDays(rows, known, now).entries()) {
    const key = unnamed[i];
    if (role && key !== undefined) take(key, role);
  }
}

/** Whether the day of return stands where nothing is returned yet: it is the one that was promised. */
const isPromise = (
  { finishedAt, status }: Facts,
  words: Words,
  dayIn: (text: string | undefined) => Date | undefined,
) => status !== undefined && dayIn(finishedAt) !== undefined && isOpen(words.stage(status));

/** The days of a card that are not read already, with what stands before each. */
function daysOf({ element, facts }: Sighting, view: PageView, words: Words): NamedDay[] {
  const read = Object.values(facts).join('\n');
  const counts = new Map<string, number>();
  const days: NamedDay[] = [];
  let before = '';
  for (const piece of view.pieces(element).flatMap((line) => line.split('\t'))) {
    let end = 0;
    for (const { 0: text, index } of piece.matchAll(DAY)) {
      const own = nameIn(piece.slice(end, index));
      // what stands alone before it is its name
      const name = own || (end === 0 ? before : '');
      end = index + text.length;
      if (name === undefined || read.includes(text) || speaksOfOther(name, words)) continue;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      days.push({ key: `${foldText(name)} ${count}`, name, text });
    }
    before = end > 0 ? '' : isName(piece, words) ? nameIn(piece) : '';
  }
  return days;
}

/** What is said of a day, without what links it. */
const nameIn = (text: string): string =>
  text
    .replace(LINKS, '')
    .replace(/^[^\p{L}]+/u, '')
    .trim();

const isName = (text: string, words: Words): boolean =>
  text.length <= NAME_LENGTH &&
  !/\d/.test(text) &&
  !words.isStatus(text) &&
  !words.isChannel(text) &&
  !words.beginsAsProcedure(text);

function speaksOfOther(name: string, words: Words): boolean {
  const label = words.caption(name);
  return (label !== undefined && !(isFact(label) && DATE_LABELS.has(label))) || words.isOtherDay(name);
}
