import { useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatIso } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import type { StoredPlan } from '../../platform/plan-records';
import { CheckedTask } from './checked-task';
import { findDoubts, findPlanDoubts } from './find-doubts';
import { SourceLines } from './find-in-source';
import { GoalEditor } from './goal-editor';
import { HeadEditor } from './head-editor';
import { ObsoleteList } from './obsolete-list';
import { PlanFacts } from './plan-facts';
import { TEXTS } from './texts';
import { WrittenList } from './written-list';
import './plan-check.css';

interface PlanCheckProps {
  stored: StoredPlan;
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  clock: () => Date;
}

/** The document on the left, what was made of it on the right, doubts first. */
export function PlanCheck({ stored, calendar, now, language, clock }: PlanCheckProps) {
  const [problem, setProblem] = useState('');
  const [marked, setMarked] = useState<number>();
  const page = useRef<HTMLElement>(null);
  const failed = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  const { plan, source, checked = [] } = stored;
  const lines = useMemo(() => (source === undefined ? undefined : new SourceLines(source)), [source]);
  const year = plan.year ?? Number(formatIso(now).slice(0, 4));
  const tasks = plan.heads.flatMap((head, headAt) =>
    head.tasks.map((task) => ({ task, headAt, doubts: findDoubts(task, head, year) })),
  );
  const isDoubtful = ({ task, doubts }: (typeof tasks)[number]) =>
    doubts.length > 0 && !checked.includes(task.id);
  const doubtful = tasks.filter(isDoubtful);
  const clear = tasks.filter((one) => !isDoubtful(one));
  const planDoubts = findPlanDoubts(plan);
  const show = (line: number) => {
    setMarked(line);
    page.current?.children[line]?.scrollIntoView({ block: 'center' });
  };
  const list = (some: typeof tasks) => (
    <ul>
      {some.map(({ task, headAt, doubts }) => {
        const line = lines?.find(task.planWords?.content ?? task.content);
        return (
          <CheckedTask
            key={task.id}
            {...{ stored, task, headAt, doubts, calendar, now, language, clock }}
            isLeft={checked.includes(task.id)}
            onShow={line === undefined ? undefined : () => show(line)}
            onFailed={failed}
          />
        );
      })}
    </ul>
  );
  return (
    <div class={lines ? 'check beside' : 'check'}>
      <section aria-labelledby="document">
        <h2 id="document">{TEXTS.document[language]}</h2>
        {lines ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long one is scrolled with the keys
          <section class="source" ref={page} tabIndex={0} aria-label={TEXTS.source[language]}>
            {lines.lines.map((line, index) => (
              <p key={index} aria-current={index === marked || undefined}>
                {line}
              </p>
            ))}
          </section>
        ) : (
          <p class="empty">{TEXTS.noDocument[language]}</p>
        )}
      </section>
      <section aria-labelledby="understood">
        <h2 id="understood">{TEXTS.understood[language]}</h2>
        <p role="alert" data-problem>
          {problem}
        </p>
        <p role="status">
          {doubtful.length + planDoubts.length === 0
            ? TEXTS.noDoubts[language]
            : `${planDoubts.length + doubtful.reduce((sum, { doubts }) => sum + doubts.length, 0)} ${TEXTS.doubts[language]}`}
        </p>
        {planDoubts.map(({ reason }) => (
          <p key={reason} data-problem>
            {reason}
          </p>
        ))}
        <PlanFacts {...{ stored, language, clock }} onFailed={failed} />
        <GoalEditor {...{ stored, language, clock }} onFailed={failed} />
        <ObsoleteList
          {...{ stored, language, clock }}
          today={formatIso(now).slice(0, 10)}
          onFailed={failed}
        />
        <WrittenList {...{ stored, language, clock }} onFailed={failed} />
        <HeadEditor {...{ stored, language, clock }} onFailed={failed} />
        {doubtful.length > 0 && (
          <>
            <h3>
              {TEXTS.doubtful[language]} <span class="number">{doubtful.length}</span>
            </h3>
            {list(doubtful)}
          </>
        )}
        {clear.length > 0 && (
          <>
            <h3>
              {TEXTS.clear[language]} <span class="number">{clear.length}</span>
            </h3>
            {list(clear)}
          </>
        )}
      </section>
    </div>
  );
}
