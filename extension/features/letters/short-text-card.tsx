import { useState } from 'preact/hooks';
import type { LetterFacts } from '../../../shared/letters/letter-facts';
import type { LetterKind } from '../../../shared/letters/letter-form';
import {
  SHORT_TEXT_KINDS,
  SHORT_TEXT_LIMIT,
  type ShortTextKind,
  writeShortText,
} from '../../../shared/letters/short-text';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { SHORT_TEXTS, TEXTS } from './texts';

interface ShortTextCardProps {
  kind: LetterKind;
  facts: LetterFacts;
  now: Date;
  language: Language;
}

/** The text that is pasted into an SMS or Zalo to the applicant; it names nobody. */
export function ShortTextCard({ kind, facts, now, language }: ShortTextCardProps) {
  const [chosen, setChosen] = useState<ShortTextKind>();
  const [plain, setPlain] = useState(false);
  const [notice, setNotice] = useState('');
  const about = chosen ?? (kind === 'supplement-request' ? 'supplement' : 'late');
  const text = writeShortText(about, facts, now, plain);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setNotice(TEXTS.copied[language]),
      (error: unknown) => setNotice(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`),
    );
  return (
    <section aria-labelledby="short-text">
      <h3 id="short-text">{TEXTS.shortText[language]}</h3>
      <label class="field">
        {TEXTS.shortTextKind[language]}
        <select value={about} onChange={(event) => setChosen(event.currentTarget.value as ShortTextKind)}>
          {SHORT_TEXT_KINDS.map((name) => (
            <option key={name} value={name}>
              {SHORT_TEXTS[name][language]}
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input type="checkbox" checked={plain} onChange={() => setPlain(!plain)} />
        <span>{TEXTS.plain[language]}</span>
      </label>
      <pre lang="vi">{text}</pre>
      <small>
        {text.length}/{SHORT_TEXT_LIMIT} {TEXTS.characters[language]}
      </small>
      <p class="bar">
        <button type="button" onClick={() => void copy()}>
          {TEXTS.copy[language]}
        </button>
        <span role="status">{notice}</span>
      </p>
    </section>
  );
}
