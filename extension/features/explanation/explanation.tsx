import { STATE_WORDS } from '../../../shared/deadlines/clock/describe-clock';
import { describeDays, describeSpan } from '../../../shared/deadlines/clock/describe-span';
import type { TimeLeft } from '../../../shared/deadlines/clock/time-left';
import { CONFIDENCE_TEXTS } from '../../../shared/deadlines/explanation/confidence-texts';
import type { CountedDay, DayCount } from '../../../shared/deadlines/explanation/count-days';
import { explain } from '../../../shared/deadlines/explanation/explain';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDate, formatDateTime, formatIsoDate } from '../../../shared/text/format-date';
import { DAY_TEXTS, WEEKDAY_TEXTS } from '../../../shared/working-time/day-texts';
import { StateShape } from '../../ui/state-shape';
import { TEXTS } from '../../ui/texts';
import type { TrackedDossier } from '../tracked-dossier';
import { DayStrip } from './day-strip';

/** Days shown at each end of a long span. */
const SHOWN = 6;

interface ExplanationProps {
  tracked: TrackedDossier;
  language: Language;
  onClose(): void;
}

/** One function for all: of a stable one only the coming of its element is told. */
const focusAtFirst = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });

/** Why this deadline: the rule, its legal basis, how sure it is, and the days counted. */
export function Explanation({ tracked, language, onClose }: ExplanationProps) {
  const { clock, page, state, words } = tracked;
  const explanation = clock && explain(clock);
  const counted = state === 'done' || state === 'paused' ? undefined : explanation?.left;

  return (
    <div
      class="card sheet"
      role="dialog"
      aria-label={`${TEXTS.why[language]}: ${page.code}`}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      <div class="head">
        <strong class="code">{page.code}</strong>
        <button type="button" class="plain" ref={focusAtFirst} onClick={onClose}>
          {TEXTS.close[language]}
        </button>
      </div>
      <p class="state" data-state={state}>
        <StateShape state={state} />
        <span>
          {words.startsWith(STATE_WORDS[state][language])
            ? words
            : `${words} · ${STATE_WORDS[state][language]}`}
        </span>
      </p>
      <dl>
        {clock?.started && (
          <Fact
            name={TEXTS.started[language]}
            value={clock.startIsDay ? formatDate(clock.started) : formatDateTime(clock.started)}
          />
        )}
        {clock?.due && <Fact name={TEXTS.due[language]} value={formatDateTime(clock.due)} />}
        {page.status && <Fact name={TEXTS.statusOnPage[language]} value={page.status} />}
        {clock && <Fact name={TEXTS.rule[language]} value={clock.rule.text[language]} />}
        {clock && <Fact name={TEXTS.basis[language]} value={clock.version.basis} />}
        {clock && (
          <Fact
            name={TEXTS.certainty[language]}
            value={CONFIDENCE_TEXTS[clock.version.confidence][language]}
          />
        )}
      </dl>
      {counted && <Days count={counted} sum={sumOf(counted, clock?.left, language)} language={language} />}
      {explanation?.notes.map(({ kind, text }) => (
        <p class="note" key={text.vi} data-note={kind}>
          {text[language]}
        </p>
      ))}
    </div>
  );
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

/** The sum in the unit in which the badge speaks, with the hours beside it. */
function sumOf({ minutes }: { minutes: number }, left: TimeLeft | undefined, language: Language): string {
  const hours = describeSpan(minutes, language);
  return left?.unit === 'working-days' ? `${describeDays(left.amount, language)} (${hours})` : hours;
}

interface DaysProps {
  count: DayCount;
  /** In words. */
  sum: string;
  language: Language;
}

function Days({ count, sum, language }: DaysProps) {
  const { days } = count;
  const hidden = days.length > 2 * SHOWN + 1 ? days.slice(SHOWN, -SHOWN) : [];
  const shown = hidden.length > 0 ? days.filter((day) => !hidden.includes(day)) : days;
  const hiddenMinutes = hidden.reduce((sum, day) => sum + day.minutes, 0);
  return (
    <>
      <DayStrip
        count={count}
        days={hidden.length > 0 ? [...shown.slice(0, SHOWN), 'gap', ...shown.slice(SHOWN)] : shown}
        language={language}
      />
      <table>
        <caption>{TEXTS.countedDays[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{TEXTS.day[language]}</th>
            <th scope="col">{TEXTS.counted[language]}</th>
          </tr>
        </thead>
        <tbody>
          {shown.flatMap((day, i) => [
            <tr key={day.date} data-kind={day.kind}>
              <th scope="row">
                {WEEKDAY_TEXTS[day.weekday][language]} {formatIsoDate(day.date)}
                <small>{reasonOf(day, language)}</small>
              </th>
              <td>{day.minutes > 0 ? describeSpan(day.minutes, language) : '–'}</td>
            </tr>,
            i === SHOWN - 1 && hidden.length > 0 && (
              <tr key="hidden">
                <th scope="row">
                  … {hidden.length} {TEXTS.moreDays[language]}
                </th>
                <td>{hiddenMinutes > 0 ? describeSpan(hiddenMinutes, language) : '–'}</td>
              </tr>
            ),
          ])}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{TEXTS.sum[language]}</th>
            <td>{sum}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

/** Why a day does not count, or counts otherwise. */
function reasonOf({ kind, reason, undecided }: CountedDay, language: Language): string {
  return (
    undecided?.[language] ??
    (kind === 'working' ? '' : [DAY_TEXTS[kind][language], reason].filter(Boolean).join(': '))
  );
}
