import type { NoteTerm, RemoteTerm, Term } from '../procedure';
import { findNoteTerms } from './find-note-terms';

const MENTION = /miền núi|hải đảo|vùng sâu|vùng xa|đi lại khó khăn|vùng có điều kiện kinh tế/iu;

/** The list of areas as the notes on land have it: "đối với các xã miền núi" to "… đặc biệt khó khăn". */
const AREAS =
  /đối với (?:các xã|các tổ dân phố|khu vực) (?:(?!miền núi)[^.:]){0,300}miền núi[^.:]{0,300}?đặc biệt khó khăn/giu;

/** What is said of them: "thì thời gian thực hiện không quá 20 ngày làm việc", "… được tăng thêm 10 ngày". */
const SAID =
  /^(?::| thì thời gian(?: thực hiện)?)?( được tăng thêm)?(?: không quá)? (\d+(?:,\d+)? ngày(?: làm việc)?)(?! làm việc)/iu;

/** How the sentence may go on when the term holds for the whole procedure: not with cases, each of its own term. */
const GOES_ON =
  /^(?:$|\s*[.(]|\s[-+*]|\s\p{Lu}| so với tổng thời gian|, trong đó| kể từ ngày(?![^.]*đối với))/u;

const SEE_NOTE = { kind: 'see-note' } as const;

/**
 * Reads what the note of a row says of remote areas.
 *
 * A number is taken only from a note that names the areas once, with one term for all cases. Which term the row shows is
 * decided by what the note says besides: some provinces show the ordinary term, others the longer one, and some give
 * remote areas a row of their own. Where the number or unit shown fits neither, nothing is taken.
 * @param note clean text
 * @returns undefined where the note does not speak of remote areas
 */
export function readRemoteTerm(note: string, shown: Term): RemoteTerm | undefined {
  if (!MENTION.test(note)) return undefined;
  const [areas, ...more] = note.matchAll(AREAS);
  if (!areas || more.length > 0 || MENTION.test(note.replace(AREAS, ''))) return SEE_NOTE;
  const before = note.slice(0, areas.index);
  const after = note.slice(areas.index + areas[0].length);
  const isFirst = findNoteTerms(before).length === 0;
  if (isFirst && /^\.?$/.test(after)) return { kind: 'this-row' };

  const said = SAID.exec(after);
  const [term] = findNoteTerms(said?.[2] ?? '');
  const rest = after.slice(said?.[0].length);
  if (!said || !term || !GOES_ON.test(rest)) return SEE_NOTE;
  const others = findNoteTerms(rest.startsWith(' (') ? before : `${before} ${rest}`);
  return said[1] ? readAdded(term, shown, others) : readTotal(term, shown, others, isFirst);
}

function readAdded(added: NoteTerm, shown: Term, others: NoteTerm[]): RemoteTerm {
  if (others.some((other) => isShown(other, shown))) return { kind: 'added', ...added };
  const ordinary = others.find(
    ({ amount, unit }) => unit === added.unit && isShown({ amount: amount + added.amount, unit }, shown),
  );
  return ordinary ? { kind: 'this-row', ordinary } : SEE_NOTE;
}

function readTotal(total: NoteTerm, shown: Term, others: NoteTerm[], isFirst: boolean): RemoteTerm {
  const [ordinary, ...more] = others;
  if (isShown(total, shown)) {
    if (isFirst) return { kind: 'this-row' }; // other terms after it are its parts
    const isOne = more.length === 0 && ordinary?.unit === total.unit && ordinary.amount < total.amount;
    return isOne ? { kind: 'this-row', ordinary } : SEE_NOTE;
  }
  const isOrdinary = others.length === 0 || others.some((other) => isShown(other, shown));
  const isLonger = shown.number !== undefined && shown.number < total.amount;
  const isSameUnit = shown.unit === 'unknown' || shown.unit === total.unit;
  return isOrdinary && isLonger && isSameUnit ? { kind: 'total', ...total } : SEE_NOTE;
}

/** Whether the row shows this term; a bare number is taken by the number. */
const isShown = ({ amount, unit }: NoteTerm, shown: Term) =>
  shown.number === amount && (shown.unit === unit || shown.unit === 'unknown');
