import { html, type TemplateResult } from 'lit';
import { formatDateTime } from '../../../shared/text/format-date';
import { sign, TICK, WARNING } from '../../sign';
import { WardView } from './ward-view';

const SILENT_MS = 3_600_000;

interface Tablet {
  id: string;
  desk: string | null;
  heardAt: string;
  unsent: number;
  offered: number;
  answered: number;
}

/** The unit's tablets: when each was last heard of, and what it holds. */
export class WardTablets extends WardView {
  static override properties = { tablets: { state: true } };

  declare private tablets: Tablet[] | undefined;

  protected override async load(): Promise<void> {
    const { devices } = await this.client.ask<{ devices: Tablet[] }>(`${this.unitPath}/devices`);
    this.tablets = devices;
  }

  protected override renderContent(): TemplateResult {
    const { texts, tablets } = this;
    if (!tablets) return html``;
    return html`<div class="top">
        <h2>${texts.views.tablets}</h2>
        <button type="button" class="small-button" @click=${() => void this.work(() => this.load())}>
          ${texts.refresh}
        </button>
      </div>
      ${tablets.length === 0 ? html`<p class="few">${texts.noTablets}</p>` : this.renderTable(tablets)}`;
  }

  private renderTable(tablets: readonly Tablet[]): TemplateResult {
    const { texts } = this;
    const counts = [texts.unsent, texts.offered, texts.answered];
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${texts.views.tablets}>
      <table>
        <thead>
          <tr>
            ${[texts.tablet, texts.desk, texts.condition, texts.heard].map((head) => html`<th scope="col">${head}</th>`)}
            ${counts.map((head) => html`<th scope="col" class="number">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${tablets.map(({ id, desk, heardAt, unsent, offered, answered }) => {
            const isSilent = Date.now() - Date.parse(heardAt) > SILENT_MS;
            return html`<tr>
              <th scope="row">${id}</th>
              <td>${desk ?? texts.noName}</td>
              <td>
                <span class="tag" data-kind=${isSilent ? 'silent' : 'alive'}
                  >${sign(isSilent ? WARNING : TICK)} ${isSilent ? texts.silent : texts.alive}</span
                >
              </td>
              <td>${formatDateTime(new Date(heardAt))}</td>
              ${[unsent, offered, answered].map((count) => html`<td class="number">${texts.number(count)}</td>`)}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }
}
