import { useEffect, useMemo, useState } from 'preact/hooks';
import { describeFailure } from '../../../shared/text/describe-failure';
import { calendarOfWard } from '../../../shared/working-time/calendars';
import { type Settings, watchSettings } from '../../platform/settings';
import { eachMinute } from '../page-overlay/each-minute';
import { AtWork } from '../people/at-work';
import { PlanBoard } from '../plan-board/plan-board';
import { PlanYear } from '../plan-board/plan-year';
import { PlanCheck } from '../plan-check/plan-check';
import { PlanFiles } from '../plan-files/plan-files';
import { PlanIndex } from '../plan-index/plan-index';
import { PlanReport } from '../plan-report/plan-report';
import { nameOfPlan, PART_NAMES, PARTS, type PlanPart, TEXTS } from './texts';
import { usePlans } from './use-plans';

interface PlanPageProps {
  initial: Settings;
  /** Plan and task to begin with; '' where none is asked for. */
  place: { plan: string; task: string };
  clock: () => Date;
}

const partOfAddress = (): PlanPart => PARTS.find((part) => location.hash === `#${part}`) ?? 'board';

/** The ward's plans, from their documents to what is to be done today and what is reported of it. */
export function PlanPage({ initial, place, clock }: PlanPageProps) {
  const [settings, setSettings] = useState(initial);
  const [now, setNow] = useState(clock);
  const [part, setPart] = useState(partOfAddress);
  const [chosen, setChosen] = useState(place.plan);
  const [problem, setProblem] = useState('');
  const { language } = settings;
  const stored = usePlans((error) =>
    setProblem(`${TEXTS.unreadable[language]}: ${describeFailure(error, language)}`),
  );
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    watchSettings(setSettings, signal);
    eachMinute(document, clock, signal, () => setNow(clock()));
    addEventListener('hashchange', () => setPart(partOfAddress()), { signal });
    return () => life.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const calendar = useMemo(() => calendarOfWard(settings), [settings]);

  const plan = stored?.plans.find(({ id }) => id === chosen);
  const shown = stored && (plan ? { ...stored, plans: [plan] } : stored);
  // without a choice it is the one that was changed last
  const checked = plan ?? stored?.plans.toSorted((a, b) => b.changedAt.getTime() - a.changedAt.getTime())[0];
  const inAll = { calendar, now, language, clock };
  const isEmpty = stored?.plans.length === 0;
  return (
    <>
      <header>
        <h1>{TEXTS.title[language]}</h1>
        <nav aria-label={TEXTS.parts[language]}>
          {PARTS.map((name) => (
            <a key={name} href={`#${name}`} aria-current={part === name ? 'page' : undefined}>
              {PART_NAMES[name][language]}
            </a>
          ))}
        </nav>
        {stored && stored.plans.length > 1 && (
          <label>
            {TEXTS.plan[language]}{' '}
            <select value={plan?.id ?? ''} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
              <option value="">{TEXTS.allPlans[language]}</option>
              {stored.plans.map(({ id, plan: one }) => (
                <option key={id} value={id}>
                  {nameOfPlan(one, language)}
                </option>
              ))}
            </select>
          </label>
        )}
        <AtWork language={language} />
      </header>
      <main>
        <p role="alert" data-problem>
          {problem}
        </p>
        {isEmpty && part !== 'plans' && (
          <p class="empty">
            {TEXTS.nothing[language]} <a href="#plans">{PART_NAMES.plans[language]}</a>
          </p>
        )}
        {shown && !isEmpty && part === 'board' && <PlanBoard {...inAll} stock={shown} opened={place.task} />}
        {shown && !isEmpty && part === 'year' && <PlanYear {...inAll} stock={shown} />}
        {shown && !isEmpty && part === 'index' && <PlanIndex {...inAll} stock={shown} />}
        {shown && !isEmpty && part === 'reports' && <PlanReport {...inAll} stock={shown} />}
        {shown && !isEmpty && part === 'check' && checked && (
          <PlanCheck key={checked.id} {...inAll} stored={checked} />
        )}
        {stored && part === 'plans' && <PlanFiles {...inAll} stock={stored} onOpened={setChosen} />}
      </main>
    </>
  );
}
