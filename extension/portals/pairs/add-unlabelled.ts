import { tidy } from '../dom/element-text';
import { closestOf, holds } from '../dom/flat-tree';
import type { PageView } from '../dom/page-view';
import type { Sighting } from '../sighting';
import { DATE_LABELS, hasDate } from '../texts/dated-text';
import { withoutBullet, withoutCount } from '../texts/labelled-text';
import type { Words } from '../words/words';
import type { Found } from './scan-texts';

/** What stands between facts on one line. */
export const SEPARATOR = /\t| [·•|] /;

/** The one button in a card that opens and shuts it. */
function onlyOpenerIn(card: Element): Element | undefined {
  const [opener, ...more] = card.querySelectorAll('button[aria-expanded]');
  return more.length === 0 ? opener : undefined;
}

/** Shortest text that is taken for the title of a card. */
const TITLE_LENGTH = 6;
/** Most lines of a card. */
const MOST_LINES = 80;

/** A line after which a sentence goes on: `BỘ PHẬN TIẾP NHẬN VÀ`. */
const GOES_ON = /(?:\s(?:và|của|về|để)|,)$/iu;

/** A line without the names of what happened that stand before their dates: they are no status. */
function withoutEvents(line: string, words: Words): string {
  const pieces = line.split('\t');
  const isEvent = (piece: string, i: number) => {
    const label = /\d/.test(pieces[i + 1] ?? '') ? words.caption(`Ngày ${piece}`) : undefined;
    return label !== undefined && DATE_LABELS.has(label) && !/^đã /i.test(piece);
  };
  return pieces.filter((piece, i) => !isEvent(piece, i)).join('\t');
}

/** Longest status that is not known whole. */
const STATUS_LENGTH = 40;
/** How states begin, whatever follows. */
const STATE = /^(?:đã|đang|chờ|chưa) \p{Ll}/iu;
const isState = (text: string) => STATE.test(text);

/** The status among texts without a label: of a card also what is none that is known whole. */
function statusAmong(texts: string[], isCard: boolean, words: Words): string | undefined {
  const short = texts.filter((text) => text.length <= STATUS_LENGTH && !hasDate(text));
  const known = texts.find(words.isStatus) ?? short.find(words.stage);
  if (known || !isCard) return known;
  return (
    short.find((text) => words.likelyStage(text) && !words.beginsAsProcedure(text)) ?? short.find(isState)
  );
}

/** What is left about a code that stood in brackets. */
const EMPTY_BRACKETS = /[([]\s*[)\]]/;

/** What is said on one line with dashes between, where one of it is a day or a status. */
function clausesOf(text: string, words: Words): string[] {
  const clauses = text.split(/ [–—-] /);
  const isDivided = clauses.length > 1 && clauses.some((one) => hasDate(one) || words.isStatus(one));
  return (isDivided ? clauses : [text]).map(withoutCount);
}

/** On a card the procedure is the title, status and channel are marks: none has a label. Other titles are people. */
export function addUnlabelled(
  { code, element, facts }: Sighting,
  found: Found[],
  isCard: boolean,
  view: PageView,
  words: Words,
): void {
  if (facts.status && facts.procedure && facts.channel) return;
  // a card may open and shut by a button that is its head
  const place = found.find((one) => !('label' in one) && one.code === code)?.caption;
  const head = (place && closestOf(place, 'button')) ?? onlyOpenerIn(element);
  const lines = [...view.pieces(element), ...(head && holds(element, head) ? view.pieces(head) : [])];
  if (lines.length > MOST_LINES && !isCard) return;
  const labelled = new Set(
    found.flatMap((one) =>
      'label' in one
        ? [tidy(one.caption.textContent ?? ''), one.value, tidy(one.holder?.textContent ?? '')]
        : [],
    ),
  );
  const free = lines
    .filter((_, i) => !GOES_ON.test(lines[i - 1] ?? ''))
    .flatMap((line) => [...withoutEvents(line, words).split(SEPARATOR), line.replace(/\t/g, ' ')])
    .map((text) => tidy(text.replace(code, ' ').replace(EMPTY_BRACKETS, ' ')))
    .map(withoutBullet)
    .flatMap((text) => clausesOf(text, words))
    .filter((text) => !labelled.has(text));
  facts.status ??= statusAmong(free, isCard, words);
  facts.channel ??= free.find(words.isChannel);
  facts.procedure ??= free.find(
    (text) =>
      text.length >= TITLE_LENGTH &&
      !text.includes(':') &&
      !words.isStatus(text) &&
      !words.caption(text) &&
      words.beginsAsProcedure(text),
  );
  for (const label of ['status', 'channel', 'procedure'] as const) if (!facts[label]) delete facts[label];
}
