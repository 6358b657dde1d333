import { html, nothing, type TemplateResult } from 'lit';
import { formatIsoDate } from '../../../shared/text/format-date';
import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import { readMadeToken, readTokens, type Token } from './read-bodies';
import { WardView } from './ward-view';

/** The unit's tokens: which there are, a new one, the end of one. */
export class WardTokens extends WardView {
  static override properties = { tokens: { state: true }, made: { state: true } };

  declare private tokens: Token[] | undefined;
  declare private made: string;

  constructor() {
    super();
    this.tokens = undefined;
    this.made = '';
  }

  protected override async load(): Promise<void> {
    this.tokens = await this.client.ask(`${this.unitPath}/tokens`, readTokens);
  }

  private async make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const given = new FormData(form);
    const scopes = given.getAll('scope').map(String);
    if (scopes.length === 0) {
      this.refuse(this.texts.pickScope);
      return;
    }
    const body = { scopes, expiresOn: String(given.get('expires')) || null };
    await this.work(async () => {
      this.made = await this.client.ask(`${this.unitPath}/tokens`, readMadeToken, 'POST', body);
      form.reset();
      await this.load();
    });
  }

  private async revoke(name: string): Promise<void> {
    if (!confirm(this.texts.revokeSure(name))) return;
    await this.work(async () => {
      await this.client.tell(`${this.unitPath}/tokens/${name}`, 'DELETE');
      this.status = this.texts.revoked(name);
      await this.load();
    });
  }

  private get today(): string {
    return formatDay(dayOfInstant(Date.now()));
  }

  private sayExpiry(expiresOn: string | null): string {
    const { texts } = this;
    if (expiresOn === null) return texts.forEver;
    const day = formatIsoDate(expiresOn);
    return expiresOn < this.today ? texts.expiredOn(day) : texts.expiresOn(day);
  }

  protected override renderContent(): TemplateResult | undefined {
    const { texts, tokens } = this;
    if (!tokens) return undefined;
    const nameScopes = (scopes: readonly string[]) =>
      scopes.map((scope) => texts.scope[scope] ?? scope).join(', ');
    return html`<h2>${texts.views.tokens}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${texts.views.tokens}>
        <table>
          <thead>
            <tr>
              ${[texts.name, texts.scopes].map((head) => html`<th scope="col">${head}</th>`)}
              <td data-print="no"></td>
            </tr>
          </thead>
          <tbody>
            ${tokens.map(
              ({ name, scopes, expiresOn }) => html`<tr>
                <th scope="row">${name}</th>
                <td>${nameScopes(scopes)}<br /><span class="secondary">${this.sayExpiry(expiresOn)}</span></td>
                <td class="number" data-print="no">
                  <button
                    type="button"
                    class="small-button"
                    aria-label="${texts.revoke} ${name}"
                    @click=${() => void this.revoke(name)}
                  >
                    ${texts.revoke}
                  </button>
                </td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        this.made
          ? html`<div role="status">
              <p>${texts.made}</p>
              <p class="secret">${this.made}</p>
            </div>`
          : nothing
      }
      <section data-print="no">
        <h3>${texts.make}</h3>
        <form @submit=${(event: SubmitEvent) => void this.make(event)}>
          <fieldset>
            <legend>${texts.scopes}</legend>
            ${this.grant.scopes.map(
              (scope) => html`<label class="check"
                ><input type="checkbox" name="scope" value=${scope} /> ${texts.scope[scope] ?? scope}</label
              >`,
            )}
          </fieldset>
          <div class="fields">
            <label>${texts.expires} <input type="date" name="expires" min=${this.today} /></label>
            <button class="primary">${texts.make}</button>
          </div>
        </form>
      </section>`;
  }
}
