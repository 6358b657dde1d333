import { CONFIDENCE_TEXTS } from '../../../shared/deadlines/explanation/confidence-texts';
import { PAGE_RULES } from '../../../shared/deadlines/rule-set/page-rules';
import type { Rule, RuleVersion } from '../../../shared/deadlines/rule-set/rule';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { describeLimit } from './describe-limit';
import { TEXTS } from './texts';

const ON_PAGES = new Set(PAGE_RULES.map(({ id }) => id));

/** Rules with what they say, by which document, and from when to when. */
export const RuleList = ({ rules, language }: { rules: Rule[]; language: Language }) => (
  <ul class="rule-list">
    {rules.map(({ id, name, scope, versions }) => (
      <li key={`${id} ${scope?.year ?? ''}`}>
        <div>
          <b>{name[language]}</b> <code>{id}</code>
          {scope && (
            <small>
              {scope.unitName}, {scope.year}
            </small>
          )}
          {ON_PAGES.has(id) && <small class="mark">✓ {TEXTS.onPages[language]}</small>}
        </div>
        <ul>
          {versions.map((version) => (
            <li key={version.inForce.from}>
              <Version version={version} language={language} />
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);

function Version({ version, language }: { version: RuleVersion; language: Language }) {
  const { inForce, limit, basis, confidence, changedByWard } = version;
  return (
    <span>
      {describeLimit(limit, language)}
      {changedByWard && <span class="mark"> ◆ {TEXTS.byWard[language]}</span>}
      <small>
        {TEXTS.inForce[language]} {formatIsoDate(inForce.from)}
        {inForce.to && ` ${TEXTS.until[language]} ${formatIsoDate(inForce.to)}`}. {TEXTS.basis[language]}:{' '}
        {basis}. {TEXTS.certainty[language]}: {CONFIDENCE_TEXTS[confidence][language]}
      </small>
    </span>
  );
}
