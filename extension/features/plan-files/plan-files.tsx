import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import type { StoredPlan } from '../../platform/plan-records';
import type { PlanStock } from '../../platform/plan-store';
import { keepPlan } from './keep-plan';
import { KeptPlan } from './kept-plan';
import { OpenPlan } from './open-plan';
import { PlanReview } from './plan-review';
import type { ProposedPlan } from './proposed-plan';
import { TEXTS } from './texts';
import './plan-files.css';

interface PlanFilesProps {
  stock: PlanStock;
  now: Date;
  language: Language;
  clock: () => Date;
  /** Called with the id of a plan that was opened. */
  onOpened(id: string): void;
}

/** Plans come in and go out here: as documents, templates and files, each with a preview before it is kept. */
export function PlanFiles({ stock, now, language, clock, onOpened }: PlanFilesProps) {
  const [proposed, setProposed] = useState<ProposedPlan>();
  const [problem, setProblem] = useState('');
  const [opened, setOpened] = useState<{ hasDoubts: boolean }>();
  const failed = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  const take = async (choice: { startsOn: string; instead: StoredPlan | undefined }) => {
    if (!proposed) return;
    const id = await keepPlan(proposed, { ...choice, now: clock() });
    setOpened({ hasDoubts: proposed.problems.length > 0 || proposed.source !== undefined });
    setProposed(undefined);
    setProblem('');
    onOpened(id);
  };
  return (
    <>
      <section aria-labelledby="open-plan">
        <h2 id="open-plan">{TEXTS.open[language]}</h2>
        <OpenPlan
          kept={stock.plans}
          now={now}
          language={language}
          onProposed={(one) => {
            setProposed(one);
            setOpened(undefined);
            setProblem('');
          }}
          onFailed={(error) => {
            setProposed(undefined);
            failed(error);
          }}
        />
        <p role="alert" data-problem>
          {problem}
        </p>
        {proposed && (
          <PlanReview
            proposed={proposed}
            kept={stock.plans}
            now={now}
            language={language}
            onTake={(choice) => void take(choice).catch(failed)}
            onLeave={() => setProposed(undefined)}
          />
        )}
        <p role="status">
          {opened && (
            <>
              {TEXTS.taken[language]}{' '}
              <a href={opened.hasDoubts ? '#check' : '#board'}>
                {TEXTS[opened.hasDoubts ? 'toCheck' : 'toBoard'][language]}
              </a>
            </>
          )}
        </p>
      </section>
      <section aria-labelledby="kept-plans">
        <h2 id="kept-plans">{TEXTS.kept[language]}</h2>
        {stock.plans.length === 0 && <p class="empty">{TEXTS.none[language]}</p>}
        <ul class="plans">
          {stock.plans.map((stored) => (
            <KeptPlan
              key={stored.id}
              stored={stored}
              rounds={stock.rounds.filter(({ plan }) => plan === stored.id)}
              language={language}
              clock={clock}
              onFailed={failed}
            />
          ))}
        </ul>
      </section>
    </>
  );
}
