import { foldText } from '../../shared/text/fold-text';
import type { PageDossier, Stage } from './page-reading';
import { bareWords, PhraseBook } from './phrase-book';
import vocabulary from './vocabulary.json';

/** What a column or a label is about. `other`: known, and not one of ours; `applicant`: never read. */
export type Label = keyof typeof vocabulary.labels;

/** Labels of what is read. */
export type FactLabel = Exclude<Label, 'other' | 'applicant'>;

const { applicant, ...ours } = vocabulary.labels;
const labels = new PhraseBook<Label>(vocabulary.labels);
const applicants = new PhraseBook<'applicant'>({ applicant });
const withoutApplicants = new PhraseBook<Exclude<Label, 'applicant'>>(ours);
const others = new PhraseBook<'other'>({ other: vocabulary.otherBeginnings });
const channels = new PhraseBook<NonNullable<PageDossier['channel']>>(vocabulary.channels);
const stages = new PhraseBook<Stage>(vocabulary.stages);

/** Longest header that is still one: what is longer is a sentence. */
const HEADER_LENGTH = 60;

export const isFact = (label: Label | undefined): label is FactLabel =>
  label !== undefined && label !== 'other' && label !== 'applicant';

/**
 * What a column header is about; text of icons beside the words does not matter. Of a column that shows the applicant
 * too nothing is read but the code, which can be told from names and numbers.
 */
export function labelOfHeader(text: string): Label | undefined {
  if (text.length > HEADER_LENGTH) return undefined;
  const words = bareWords(text);
  const known = labels.exact(words);
  if (known) return known;
  const label = others.beginning(words, /^(?: |$)/) ?? withoutApplicants.within(words);
  return label === 'code' ? label : (applicants.within(words) ?? label);
}

/** What a label before a value is about: nothing but the label may stand in the text. */
export const labelOfCaption = (text: string): Label | undefined =>
  text.length > HEADER_LENGTH ? undefined : labels.exact(bareWords(text));

/** The channel by which a dossier came in; undefined where the words are not known. */
export const channelOf = remember((text): PageDossier['channel'] => channels.within(bareWords(text)));

/** Names of icons (`check_circle`; `done` before the first capital), and a number in a list. */
const ORNAMENTS = /\b[a-z]+(?:_[a-z]+)+\b|^\s*(?:[a-z]+\s+)+(?=\p{Lu})|^\s*\(?\d{1,2}\s*[.):–-]\s*/gu;

/** What may stand after the name of a status: the dossier; an officer or unit in brackets, after a dash, or as a place. */
const AFTER_STATUS = /^(?: ho so)?(?:$|,? ?[([]| ?[-–—] | tai )/;

/** The words of a status without icons, numbering and the dossier that it speaks of. */
const statusWords = (text: string) => {
  let bare = text;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(ORNAMENTS, ' ').trim();
  }
  return foldText(bare).replace(/^(?:ho so|hs) /, '');
};

/** The stage that a status text names; undefined, never a guess, where it is not known. */
export const stageOfStatus = remember((text): Stage | undefined =>
  stages.beginning(statusWords(text), AFTER_STATUS),
);

/** Whether a text is the name of a status and nothing else. */
export const isStatus = (text: string): boolean => stages.exact(statusWords(text)) !== undefined;

/** How names of procedures begin; with their marks, for `Đăng ký` is one and `Đặng` is a family. */
const procedureWords = vocabulary.procedureBeginnings.words.map((words) => words.toLowerCase());

/** Whether a text without a label begins as names of procedures do. */
export function beginsAsProcedure(text: string): boolean {
  const words = `${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[,./:–-]/g, ' ')
    .trim()} `;
  return procedureWords.some((beginning) => words.startsWith(`${beginning} `));
}

/** Texts that are remembered; a column says the same few things in all its rows. */
const REMEMBERED = 200;

/** The same function, which does not work out again what it was asked lately. */
function remember<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Result;
    if (known.size >= REMEMBERED) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
