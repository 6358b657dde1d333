import { foldText } from '../../text/fold-text';
import { DOING, MARKED, NAMES_VERB, OFFICE_ALONE, OWNER_WORDS, VERBS } from './owner-words';

/** Who does a task, and who works with them. */
export interface Owners {
  owners: string[];
  partners: string[];
}

/** Before an owner's name. */
const LEADS = /^(?:(?:giao|de nghi|yeu cau|phan cong)(?: cho)?) /;
const PLURALS = /^(?:cac|nhung|tat ca(?: cac)?|toan the|tung|moi|mot so) /;
/** A line that begins with when or why names who after it. */
const LEADING =
  /^(?:dinh ky|hang|moi|can cu|trong|khi|theo|tu|truoc|sau|ngoai ra|dong thoi|thuong xuyen|cham nhat|vao|ngay|hang ngay|den)\b/;
/** An owner's name is no longer. */
const LONGEST_NAME = 110;
/** A cell that only lists names is no longer. */
const LONGEST_LIST = 400;

/** Who a cell names. What it says of how they do it is not theirs; a cell that names nobody has no owners. */
export function readOwners(text: string): Owners {
  const found: Owners = { owners: [], partners: [] };
  for (const line of text.split('\n')) {
    const plain = line
      .replace(/^[\s\-–+•*.]+/, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (plain !== '') readLine(plain, found);
  }
  return { owners: unique(found.owners), partners: unique(found.partners, found.owners) };
}

function readLine(line: string, found: Owners): void {
  const labelled =
    /^(?:(đơn vị |cơ quan |bộ phận |người )?(?:chủ trì|thực hiện|phụ trách)|((?:đơn vị |cơ quan |bộ phận |người )?phối hợp(?: thực hiện)?))\s*:\s*/iu.exec(
      line,
    );
  if (labelled) {
    const names = listNames(line.slice(labelled[0].length));
    (labelled[2] ? found.partners : found.owners).push(...names);
    return;
  }
  const start = startOfName(line);
  if (start === undefined) return;
  const rest = line.slice(start);
  const verb = findVerb(rest);
  const name = verb === undefined ? rest : rest.slice(0, verb.at);
  if (verb === undefined && rest.length > LONGEST_LIST) return;
  const names = listNames(name);
  if (verb !== undefined) {
    if (names.some((one) => one.length > LONGEST_NAME)) return;
    found.owners.push(...names);
    found.partners.push(...partnersIn(rest.slice(verb.at)));
  } else found.owners.push(...names.filter((one) => one.length <= LONGEST_NAME));
}

/** Where a line's first name begins: at its start, or after a comma where it begins with when or why. */
function startOfName(line: string): number | undefined {
  let at = 0;
  const isLed = LEADING.test(foldText(line.slice(0, 40)));
  for (let tries = 0; tries < 3; tries++) {
    const rest = line.slice(at);
    const lead = /^(?:giao|đề nghị|yêu cầu|phân công)(?: cho)? /iu.exec(rest)?.[0].length ?? 0;
    if (isOffice(rest.slice(lead)) && (tries === 0 || isLed || /^\p{Lu}/u.test(rest))) return at + lead;
    const comma = rest.indexOf(', ');
    if (comma < 0 || comma > 120) return undefined;
    at += comma + 2;
  }
  return undefined;
}

function isOffice(text: string): boolean {
  const folded = foldText(text.slice(0, 60)).replace(LEADS, '').replace(PLURALS, '');
  const bare = text
    .toLowerCase()
    .replace(/^(?:các|những|tất cả các|tất cả|toàn thể|từng|mọi|mỗi|một số) /u, '');
  const word = OWNER_WORDS.find((one) => folded.startsWith(one) && !/[a-z]/.test(folded[one.length] ?? ''));
  if (word === undefined) return /^(?:TNTKQ|CBCC|CBBC|TTPVHCC|TTHCC|BCĐ|BTC)(?!\p{L})/u.test(text);
  const marked = MARKED.get(word);
  if (marked === undefined) return true;
  if (/^(?:to chuc|ban sao|ban chinh|hoi nghi|xa hoi)\b/.test(folded)) return false;
  return bare.startsWith(marked) && (/^\p{Lu}/u.test(text) || PLURALS.test(foldText(text.slice(0, 20))));
}

const isOfName = (before: string, verb: string): boolean =>
  NAMES_VERB.test(before) && !(DOING.has(verb) && OFFICE_ALONE.test(before));

function findVerb(text: string): { at: number } | undefined {
  const folded = foldKeepingPlaces(text);
  let first: number | undefined;
  for (const verb of VERBS) {
    for (let at = folded.indexOf(` ${verb}`); at >= 0; at = folded.indexOf(` ${verb}`, at + 1)) {
      if (first !== undefined && at >= first) break;
      const after = folded[at + verb.length + 1] ?? ' ';
      if (
        /[a-z0-9]/.test(after) ||
        isOfName(folded.slice(0, at), verb) ||
        /^[\p{Lu}]/u.test(text.slice(at + 1))
      )
        continue;
      first = at;
      break;
    }
  }
  const colon = text.indexOf(':');
  if (colon >= 0 && (first === undefined || colon < first)) first = colon;
  return first === undefined ? undefined : { at: first };
}

/** Folded, each character in its place. */
const foldKeepingPlaces = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => (letter.length > 1 ? '  ' : foldText(letter) || ' ')).join(
    '',
  );

