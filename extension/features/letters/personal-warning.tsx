import type { Language } from '../../../shared/text/bilingual-text';
import { findPersonalData } from '../../../shared/text/find-personal-data';
import { namePersonalData } from '../../ui/name-personal-data';
import { TEXTS } from './texts';

/** A reason that looks as if it named a person is warned of, not refused: it may have to. */
export function PersonalWarning({ text, language }: { text: string; language: Language }) {
  const personal = findPersonalData(text);
  return (
    <p role="status" class="warning">
      {personal.length > 0 &&
        `${TEXTS.looksLike[language]}: ${namePersonalData(personal, language)}. ${TEXTS.notNeeded[language]}`}
    </p>
  );
}
