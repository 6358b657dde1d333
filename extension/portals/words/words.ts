import { foldText } from '../../../shared/text/fold-text';
import type { PageDossier, Stage } from '../page-reading';
import { makeMayShowDossiers } from './may-show-dossiers';
import { bareWords, bareWordsOf, PhraseBook, type Phrases, writeOut } from './phrase-book';
import { makeReadForm } from './phrase-forms';
import { dateOfWords, isOtherDay, stageOfWords } from './single-words';
import vocabulary from './vocabulary.json';

/**
 * What a column or a label is about. `other`: known, and not one of ours; `foreign`: known from pages that are no
 * dossiers; `applicant` and `weakApplicant`: never read.
 */
export type Label = keyof typeof vocabulary.labels;

const SILENT = ['other', 'foreign', 'applicant', 'weakApplicant'] as const;

/** Labels of what is read. */
export type FactLabel = Exclude<Label, (typeof SILENT)[number]>;

export const isFact = (label: Label | undefined): label is FactLabel =>
  label !== undefined && !(SILENT as readonly string[]).includes(label);

/** All of them, in the order of the vocabulary. */
export const FACT_LABELS = (Object.keys(vocabulary.labels) as Label[]).filter(isFact);

/** Labels that are called the dossier's code, surely or perhaps. */
export const isCodeLabel = (label: Label | undefined): boolean =>
  label === 'code' || label === 'weakCode' || label === 'feedbackCode';

type Channel = NonNullable<PageDossier['channel']>;

/** Words that one portal has beside those of all. */
export interface OwnWords {
  labels?: Phrases<Label>;
  stages?: Phrases<Stage>;
  channels?: Phrases<Channel>;
}

function join<Meaning extends string>(
  some: Phrases<Meaning> = {},
  more: Phrases<Meaning> = {},
): Phrases<Meaning> {
  const all: Phrases<Meaning> = { ...some };
  for (const meaning of Object.keys(more) as Meaning[])
    all[meaning] = [...(some[meaning] ?? []), ...(more[meaning] ?? [])];
  return all;
}

/** Longest header that is still one: what is longer is a sentence. */
const HEADER_LENGTH = 70;

/** Single words are headers only where they stand alone: `Bước` is one, `Ngày bước vào nghề` is none. */
const isSingleWord = (phrase: string) => !bareWordsOf(phrase).includes(' ');

const onlyLong = <Meaning extends string>(phrases: Phrases<Meaning>): Phrases<Meaning> => {
  const long: Phrases<Meaning> = {};
  for (const meaning of Object.keys(phrases) as Meaning[])
    long[meaning] = phrases[meaning]?.filter((phrase) => !isSingleWord(phrase));
  return long;
};

const readLabelForm = makeReadForm<Label>(vocabulary.labelForms);
const stageOfForm = makeReadForm<Stage>(vocabulary.stageForms);

/** The label that is put together of words; after a colon stands a value. */
const labelOfForm = (text: string, words: string) => (/:\s*\S/.test(text) ? undefined : readLabelForm(words));

/** Names of icons (`check_circle`; `done` before the first capital), and a number in a list. */
const ORNAMENTS = /\b[a-z]+(?:_[a-z]+)+\b|^\s*(?:[a-z]+\s+)+(?=\p{Lu})|^\s*\(?\d{1,2}\s*[.):–-]\s*/gu;

