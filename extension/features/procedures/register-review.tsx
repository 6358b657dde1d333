import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ChangedProcedure, RegisterComparison } from '../../../shared/procedures/compare-registers';
import type { Procedure } from '../../../shared/procedures/procedure';
import type { Language } from '../../../shared/text/bilingual-text';
import { ProcedureDiff } from './procedure-diff';
import { TEXTS } from './texts';

interface RegisterReviewProps {
  /** Of which register it is. */
  title: string;
  takeText: string;
  comparison: RegisterComparison;
  language: Language;
  onTake(): void;
  onLeave(): void;
}

/** What another register would change, before it does. */
export function RegisterReview(props: RegisterReviewProps) {
  const { title, takeText, comparison, language, onTake, onLeave } = props;
  const { abolished, added, replaced, changed, same } = comparison;
  const isSame = abolished.length + added.length + replaced.length + changed.length === 0;
  return (
    <section class="review" aria-label={TEXTS.review[language]}>
      <h3>
        {TEXTS.review[language]}: {title}
      </h3>
      <p role="status">
        {isSame
          ? TEXTS.nothingNew[language]
          : [
              `${TEXTS.abolished[language]}: ${abolished.length}`,
              `${TEXTS.added[language]}: ${added.length}`,
              `${TEXTS.replaced[language]}: ${replaced.length}`,
              `${TEXTS.changed[language]}: ${changed.length}`,
              `${TEXTS.same[language]}: ${same}`,
            ].join(' · ')}
      </p>
      <Group title={TEXTS.abolished[language]} count={abolished.length}>
        <NameList procedures={abolished} />
      </Group>
      <Group title={TEXTS.added[language]} count={added.length}>
        <NameList procedures={added} />
      </Group>
      <Group title={TEXTS.replaced[language]} count={replaced.length}>
        {replaced.map((pair) => (
          <Pair key={pair.after.code} pair={pair} language={language} />
        ))}
      </Group>
      <Group title={TEXTS.changed[language]} count={changed.length} isOpen>
        {changed.map((pair) => (
          <Pair key={pair.after.code} pair={pair} language={language} />
        ))}
      </Group>
      <p class="actions">
        <button type="button" class="primary" onClick={onTake}>
          {takeText}
        </button>
        <button type="button" onClick={onLeave}>
          {TEXTS.leave[language]}
        </button>
      </p>
    </section>
  );
}

interface GroupProps {
  title: string;
  count: number;
  isOpen?: boolean;
  children: ComponentChildren;
}

const Group = ({ title, count, isOpen = false, children }: GroupProps) =>
  count === 0 ? null : (
    <details class="group" open={isOpen}>
      <summary>
        {title} ({count})
      </summary>
      <div class="long-list">{children}</div>
    </details>
  );

/** Procedures by code and name. */
const NameList = ({ procedures }: { procedures: Procedure[] }) => (
  <ul>
    {procedures.map(({ code, name, issuer }) => (
      <li key={code}>
        <span lang="vi">
          {name}
          <small>
            {code}
            {issuer && ` · ${issuer}`}
          </small>
        </span>
      </li>
    ))}
  </ul>
);

/** Hundreds may have changed: what is different is drawn when it is opened. */
function Pair({ pair, language }: { pair: ChangedProcedure; language: Language }) {
  const { before, after, changes } = pair;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="pair" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary lang="vi">
        {before.code === after.code ? after.code : `${before.code} → ${after.code}`} {after.name}
      </summary>
      {isOpen &&
        (changes.length > 0 ? (
          <ProcedureDiff changes={changes} language={language} />
        ) : (
          <p>{TEXTS.sameFacts[language]}</p>
        ))}
    </details>
  );
}
