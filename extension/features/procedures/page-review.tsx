import { compareProcedures } from '../../../shared/procedures/compare-procedures';
import type { Procedure } from '../../../shared/procedures/procedure';
import type { Language } from '../../../shared/text/bilingual-text';
import type { ProcedurePageReading } from '../../portals/procedure/read-procedure-page';
import { ProcedureDiff } from './procedure-diff';
import { PAGE_PROBLEMS, TEXTS } from './texts';

interface PageReviewProps {
  reading: ProcedurePageReading;
  /** The same procedure as the register in use has it. */
  inUse: Procedure | undefined;
  language: Language;
  onTake(procedure: Procedure): void;
  onLeave(): void;
}

/** What the open page says of a procedure, against what is in use; it is taken over only when that is pressed. */
export function PageReview({ reading, inUse, language, onTake, onLeave }: PageReviewProps) {
  const { problems } = reading;
  // what a page never says: the ward's own words, and defects of another source
  const procedure: Procedure = {
    ...reading.procedure,
    ...(inUse?.note && { note: inUse.note }),
    ...(reading.procedure.units.length === 0 && inUse && { units: inUse.units }),
  };
  const empty: Procedure = { ...procedure, cases: [], channels: [], audience: [], results: [] };
  const changes = compareProcedures(inUse ?? empty, procedure);
  return (
    <section class="review" aria-label={TEXTS.page[language]}>
      <h3>
        {TEXTS.page[language]}: <span lang="vi">{procedure.name}</span> ({procedure.code})
      </h3>
      {problems.length > 0 && (
        <ul role="alert" data-problem>
          {problems.map((problem) => (
            <li key={JSON.stringify(problem)}>
              {PAGE_PROBLEMS[problem.kind][language]}
              {'text' in problem && `: ${problem.text}`}
            </li>
          ))}
        </ul>
      )}
      {!inUse && <p>{TEXTS.pageNew[language]}</p>}
      {changes.length > 0 ? (
        <ProcedureDiff changes={changes} language={language} />
      ) : (
        inUse && <p>{TEXTS.pageSame[language]}</p>
      )}
      <p class="actions">
        <button type="button" class="primary" onClick={() => onTake(procedure)}>
          {TEXTS.takeOne[language]}
        </button>
        <button type="button" onClick={onLeave}>
          {TEXTS.leave[language]}
        </button>
      </p>
    </section>
  );
}
