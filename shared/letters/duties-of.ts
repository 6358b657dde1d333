import { COUNT_RULES } from '../deadlines/rule-set/count-rules';
import type { Confidence } from '../deadlines/rule-set/rule';
import { NATIONAL_RULES } from '../deadlines/rule-set/rules';
import { versionOn } from '../deadlines/rule-set/version-on';
import suspension from '../deadlines/rules/suspension-conditions.json';
import type { BilingualText } from '../text/bilingual-text';
import type { LetterKind } from './letter-form';
import { LETTER_FORMS } from './letter-forms';

/** What the law asks of whoever writes a letter. */
export interface Duty {
  id: string;
  text: BilingualText;
  basis: string;
  confidence: Confidence;
}

/** The rules that bind a kind of letter at `now`, as the deadlines have them: none is written down twice. */
export const dutiesOf = (kind: LetterKind, now: Date): Duty[] =>
  LETTER_FORMS[kind].duties.flatMap((id): Duty[] => {
    if (id === 'suspension-conditions') {
      const basis = suspension.adopted.map((plan) => plan.basis).join('; ');
      return [{ id, text: suspension.text, basis, confidence: 'L' }];
    }
    const rule = [...COUNT_RULES, ...NATIONAL_RULES].find((one) => one.id === id);
    const version =
      rule &&
      versionOn<{ inForce: { from: string; to?: string }; basis: string; confidence: Confidence }>(rule, now);
    return rule && version
      ? [{ id, text: rule.text, basis: version.basis, confidence: version.confidence }]
      : [];
  });
