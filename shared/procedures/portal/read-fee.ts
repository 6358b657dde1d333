import { foldText } from '../../text/fold-text';
import type { Fee, FeeReading } from '../procedure';
import { cleanText } from './clean-text';
import type { CountDefect } from './defects';

/** Longest note that is carried over whole, in characters: above it stand payment instructions and citations. */
const NOTE_LIMIT = 200;

/** Amounts of money below this are not asked by any office: the thousands were lost. In đồng. */
const LEAST_AMOUNT = 1000;

const DONG = String.raw`(?:VN[ĐD]|Việt Nam Đồng|đồng|đ)(?![\p{L}])`;
const HEAD_AMOUNT = new RegExp(String.raw`^(?:(?:Lệ phí|Phí)\s*:\s*)?(\d[\d.,]*)\s*(${DONG}|USD)`, 'iu');
const NOTE_AMOUNT = new RegExp(String.raw`(\d[\d.,]*)\s*${DONG}`, 'giu');

/**
 * Reads a fee as the portal's page shows it: a head ("Miễn phí", "70,000 VNĐ", "Không có thông tin") and often a note
 * in brackets.
 *
 * What is read from it is only what is safe: `free` needs a free head (or an amount of 0) and a note that is missing or
 * itself says "không", "không có", "không thu"; any other note makes it `see-note`, whatever it says, since notes state
 * fees in many words. A head without an amount that is not known is `see-note` too. An amount is `doubtful` when it is
 * under 1,000 đồng or when the note names amounts and none of them is it. The text itself is never corrected.
 *
 * A note of more than 200 characters is cut after the last full sentence that fits (or whole, where the first does not)
 * and marked `shortened`; reading and doubt are decided on the whole text.
 * @param shown null: lost on the way; '' or blank: the portal's cell is empty
 */
export function readFee(shown: string | null | undefined, count: CountDefect): Fee {
  if (shown === null || shown === undefined) {
    count('feeLost');
    return { kind: 'unknown' };
  }
  const whole = cleanText(shown, count);
  if (whole === '') {
    count('feeBlank');
    return { kind: 'blank' };
  }
  const { head, note } = splitNote(whole);
  const reading = readMeaning(head, note);
  const doubtful = reading === 'amount' && isDoubtful(head, note);
  const text = shorten(whole, head, note);
  if (reading === 'see-note') count('feeSeeNote');
  if (doubtful) count('feeDoubtful');
  if (text !== whole) count('feeShortened');
  return {
    kind: 'shown',
    text,
    reading,
    ...(doubtful && { doubtful }),
    ...(text !== whole && { shortened: true }),
  };
}

function splitNote(whole: string): { head: string; note: string } {
  const open = whole.indexOf('(');
  if (open < 0) return { head: whole, note: '' };
  return {
    head: whole.slice(0, open).trim(),
    note: whole
      .slice(open + 1)
      .replace(/\)$/, '')
      .trim(),
  };
}

function readMeaning(head: string, note: string): FeeReading {
  const amount = headAmount(head);
  if (amount && amount.value > 0) return 'amount';
  const rest = amount ? head.slice(amount.length).trim() : '';
  const noFeeBeside =
    rest === '' && /^(khong|khong co|khong thu|khong thu (phi|le phi))?\.?$/.test(foldText(note));
  if (amount || /^(mien phi|((phi|le phi) : )?khong dong)$/.test(foldText(head))) {
    return noFeeBeside ? 'free' : 'see-note';
  }
  return foldText(head) === 'khong co thong tin' && noFeeBeside ? 'no-information' : 'see-note';
}

function headAmount(head: string) {
  const found = HEAD_AMOUNT.exec(head);
  if (!found?.[1] || !found[2]) return undefined;
  return { value: toNumber(found[1]), currency: found[2], length: found[0].length };
}

function isDoubtful(head: string, note: string): boolean {
  const amount = headAmount(head);
  if (!amount || amount.currency.toUpperCase() === 'USD') return false;
  const named = [...note.matchAll(NOTE_AMOUNT)].map((found) => toNumber(found[1] ?? ''));
  return amount.value < LEAST_AMOUNT || (named.length > 0 && !named.includes(amount.value));
}

/** The portal writes whole amounts only; points and commas group thousands. */
const toNumber = (digits: string) => Number(digits.replace(/[.,]/g, ''));

function shorten(whole: string, head: string, note: string): string {
  if (note.length <= NOTE_LIMIT) return whole;
  const sentences = note.slice(0, NOTE_LIMIT + 1).match(/.+?[.;](?=\s|$)/g) ?? [];
  let kept = '';
  for (const sentence of sentences) {
    if (kept.length + sentence.length > NOTE_LIMIT) break;
    kept += sentence;
  }
  return `${head}(${kept === '' ? '' : `${kept.trim()} `}…)`;
}
