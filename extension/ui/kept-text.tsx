import { useLayoutEffect, useState } from 'preact/hooks';
import type { BilingualText, Language } from '../../shared/text/bilingual-text';
import { findPersonalData } from '../../shared/text/find-personal-data';

const TEXTS = {
  kept: { vi: 'Đã lưu', en: 'Saved' },
  looksLike: { vi: 'Có vẻ chứa thông tin của người dân', en: 'This seems to hold personal data' },
} satisfies Record<string, BilingualText>;

interface KeptTextProps {
  label: string;
  /** Of which dossier, for those who hear the page. */
  code: string;
  text: string;
  isKept: boolean;
  language: Language;
  onText(text: string): void;
  /** Called with what stands in the field, which may not be drawn yet. */
  onLeave(text: string): void;
}

/** A text about a dossier that is kept when it is left; what looks like a person's data is warned of. */
export const KeptText = ({ label, code, text, isKept, language, onText, onLeave }: KeptTextProps) => (
  <>
    <label class="field">
      {label} <span class="for-ears">{code}</span>
      <textarea
        rows={1}
        maxLength={500}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onBlur={(event) => onLeave(event.currentTarget.value)}
      />
    </label>
    <small role="status">
      {[findPersonalData(text).length > 0 && TEXTS.looksLike[language], isKept && TEXTS.kept[language]]
        .filter(Boolean)
        .join('. ')}
    </small>
  </>
);

/** The state of such a field: what is written in it, until something else is saved, and whether that was kept. */
export function useKeptText(saved: string) {
  const [text, setText] = useState(saved);
  const [isKept, setKept] = useState(false);
  useLayoutEffect(() => setText(saved), [saved]);
  const onText = (typed: string) => {
    setText(typed);
    setKept(false);
  };
  return { text, isKept, onText, setKept };
}
