import { html, nothing, type TemplateResult } from 'lit';
import type { IndexGroup } from '../../../shared/satisfaction/index-report';
import { firstDayOfMonth, monthOfDay, shiftMonth } from '../../../shared/working-time/month';
import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import { nameMonth, nameRange } from '../../results/period';
import { shownFigure } from '../../results/shown-figure';
import { trendChart } from '../../results/trend-chart';
import { criteriaTable, groupsTable } from './index-table';
import { readGroups, readWhole } from './read-bodies';
import { WardView } from './ward-view';

const GROUPINGS = ['month', 'desk', 'procedure', 'channel'] as const;
type Grouping = (typeof GROUPINGS)[number];

interface Shown {
  from: string;
  to: string;
  by: Grouping;
  whole: IndexGroup;
  groups: IndexGroup[];
}

/** The unit's own index of any range: its criteria, its trend, and divided by month, desk, procedure or channel. */
export class WardIndex extends WardView {
  static override properties = { shown: { state: true } };

  declare private shown: Shown | undefined;

  private readonly today = formatDay(dayOfInstant(Date.now()));

  protected override load(): Promise<void> {
    return this.ask(firstDayOfMonth(shiftMonth(monthOfDay(this.today), -11)), this.today, 'month');
  }

  private async ask(from: string, to: string, by: Grouping): Promise<void> {
    const path = `${this.unitPath}/index?from=${from}&to=${to}`;
    const [whole, divided] = await Promise.all([
      this.client.ask(path, readWhole),
      this.client.ask(`${path}&by=${by}`, readGroups),
    ]);
    const first = divided.findIndex(({ n, flagged = 0 }) => n + flagged > 0);
    // months before the first answer say nothing
    const groups = first < 0 ? [] : divided.slice(first);
    this.shown = { from, to, by, whole, groups };
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const given = new FormData(event.target);
    const [from, to] = [String(given.get('from')), String(given.get('to'))];
    const by = GROUPINGS.find((one) => one === given.get('by')) ?? 'month';
    if (!from || !to || from > to || to > this.today) {
      this.refuse(this.texts.badRange);
      return;
    }
    const ask = () => this.ask(from, to, by);
    void this.work(ask, { again: ask });
  }

  protected override renderContent(): TemplateResult | undefined {
    const { shown, texts } = this;
    if (!shown) return undefined;
    return html`<h2>${texts.views.index}</h2>
      <form @submit=${this.submit} novalidate>
        <div class="fields">
          <label>${texts.from} <input type="date" name="from" .value=${shown.from} max=${this.today} /></label>
          <label>${texts.to} <input type="date" name="to" .value=${shown.to} max=${this.today} /></label>
          <label
            >${texts.groupBy}
            <select name="by">
              ${GROUPINGS.map(
                (one) =>
                  html`<option value=${one} ?selected=${one === shown.by}>${texts.group[one]}</option>`,
              )}
            </select></label
          >
          <button class="primary">${texts.show}</button>
        </div>
      </form>
      ${this.renderIndex(shown)}`;
  }

  private renderIndex({ from, to, by, whole, groups }: Shown): TemplateResult {
    const { texts, language } = this;
    if (whole.n + (whole.flagged ?? 0) === 0) return html`<p class="few">${texts.noneInRange}</p>`;
    const months = groups.map((group) => ({
      month: group.period,
      figure: shownFigure(group.overall, group.n, 1),
    }));
    const trend = by === 'month' ? trendChart(months, undefined, language) : undefined;
    const nameOf = ({ period, name }: IndexGroup) =>
      by === 'month' ? nameMonth(period, language) : (name ?? texts.noName);
    return html`<section>
        ${criteriaTable(whole, nameRange({ from, to }, language), language)}
        ${whole.flagged ? html`<p class="detail">${texts.flagged(whole.flagged)}</p>` : nothing}
      </section>
      ${trend ? html`<section><h3>${texts.trend}</h3>${trend}</section>` : nothing}
      <section>
        ${groupsTable(groups, { title: `${texts.groupBy}: ${texts.group[by]}`, head: texts.group[by], nameOf }, language)}
      </section>
      <p class="small">${texts.own}</p>`;
  }
}