/** What may stand after the name of a status: the dossier; an officer or unit in brackets, after a dash, or as a place. */
const AFTER_STATUS =
  /^(?: ho so)?(?: (?:truc tuyen|truc tiep|qua mang|qua buu chinh))?(?:$|,? ?[([]| ?[-–—:|•] | tai |\.$)/;

/** What begins after the name of a status that is put together of words. */
const BESIDE_STATUS = /,? ?[([]| ?[-–—:|•] | tai /;

/** What may stand after the whole name of a status: the dossier, and how it came in. */
const OF_DOSSIER = /^(?: ho so)?(?: (?:truc tuyen|truc tiep|qua mang|qua buu chinh))?$/;

/** What the citizen is asked after a status, or what follows from it: `Đã có kết quả, mời công dân đến nhận`. */
const REQUEST = /, (?:moi|de nghi|vui long|tra lai|cong dan|lien he) .*/;

/** The words of a status without icons, numbering, the dossier that it speaks of, and what is asked after it. */
function statusWords(text: string): string {
  let bare = text;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(ORNAMENTS, ' ').trim();
  }
  return writeOut(foldText(bare.replace(/^[^\p{L}\p{N}]+/u, '')))
    .replace(/^ho so (?!moi$|can bo)/, '')
    .replace(REQUEST, '');
}

/** How names of procedures begin; with their marks, for `Đăng ký` is one and `Đặng` is a family. */
const procedureBeginnings = vocabulary.procedureBeginnings.map((words) => words.toLowerCase());
const LONGEST_BEGINNING = Math.max(...procedureBeginnings.map((words) => words.split(' ').length));
const procedureWords = new Set(procedureBeginnings);
let folded: ReadonlySet<string> | undefined;
const procedureWordsFolded = () => {
  folded ??= new Set(procedureBeginnings.map(foldText));
  return folded;
};

function beginsWith(known: ReadonlySet<string>, text: string): boolean {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[,./:–()[\]"“”-]/g, ' ')
    .trim()
    .split(/\s+/, LONGEST_BEGINNING);
  return words.some((_, i) => known.has(words.slice(0, i + 1).join(' ')));
}

/** A book of dossiers, which sounds like their number without its marks: `Sổ hồ sơ`, not `Số hồ sơ`. */
const BOOK = /^sổ\s/iu;

/** Texts that are remembered; a column says the same few things in all its rows. */
const REMEMBERED = 2000;

/** The same function, which does not work out again what it was asked lately. */
function remember<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Result;
    if (known.size >= REMEMBERED) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}

/** What the words of a page mean: the vocabulary of all portals and, where it is known, what one portal adds. */
export class Words {
  readonly #labels: PhraseBook<Label>;
  readonly #parts: PhraseBook<Label>;
  readonly #applicants: PhraseBook<Label>;
  readonly #others = new PhraseBook<'other'>(() => [{ other: vocabulary.otherBeginnings }]);
  readonly #channels: PhraseBook<Channel>;
  readonly #feedback = new PhraseBook<'feedback'>(() => [{ feedback: vocabulary.feedbackWords }]);
  readonly #remaining = new PhraseBook<'remaining'>(() => [{ remaining: vocabulary.remaining }]);
  readonly #stages: PhraseBook<Stage>;
  /** Whether a page with such a text may show dossiers at all. */
  readonly mayShowDossiers: (text: string) => boolean;

  readonly #own: OwnWords;

  constructor(own: OwnWords = {}) {
    this.#own = own;
    const { applicant, weakApplicant, ...ours } = vocabulary.labels;
    this.#labels = new PhraseBook<Label>(() => [vocabulary.labels, own.labels ?? {}]);
    this.#parts = new PhraseBook<Label>(() => [onlyLong(ours), own.labels ?? {}]);
    this.#applicants = new PhraseBook<Label>(() => [onlyLong({ applicant, weakApplicant })]);
    this.#channels = new PhraseBook<Channel>(() => [vocabulary.channels, own.channels ?? {}]);
    this.#stages = new PhraseBook<Stage>(() => [vocabulary.stages, own.stages ?? {}]);
    this.mayShowDossiers = makeMayShowDossiers(own);
  }

  /** The same words with more of one page. */
  with({ labels, stages, channels }: OwnWords): Words {
    return new Words({
      labels: join(this.#own.labels, labels),
      stages: join(this.#own.stages, stages),
      channels: join(this.#own.channels, channels),
    });
  }

  /**
   * What a column header is about; text of icons beside the words does not matter. Of a column that shows the applicant
   * too nothing is read but the code, which can be told from names and numbers.
   */
  readonly header = remember((text: string): Label | undefined => {
    if (text.length > HEADER_LENGTH) return undefined;
    const words = bareWords(text);
    const known = this.#labels.exact(words) ?? labelOfForm(text, words);
    // of what came out a header says no more; its cells may
    if (known || words.startsWith('ket qua')) return known;
    const label = this.#others.beginning(words, /^(?: |$)/) ?? this.#parts.within(words);
    return isCodeLabel(label) ? label : (this.#applicants.within(words) ?? label);
  });

  /** What a label before a value is about: nothing but the label may stand in the text. */
  readonly caption = remember((text: string): Label | undefined => {
    if (text.length > HEADER_LENGTH || text.length < 2) return undefined;
    const words = bareWords(text);
    const label = this.#labels.exact(words) ?? labelOfForm(text, words);
    return isCodeLabel(label) && BOOK.test(text) ? undefined : label;
  });

  /** The stage that a status text names; undefined, never a guess, where it is not known. */
  readonly stage = remember((text: string): Stage | undefined => {
    const known = this.#stageOf(text);
    if (known) {
      // what a dash adds says it more closely: `Hoàn thành - đã trả công dân`; why it stands still is no work on it
      const closer = this.#stageOf(text.split(/ [-–—] /)[1] ?? '') ?? known;
      return known === 'suspended' && closer === 'processing' ? known : closer;
    }
    // in two languages, with how much time is left, or with what came before: what is known of it must agree
    const [stage, ...more] = new Set(
      text.split(/ [/|] |, (?=chờ )/).flatMap((part) => this.#stageOf(part) ?? []),
    );
    return more.length === 0 ? stage : undefined;
  });

  #stageOf(text: string): Stage | undefined {
    const words = statusWords(text);
    const known = this.#stages.beginning(words, AFTER_STATUS) ?? this.#stages.exact(bareWords(words));
    return (
      known ?? stageOfForm(bareWords(words)) ?? stageOfForm(bareWords(words.split(BESIDE_STATUS, 1)[0] ?? ''))
    );
  }

  /** Whether a text is the name of a status and nothing else. */
  readonly isStatus = remember((text: string): boolean => {
    if (text.length > HEADER_LENGTH) return false;
    const words = statusWords(text);
    return (
      (this.#stages.exact(words) ?? this.#stages.beginning(words, OF_DOSSIER)) !== undefined ||
      // who works on it may be a label: `Cán bộ xử lý`
      (stageOfForm(words) !== undefined && this.caption(text) === undefined)
    );
  });

  /** The stage that a text names which is known to be a status: of one that is not known whole its single words tell. */
  readonly likelyStage = remember((text: string): Stage | undefined => {
    const said = this.#withoutRemaining(text);
    return this.stage(said) ?? stageOfWords(said);
  });

  /** A status without how much time is left before it: `Quá hạn, đang làm`. */
  #withoutRemaining(text: string): string {
    const [, time, said] = /^([^,–—|:-]{1,30}?)(?: [–—-] |, |: )(.+)$/.exec(text) ?? [];
    return time && said && this.isRemaining(time) ? said : text;
  }

  /** What a name that is not known whole calls the date beside it. */
  readonly dateName = remember(dateOfWords);

  /** Whether such a name speaks of another day than a dossier's own. */
  readonly isOtherDay = remember(isOtherDay);

  /** The channel by which a dossier came in; undefined where the words are not known. */
  readonly channel = remember((text: string): Channel | undefined => {
    const words = bareWords(text);
    return this.#channels.exact(words) ?? this.#channels.within(words);
  });

  /** Whether a text is the name of a channel and nothing else. */
  readonly isChannel = remember(
    (text: string): boolean => this.#channels.exact(bareWords(text)) !== undefined,
  );

  /** Whether a text says how much time is left, which is no status of the dossier. */
  readonly isRemaining = remember(
    (text: string): boolean => this.#remaining.beginning(foldText(text), /^(?:$|[ :(])/) !== undefined,
  );

  /** Whether a text speaks of feedback, complaints or proposals. */
  readonly isAboutFeedback = remember(
    (text: string): boolean => this.#feedback.within(bareWords(text)) !== undefined,
  );

  /** Whether the name of a work begins so; one written without any marks is compared without them. */
  readonly namesWork = (text: string): boolean =>
    this.beginsAsProcedure(text) || (/^[\0-\x7e]*$/.test(text) && beginsWith(procedureWordsFolded(), text));

  /** Whether a text without a label begins as names of procedures do. */
  readonly beginsAsProcedure = remember((text: string): boolean => beginsWith(procedureWords, text));
}

/** The words of all portals. */
export const commonWords = new Words();
