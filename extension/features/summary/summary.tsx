import { STATE_WORDS } from '../../../shared/deadlines/clock/describe-clock';
import { byUrgency } from '../../../shared/deadlines/clock/most-pressing-clock';
import { STATES, type State } from '../../../shared/look/tokens';
import type { Language } from '../../../shared/text/bilingual-text';
import type { ReadingProblem } from '../../portals/page-reading';
import { StateShape } from '../../ui/state-shape';
import { TEXTS } from '../../ui/texts';
import type { TrackedDossier } from '../tracked-dossier';

export interface SummaryProps {
  tracked: TrackedDossier[];
  problems: ReadingProblem[];
  /** What is wrong with the machine’s clock, in words: then no deadline here can be trusted. */
  clockProblem: string | undefined;
  /** What the page has lost beside what it used to give, in words. */
  loss: string | undefined;
  officeHours: string;
  language: Language;
  /** `handle`: there is room for the shape of the most pressing state only. */
  size: 'bar' | 'handle';
  folded: boolean;
  /** The state whose rows stay as they are while the others are dimmed. */
  only: State | undefined;
  /** Brings the first dossier of a state into view, asked again the next. */
  onGo(state: State): void;
  onOnly(state: State | undefined): void;
  onFold(folded: boolean): void;
  /** Opens the panel beside the page. */
  onPanel(): void;
  onTeach(): void;
  /** The page is as it should be, though it gives less than before. */
  onAccept(): void;
}

/** The deadlines of the page in a line; unfolded, by state. */
export function Summary({
  tracked,
  problems,
  clockProblem,
  loss,
  officeHours,
  language,
  size,
  folded,
  only,
  onGo,
  onOnly,
  onFold,
  onPanel,
  onTeach,
  onAccept,
}: SummaryProps) {
  const counts = STATES.map((state) => ({
    state,
    count: tracked.filter((dossier) => dossier.state === state).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => byUrgency(a.state, b.state));
  const pressing = counts[0]?.state ?? 'unknown';
  const spoken = counts.map(({ state, count }) => `${count} ${STATE_WORDS[state][language]}`).join(', ');

  if (folded) {
    return (
      <button
        type="button"
        class={size}
        aria-expanded="false"
        aria-label={[`${TEXTS.unfold[language]}: ${spoken}`, clockProblem, loss].filter(Boolean).join('. ')}
        title={clockProblem ?? loss ?? TEXTS.unfold[language]}
        onClick={() => onFold(false)}
      >
        {clockProblem && <span class="alarm">! {size === 'bar' && TEXTS.checkClock[language]}</span>}
        {loss && (
          <span class="count" data-state="unknown">
            <StateShape state="unknown" />
          </span>
        )}
        {(size === 'bar' ? counts : [{ state: pressing, count: 0 }]).map(({ state, count }) => (
          <span class="count" key={state} data-state={state}>
            <StateShape state={state} />
            {size === 'bar' && count}
          </span>
        ))}
      </button>
    );
  }
  return (
    <section
      class="card"
      aria-label={TEXTS.summary[language]}
      onKeyDown={(event) => event.key === 'Escape' && onFold(true)}
    >
      <div class="head">
        <strong>
          {tracked.length} {TEXTS.dossiersOnPage[language]}
        </strong>
        <button type="button" class="plain" aria-expanded="true" onClick={() => onFold(true)}>
          {TEXTS.fold[language]}
        </button>
      </div>
      {clockProblem && <p class="alarm">{clockProblem}</p>}
      {loss && (
        <div class="loss">
          <p>{loss}</p>
          <button type="button" class="plain" onClick={onTeach}>
            {TEXTS.teach[language]}
          </button>
          <button type="button" class="plain" onClick={onAccept}>
            {TEXTS.accept[language]}
          </button>
        </div>
      )}
      <ul>
        {counts.map(({ state, count }) => (
          <li key={state}>
            <button type="button" class="line" data-state={state} onClick={() => onGo(state)}>
              <StateShape state={state} />
              <span>{STATE_WORDS[state][language]}</span>
              <b>{count}</b>
            </button>
            <button
              type="button"
              class="plain"
              aria-pressed={only === state}
              aria-label={`${TEXTS.only[language]}: ${STATE_WORDS[state][language]}`}
              onClick={() => onOnly(only === state ? undefined : state)}
            >
              {TEXTS.only[language]}
            </button>
          </li>
        ))}
      </ul>
      {problems.length > 0 && (
        <div class="problems">
          <strong>{TEXTS.unreadable[language]}</strong>
          <ul>
            {problems.map(({ code, text }) => (
              <li key={`${code} ${text}`}>{code ? `${code}: ${text}` : text}</li>
            ))}
          </ul>
        </div>
      )}
      <button type="button" class="plain" onClick={onPanel}>
        {TEXTS.panel[language]}
      </button>
      <p class="note">
        {TEXTS.officeHours[language]}: {officeHours}
      </p>
    </section>
  );
}
