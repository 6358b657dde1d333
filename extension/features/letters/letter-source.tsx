import { CONFIDENCE_TEXTS } from '../../../shared/deadlines/explanation/confidence-texts';
import { dutiesOf } from '../../../shared/letters/duties-of';
import type { FormVersion, LetterKind } from '../../../shared/letters/letter-form';
import type { Language } from '../../../shared/text/bilingual-text';
import { TEXTS } from './texts';

interface LetterSourceProps {
  kind: LetterKind;
  form: FormVersion;
  /** How often a supplement was already asked for, by the portal. */
  supplements: number;
  now: Date;
  language: Language;
}

/** By which instrument the letter is named, how sure that is, and what the law asks of whoever writes it. */
export function LetterSource({ kind, form, supplements, now, language }: LetterSourceProps) {
  return (
    <>
      <p class="source">
        {TEXTS.source[language]} {form.basis} (
        {CONFIDENCE_TEXTS[form.confidence][language].toLocaleLowerCase(language)}).
        {form.note && ` ${form.note[language]}.`}
      </p>
      {kind === 'supplement-request' && supplements > 0 && (
        <p class="warning">
          {TEXTS.supplementAgain[language]} {supplements}.
        </p>
      )}
      <details>
        <summary>{TEXTS.duties[language]}</summary>
        <ul>
          {dutiesOf(kind, now).map(({ id, text, basis, confidence }) => (
            <li key={id}>
              {text[language]}
              <small>
                {basis} ({CONFIDENCE_TEXTS[confidence][language].toLocaleLowerCase(language)})
              </small>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
