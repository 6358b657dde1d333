import { html, nothing, type TemplateResult } from 'lit';
import type { IndexGroup } from '../../../shared/satisfaction/index-report';
import { formatDateTime, formatIsoDate } from '../../../shared/text/format-date';
import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import { criteriaTable, groupsTable } from './index-table';
import { readGroups, readWhole } from './read-bodies';
import { WardView } from './ward-view';

const REFRESH_MS = 60_000;

/** What has come in today, loaded anew every minute. */
export class WardToday extends WardView {
  static override properties = { day: { state: true }, whole: { state: true }, desks: { state: true } };

  declare private day: string;
  declare private whole: IndexGroup | undefined;
  declare private desks: IndexGroup[];
  private seenAt = '';
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.day = '';
    this.whole = undefined;
    this.desks = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => {
      if (!document.hidden && !this.isBusy) void this.work(() => this.load(), { isQuiet: true });
    }, REFRESH_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override async load(): Promise<void> {
    const day = formatDay(dayOfInstant(Date.now()));
    const path = `${this.unitPath}/index?from=${day}&to=${day}`;
    const [whole, desks] = await Promise.all([
      this.client.ask(path, readWhole),
      this.client.ask(`${path}&by=desk`, readGroups),
    ]);
    this.day = day;
    this.whole = whole;
    this.desks = desks.filter(({ n }) => n > 0);
    this.seenAt = formatDateTime(new Date());
  }

  protected override renderContent(): TemplateResult | undefined {
    const { texts, whole, desks, language } = this;
    if (!whole) return undefined;
    const { n, flagged = 0, tablets } = whole;
    return html`<h2>${texts.answersToday(formatIsoDate(this.day))}</h2>
      <div class="figure">
        <p class="large">${texts.answers(n)}</p>
        ${flagged > 0 ? html`<p>${texts.flagged(flagged)}</p>` : nothing}
        ${tablets ? html`<p>${texts.tabletsToday(tablets.offered, tablets.answered)}</p>` : nothing}
        <p>${texts.seenAt(this.seenAt)}</p>
      </div>
      ${
        n === 0
          ? html`<p class="few">${texts.noneToday}</p>`
          : criteriaTable(whole, texts.views.today, language)
      }
      ${
        desks.length > 0
          ? groupsTable(
              desks,
              { title: texts.byDesk, head: texts.desk, nameOf: ({ name }) => name ?? texts.noName },
              language,
            )
          : nothing
      }
      <p class="small">${texts.own}</p>`;
  }
}
