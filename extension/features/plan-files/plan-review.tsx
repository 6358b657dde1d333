import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { parseDay } from '../../../shared/working-time/viet-nam-day';
import type { StoredPlan } from '../../platform/plan-records';
import { FocusableButton } from '../../ui/focusable-button';
import { nameOfPlan } from '../plan-page/texts';
import { comparePlans, isSamePlan, tasksOf } from './compare-plans';
import { startOfMonth } from './keep-plan';
import type { ProposedPlan } from './proposed-plan';
import { PART_TEXTS, TEXTS } from './texts';

interface PlanReviewProps {
  proposed: ProposedPlan;
  kept: StoredPlan[];
  now: Date;
  language: Language;
  onTake(choice: { startsOn: string; instead: StoredPlan | undefined }): void;
  onLeave(): void;
}

/** What opening a plan would do, before anything is written. */
export function PlanReview({ proposed, kept, now, language, onTake, onLeave }: PlanReviewProps) {
  const [startsOn, setStartsOn] = useState(startOfMonth(now));
  const { plan, from, problems, rounds = [] } = proposed;
  const count = tasksOf(plan).length;
  // an empty plan is begun on purpose, a document without tasks is not one
  const hasNone = count === 0 && proposed.source !== undefined;
  const instead = kept.find((one) => isSamePlan(one.plan, plan));
  const comparison = instead && comparePlans(instead.plan, plan);
  const lists = comparison && [
    { title: TEXTS.added, items: comparison.added.map(({ content }) => content) },
    { title: TEXTS.removed, items: comparison.removed.map(({ content }) => content) },
    {
      title: TEXTS.changed,
      items: comparison.changed.map(
        ({ task, parts }) => `${task.content}: ${parts.map((part) => PART_TEXTS[part][language]).join(', ')}`,
      ),
    },
  ];
  return (
    <section class="review" aria-labelledby="plan-review">
      <h3 id="plan-review">
        {TEXTS.review[language]}: {nameOfPlan(plan, language)}
      </h3>
      <p>
        {from} · {count} {TEXTS.tasks[language]}
        {problems.length > 0 && ` · ${problems.length} ${TEXTS.doubts[language]}`}
        {rounds.length > 0 && ` · ${rounds.length} ${TEXTS.rounds[language]}`}. {TEXTS.nothingYet[language]}
      </p>
      {hasNone && (
        <p data-problem role="alert">
          {TEXTS.noTasks[language]}
        </p>
      )}
      {instead && (
        <p>
          <b>{TEXTS.replaces[language]}</b>: {comparison?.same} {TEXTS.same[language]}.{' '}
          {comparison?.isHeadChanged && TEXTS.headChanged[language]}
        </p>
      )}
      {lists?.map(
        ({ title, items }) =>
          items.length > 0 && (
            <details key={title.vi} open={items.length <= 10}>
              <summary>
                {title[language]} ({items.length})
              </summary>
              <ul>
                {items.map((text, index) => (
                  <li key={index}>{text}</li>
                ))}
              </ul>
            </details>
          ),
      )}
      <label class="field">
        {TEXTS.startsOn[language]}{' '}
        <input
          type="date"
          value={startsOn}
          onChange={({ currentTarget }) => setStartsOn(currentTarget.value)}
        />
        <small>{TEXTS.startsLead[language]}</small>
      </label>
      <p class="bar">
        {instead && (
          <button type="button" class="primary" onClick={() => onTake({ startsOn, instead })}>
            {TEXTS.takeInstead[language]}
          </button>
        )}
        <FocusableButton
          class={instead || hasNone ? '' : 'primary'}
          isOff={parseDay(startsOn) === undefined}
          onClick={() => onTake({ startsOn, instead: undefined })}
        >
          {TEXTS[instead ? 'takeBeside' : 'take'][language]}
        </FocusableButton>
        <button type="button" onClick={onLeave}>
          {TEXTS.leave[language]}
        </button>
      </p>
    </section>
  );
}
