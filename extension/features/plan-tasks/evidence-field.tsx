import { useState } from 'preact/hooks';
import type { Evidence } from '../../../shared/plans/plan';
import type { Language } from '../../../shared/text/bilingual-text';
import { findPersonalData } from '../../../shared/text/find-personal-data';
import { tidyText } from '../../../shared/text/tidy-text';
import { FocusableButton } from '../../ui/focusable-button';
import { EvidenceText } from './evidence-text';
import { TEXTS } from './texts';

const KINDS = ['document', 'link', 'text'] as const;
/** Longest text of it, in characters (plan-schema.ts). */
const LONGEST = 2000;

interface EvidenceFieldProps {
  evidence: Evidence[];
  language: Language;
  /** Keeps it; false where it could not be. */
  onEvidence(evidence: Evidence[]): Promise<boolean>;
}

/** By what a round is shown to have been done: documents, links, words; each added and taken away by itself. */
export function EvidenceField({ evidence, language, onEvidence }: EvidenceFieldProps) {
  const [kind, setKind] = useState<Evidence['kind']>('document');
  const [text, setText] = useState('');
  const typed = tidyText(text);
  const isBadLink = kind === 'link' && typed !== undefined && !isLink(typed);
  const isPersonal = findPersonalData(text).length > 0 && kind !== 'document';
  const add = async () => {
    if (!typed || isBadLink) return;
    if (await onEvidence([...evidence, makeEvidence(kind, typed)])) setText('');
  };
  return (
    <fieldset class="evidence">
      <legend>{TEXTS.evidence[language]}</legend>
      {evidence.length > 0 && (
        <ul>
          {evidence.map((one, index) => (
            <li key={JSON.stringify(one)}>
              <EvidenceText evidence={one} />{' '}
              <button
                type="button"
                onClick={() => void onEvidence(evidence.filter((_, other) => other !== index))}
              >
                {TEXTS.remove[language]}
                <span class="for-ears"> {index + 1}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="bar"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <select
          aria-label={TEXTS.evidenceKind[language]}
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as Evidence['kind'])}
        >
          {KINDS.map((name) => (
            <option key={name} value={name}>
              {TEXTS[name][language]}
            </option>
          ))}
        </select>
        <input
          type="text"
          aria-label={TEXTS[kind][language]}
          maxLength={LONGEST}
          value={text}
          aria-invalid={isBadLink || undefined}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <FocusableButton type="submit" isOff={!typed || isBadLink}>
          {TEXTS[isPersonal ? 'addAnyway' : 'add'][language]}
        </FocusableButton>
      </form>
      <small role="status">
        {isBadLink ? TEXTS.badLink[language] : isPersonal && `${TEXTS.looksLike[language]}.`}
      </small>
    </fieldset>
  );
}

const isLink = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);

function makeEvidence(kind: Evidence['kind'], text: string): Evidence {
  if (kind === 'link') return { kind, url: text };
  return kind === 'document' ? { kind, number: text } : { kind, text };
}