/** Names that stand beside each other: parted by semicolons, and by commas and *và* before another office. */
function listNames(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(/[;/]\s+|;|\n/)) {
    let name = '';
    for (const piece of part.split(/(, | và )/)) {
      const isMark = piece === ', ' || piece === ' và ';
      const last = name.replace(/(?:, | và )$/, '');
      if (!isMark && name !== last && isNewOffice(piece, last)) {
        names.push(last);
        name = piece;
      } else name += piece;
    }
    names.push(name);
  }
  return names.map(tidyName).filter((name) => name !== '');
}

/** `cán bộ, công chức` and `Văn phòng HĐND và UBND` are one name. */
const isNewOffice = (piece: string, before: string): boolean =>
  isOffice(piece) &&
  !/^(?:UBND|HĐND|công chức|viên chức|nhân viên|người|đơn vị|tổ chức|cá nhân)/u.test(piece) &&
  !/(?:của|tại|thuộc|cho)$/u.test(before);

const tidyName = (name: string): string =>
  name
    .replace(/^[\s,.;:–-]+|(?<![\s,.;:–-])[\s,.;:–-]+$/g, '')
    .replace(/(?<!\s)\s+(?:(?:xã|phường)\s*)?(?:và|cùng|với)$/u, '')
    .replace(/\((?![^()]*\))[^(]*$/, '')
    .trim();

/** Names after *phối hợp với*, and before *phối hợp* where another has *chủ trì*. */
function partnersIn(text: string): string[] {
  const partners: string[] = [];
  for (const found of text.matchAll(/phối hợp(?: với| cùng)? /giu)) {
    const rest = text.slice(found.index + found[0].length);
    if (!isOffice(rest)) continue;
    const name = rest.slice(0, Math.min(findVerb(rest)?.at ?? rest.length, endOfClause(rest)));
    partners.push(...listNames(name).filter((one) => one.length <= LONGEST_NAME && isOffice(one)));
  }
  const beside = /^ ?chủ trì[,;]\s*(\S.{1,79}?) phối hợp/iu.exec(text);
  if (beside?.[1] && isOffice(beside[1])) partners.push(...listNames(beside[1]));
  return partners;
}

const endOfClause = (text: string): number => {
  const end = text.search(/[.;:]|\bđể\b/u);
  return end < 0 ? text.length : end;
};

function unique(names: string[], others: string[] = []): string[] {
  const seen = new Set(others.map(foldText));
  return names.filter((name) => {
    const folded = foldText(name);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
