import { html, nothing, type TemplateResult } from 'lit';
import type { FollowUpPage, FollowUpState } from '../../../shared/satisfaction/follow-up';
import type { Language } from '../../../shared/text/bilingual-text';
import { CRITERION_NAMES } from './criterion-names';
import { WARD_TEXTS } from './texts';

/** Which comments are shown: those not done with yet, or of one state; '' narrows nothing. */
export interface CommentFilter {
  state: 'open' | FollowUpState;
  words: string;
  low: string;
  desk: string;
}

export const NO_FILTER: CommentFilter = { state: 'open', words: '', low: '', desk: '' };

/** Whether it leaves out some of a state. */
export const isNarrowed = ({ words, low, desk }: CommentFilter): boolean => `${words}${low}${desk}` !== '';

/** Of all of the unit's comments: how many there are of each state, and which desks they name. */
export type CommentOverview = Required<Pick<FollowUpPage, 'counts' | 'desks'>>;

interface FilterOptions {
  filter: CommentFilter;
  page: CommentOverview;
  language: Language;
  onFilter: (change: Partial<CommentFilter>) => void;
}

const STATES = ['open', 'new', 'read', 'handed', 'closed'] as const;

/** By state, with how many there are of each; by words, low steps and desk. */
export function commentFilter({ filter, page, language, onFilter }: FilterOptions): TemplateResult {
  const texts = WARD_TEXTS[language];
  const { counts, desks } = page;
  const count = { ...counts, open: counts.new + counts.read + counts.handed };
  const choose =
    (name: 'low' | 'desk') =>
    ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) onFilter({ [name]: target.value });
    };
  const options = (chosen: string, all: string, rest: [value: string, name: string][]) =>
    [['', all], ...rest].map(
      ([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
    );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement)
      onFilter({ words: String(new FormData(event.target).get('words') ?? '').trim() });
  };
  return html`<div class="row" role="group" aria-label=${texts.byState} data-print="no">
      ${STATES.map(
        (state) => html`<button
          type="button"
          class="small-button ${state === filter.state ? 'primary' : ''}"
          aria-pressed=${state === filter.state}
          @click=${() => onFilter({ state })}
        >
          ${texts.stateCount(state, count[state])}
        </button>`,
      )}
    </div>
    <form role="search" class="fields filter" data-print="no" @submit=${submit}>
      <label class="words-field"
        >${texts.words} <input type="search" name="words" maxlength="200" .value=${filter.words}
      /></label>
      <label
        >${texts.lowSteps}
        <select @change=${choose('low')}>
          ${options(filter.low, texts.anySteps, [
            ['any', texts.anyLow],
            ...Object.entries(CRITERION_NAMES[language]),
          ])}
        </select></label
      >
      ${
        desks.length > 0
          ? html`<label
              >${texts.desk}
              <select @change=${choose('desk')}>
                ${options(
                  filter.desk,
                  texts.allDesks,
                  desks.map((desk) => [desk, desk]),
                )}
              </select></label
            >`
          : nothing
      }
      <button>${texts.find}</button>
    </form>`;
}
