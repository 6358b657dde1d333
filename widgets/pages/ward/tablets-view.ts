import { html, type TemplateResult } from 'lit';
import { formatDateTime } from '../../../shared/text/format-date';
import { sign, TICK, WARNING } from '../../sign';
import { readTablets, type Tablet } from './read-bodies';
import { WardView } from './ward-view';

const SILENT_MS = 3_600_000;

/** The unit's tablets: when each was last heard of, and what it holds. */
export class WardTablets extends WardView {
  static override properties = { tablets: { state: true } };

  declare private tablets: Tablet[] | undefined;
  /** Milliseconds since 1970. */
  private loadedAt = 0;

  protected override async load(): Promise<void> {
    this.tablets = await this.client.ask(`${this.unitPath}/devices`, readTablets);
    this.loadedAt = Date.now();
  }

  protected override renderContent(): TemplateResult | undefined {
    const { texts, tablets } = this;
    if (!tablets) return undefined;
    return html`<div class="top">
        <h2>${texts.views.tablets}</h2>
        <button type="button" class="small-button" data-print="no" @click=${() => void this.refresh()}>
          ${texts.refresh}
        </button>
      </div>
      ${tablets.length === 0 ? html`<p class="few">${texts.noTablets}</p>` : this.renderTable(tablets)}`;
  }

  private async refresh(): Promise<void> {
    this.status = '';
    if (await this.work(() => this.load()))
      this.status = this.texts.refreshedAt(formatDateTime(new Date(this.loadedAt)));
  }

  private renderTable(tablets: readonly Tablet[]): TemplateResult {
    const { texts } = this;
    const counts = [texts.unsent, texts.offered, texts.answered];
    const silent = tablets.filter((tablet) => this.isSilent(tablet));
    // who looks here wants to know which are in trouble
    const inOrder = [...silent, ...tablets.filter((tablet) => !this.isSilent(tablet))];
    return html`<p class="secondary">${texts.tabletCount(tablets.length, silent.length)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${texts.views.tablets}>
        <table>
          <thead>
            <tr>
              <th scope="col">${texts.tablet}<br /><span class="light">${texts.desk}</span></th>
              <th scope="col">${texts.condition}<br /><span class="light">${texts.heard}</span></th>
              ${counts.map((head) => html`<th scope="col" class="number">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${inOrder.map((tablet) => this.renderTablet(tablet))}
          </tbody>
        </table>
      </div>`;
  }

  private isSilent({ heardAt }: Tablet): boolean {
    return this.loadedAt - heardAt.getTime() > SILENT_MS;
  }

  private renderTablet(tablet: Tablet): TemplateResult {
    const { texts } = this;
    const { id, desk, heardAt, unsent, offered, answered } = tablet;
    const isSilent = this.isSilent(tablet);
    return html`<tr>
      <th scope="row">${id}<br /><span class="secondary light">${desk ?? texts.noName}</span></th>
      <td>
        <span class="tag" data-kind=${isSilent ? 'silent' : 'alive'}
          >${sign(isSilent ? WARNING : TICK)} ${isSilent ? texts.silent : texts.alive}</span
        ><br /><span class="secondary">${formatDateTime(heardAt)}</span>
      </td>
      ${[unsent, offered, answered].map((count) => html`<td class="number">${texts.number(count)}</td>`)}
    </tr>`;
  }
}
