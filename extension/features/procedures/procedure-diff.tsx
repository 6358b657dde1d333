import type { ProcedureChange } from '../../../shared/procedures/compare-procedures';
import type { Language } from '../../../shared/text/bilingual-text';
import { type MarkedText, markDifference } from '../../../shared/text/mark-difference';
import { CHANNEL_NAMES, PART_NAMES, TEXTS } from './texts';

interface ProcedureDiffProps {
  changes: ProcedureChange[];
  language: Language;
}

/** What is different in one procedure, part by part; the words that changed are marked, not by colour alone. */
export const ProcedureDiff = ({ changes, language }: ProcedureDiffProps) => (
  <table class="diff">
    <thead>
      <tr>
        <th scope="col">{TEXTS.part[language]}</th>
        <th scope="col">{TEXTS.before[language]}</th>
        <th scope="col">{TEXTS.after[language]}</th>
      </tr>
    </thead>
    <tbody>
      {changes.map((change, index) => (
        <Change key={index} change={change} language={language} />
      ))}
    </tbody>
  </table>
);

function Change({ change, language }: { change: ProcedureChange; language: Language }) {
  const { part, channel, caseTitle, before, after } = change;
  const where = channel
    ? CHANNEL_NAMES[channel][language]
    : caseTitle !== undefined && (caseTitle || TEXTS.commonCase[language]);
  const unsaid = <em>{part === 'fees' ? TEXTS.unknownFee[language] : TEXTS.unsaid[language]}</em>;
  const none = part === 'papers' ? '–' : unsaid;
  const [old, fresh] =
    before !== undefined && after !== undefined
      ? markDifference(before, after)
      : [before, after].map((text) => text !== undefined && { start: '', different: text, end: '' });
  return (
    <tr>
      <th scope="row">
        {PART_NAMES[part][language]}
        {where && <small>{where}</small>}
      </th>
      <td lang="vi">{old ? <Side text={old} of="del" word={TEXTS.removedWord[language]} /> : none}</td>
      <td lang="vi">{fresh ? <Side text={fresh} of="ins" word={TEXTS.addedWord[language]} /> : none}</td>
    </tr>
  );
}

const Side = ({ text, of: Mark, word }: { text: MarkedText; of: 'del' | 'ins'; word: string }) => (
  <>
    {text.start}
    {text.different && (
      <Mark>
        <span class="for-ears">{word} </span>
        {text.different}
      </Mark>
    )}
    {text.end}
  </>
);
