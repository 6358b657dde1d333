import { foldText } from '../../shared/text/fold-text';
import type { PageDossier, Stage } from './page-reading';
import { PhraseBook } from './phrase-book';
import vocabulary from './vocabulary.json';

/** What a column or a label is about. `other`: known, and not one of ours. */
export type Label = keyof typeof vocabulary.labels;

const labels = new PhraseBook<Label>(vocabulary.labels);
const channels = new PhraseBook<NonNullable<PageDossier['channel']>>(vocabulary.channels);
const stages = new PhraseBook<Stage>(vocabulary.stages);

/** Words of a phrase without what sort icons, colons and required marks leave behind. */
const bare = (text: string) => foldText(text.replace(/[\p{So}\p{Sm}\p{Po}_]/gu, ' '));

/** Longest header that is still one: what is longer is a sentence. */
const HEADER_LENGTH = 60;

/** What a column header is about; text of icons beside the words does not matter. */
export const labelOfHeader = (text: string): Label | undefined =>
  text.length > HEADER_LENGTH ? undefined : labels.within(bare(text));

/** What a label before a value is about: nothing but the label may stand in the text. */
export const labelOfCaption = (text: string): Label | undefined =>
  text.length > HEADER_LENGTH ? undefined : labels.exact(bare(text));

/** The channel by which a dossier came in; undefined where the words are not known. */
export const channelOf = remember((text): PageDossier['channel'] => channels.within(bare(text)));

/** The stage that a status text names; undefined, never a guess, where it is not known. */
export const stageOfStatus = remember((text): Stage | undefined => stages.beginning(bare(text)));

/** Whether a text is the name of a status and nothing else. */
export const isStatus = (text: string): boolean => stages.exact(bare(text)) !== undefined;

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
