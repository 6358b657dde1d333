import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { defaultPlaylist } from '../../../shared/led/default-playlist';
import { isShownAt } from '../../../shared/led/is-shown-at';
import {
  HALVES,
  type Half,
  type ItemKind,
  type Playlist,
  type PlaylistItem,
} from '../../../shared/led/playlist';
import { type PlaylistProblem, readPlaylist, renderPlaylist } from '../../../shared/led/read-playlist';
import { orderFields } from '../../../shared/procedures/order-procedures';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import { controls } from '../../controls';
import { fire } from '../../events';
import { FileLoader } from '../../file-loader';
import { loadProblem } from '../../load-problem';
import { look } from '../../look';
import { readProceduresFile } from '../../lookup/read-procedures-file';
import { readLanguage } from '../../read-language';
import { stateTagStyles } from '../../state-tag.styles';
import { fillIn } from '../../survey/texts';
import { readWard } from '../../ward/ward';
import { builderStyles } from '../builder/builder.styles';
import { deskStyles } from '../desk.styles';
import { deskHead } from '../desk-head';
import { formStyles } from '../form.styles';
import type { HlLed } from '../led/hl-led';
import { saveFile } from '../save-file';
import { moveItem, newItem, onlyItem, withChange } from './edit-playlist';
import { choice, field } from './fields';
import { generalForm } from './general-form';
import { itemRow } from './item-row';
import { ledBuilderStyles } from './led-builder.styles';
import { loadOwnPlaylist, openPlaylist } from './open-playlist';
import { previewFrame } from './preview-frame';
import { problemList } from './problem-list';
import { HALF_WORDS, ITEM_WORDS, LED_BUILDER_TEXTS as TEXTS } from './texts';

/**
 * Puts a screen's playlist together and saves it as `led.json`; works from static files, and sends nothing.
 *
 * Attributes: `src`, `ward` and `procedures` are the addresses of the ward's files; `lang` is `vi` (default) or `en`.
 */
export class HlLedBuilder extends LitElement {
  static override styles = [
    look,
    controls,
    formStyles,
    deskStyles,
    builderStyles,
    stateTagStyles,
    ledBuilderStyles,
  ];

  static override properties = {
    src: {},
    ward: {},
    procedures: {},
    lang: { reflect: true },
    playlist: { state: true },
    told: { state: true },
    refused: { state: true },
    day: { state: true },
    half: { state: true },
    alone: { state: true },
    isTall: { state: true },
    kind: { state: true },
    taken: { state: true },
  };

  declare src: string | null;
  declare ward: string | null;
  declare procedures: string | null;
  declare lang: string;
  declare private playlist: Playlist | undefined;
  declare private told: string;
  /** What of an opened file is not in the list. */
  declare private refused: { said: string; problems: PlaylistProblem[] } | undefined;
  declare private day: string;
  declare private half: Half;
  /** The item that the preview shows alone. */
  declare private alone: number | undefined;
  declare private isTall: boolean;
  declare private kind: ItemKind;
  /** The list before an item was removed. */
  declare private taken: Playlist | undefined;
  private isSaved = true;

  private wardLoader = new FileLoader(this, readWard, ({ message }) => fire(this, 'hl-error', { message }));
  private register = new FileLoader(
    this,
    (json) => orderFields(readProceduresFile(json).procedures),
    ({ message }) => fire(this, 'hl-error', { message }),
  );

  constructor() {
    super();
    this.src = null;
    this.ward = null;
    this.procedures = null;
    this.lang = 'vi';
    this.playlist = undefined;
    this.told = '';
    this.refused = undefined;
    const now = Date.now();
    this.day = formatDay(dayOfInstant(now));
    this.half = isShownAt({ half: 'morning' }, new Date(now)) ? 'morning' : 'afternoon';
    this.alone = undefined;
    this.isTall = false;
    this.kind = 'notice';
    this.taken = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.leaving);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.leaving);
  }

  private leaving = (event: BeforeUnloadEvent): void => {
    if (!this.isSaved) event.preventDefault();
  };

  private get language(): Language {
    return readLanguage(this.lang);
  }

  private say = (text: BilingualText, values: Record<string, string | number> = {}) =>
    fillIn(text[this.language], this.language, values);

  /** With the list that the site has, or what the screen would show without one. */
  private async start(): Promise<void> {
    await Promise.all([this.wardLoader.load(this.ward), this.register.load(this.procedures)]);
    const found = await loadOwnPlaylist(this.src);
    if (this.playlist) return; // somebody was faster and has opened a file
    if (found !== undefined && this.take(found, 'led.json', TEXTS.fromSite)) return;
    this.playlist = defaultPlaylist(this.wardLoader.content?.file ?? {});
    if (found === undefined) this.told = this.say(TEXTS.fromDefault);
  }

  /** Takes the text of a file for the list. What is wrong in it is told. @returns whether it is a list at all */
  private take(text: string, name: string, said: BilingualText): boolean {
    const { playlist, problems } = openPlaylist(text, this.language);
    if (!playlist) {
      this.refused = { said: this.say(TEXTS.notRead, { name }), problems };
      return false;
    }
    this.refused = problems.length > 0 ? { said: this.say(TEXTS.partlyRead, { name }), problems } : undefined;
    this.playlist = playlist;
    this.alone = undefined;
    this.taken = undefined;
    this.isSaved = true;
    this.told = this.say(said, { name });
    return true;
  }

  private opened = async ({ target }: Event): Promise<void> => {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    target.value = '';
    if (file) this.take(await file.text(), file.name, TEXTS.fromFile);
  };

  private change(change: Partial<Record<keyof Playlist, unknown>>): void {
    if (!this.playlist) return;
    this.playlist = withChange(this.playlist, change);
    this.isSaved = false;
    this.told = '';
    this.taken = undefined;
  }

  private changeItem(place: number, change: object): void {
    const items = this.playlist?.items ?? [];
    this.change({ items: items.map((item, at) => (at === place ? withChange(item, change) : item)) });
  }

  private async moveBy(place: number, by: number): Promise<void> {
    const to = place + by;
    this.change({ items: moveItem(this.playlist?.items ?? [], place, to) });
    this.alone = undefined;
    await this.updateComplete;
    const name = by < 0 ? 'up' : 'down';
    const button = this.renderRoot.querySelector<HTMLButtonElement>(`#item-${to} [name=${name}]`);
    // at the end of the list the button is of no use: the other one has the focus then
    const other = this.renderRoot.querySelector<HTMLButtonElement>(
      `#item-${to} [name=${by < 0 ? 'down' : 'up'}]`,
    );
    (button?.disabled ? other : button)?.focus();
  }

  private removeItem(place: number): void {
    const before = this.playlist;
    this.change({ items: (before?.items ?? []).filter((_, at) => at !== place) });
    this.alone = undefined;
    this.taken = before;
    this.told = this.say(TEXTS.removed, { number: place + 1 });
    this.renderRoot.querySelector<HTMLElement>('#list')?.focus();
  }

  private async addItem(): Promise<void> {
    const items = this.playlist?.items ?? [];
    this.change({ items: [...items, newItem(this.kind)] });
    await this.updateComplete;
    const added = this.renderRoot.querySelector<HTMLDetailsElement>(`#item-${items.length}`);
    if (added) added.open = true;
    added?.querySelector('summary')?.focus();
  }

  private get problems(): PlaylistProblem[] {
    return this.playlist ? readPlaylist(this.playlist).problems : [];
  }

  private save = (): void => {
    if (!this.playlist || this.problems.length > 0) return;
    saveFile('led.json', new Blob([renderPlaylist(this.playlist)], { type: 'application/json' }));
    this.isSaved = true;
    this.told = this.say(TEXTS.saved);
  };

  protected override updated(changed: PropertyValues): void {
    if (changed.has('playlist') || changed.has('alone')) this.showPreview();
  }

  /** What can be shown of the list; the frame is a page of this site. */
  private showPreview = (): void => {
    const frame = this.renderRoot.querySelector('iframe');
    const screen = frame?.contentDocument?.querySelector<HlLed>('hl-led');
    const { playlist } = this.playlist ? readPlaylist(this.playlist) : { playlist: undefined };
    if (!screen || !playlist || !this.playlist) return;
    const shown = this.alone === undefined ? this.playlist : onlyItem(this.playlist, this.alone);
    screen.playlist = readPlaylist(shown).playlist;
  };

  protected override render(): TemplateResult {
    return html`<main class="sheet desk" lang=${this.language} aria-labelledby="title">
      ${deskHead(this.say(TEXTS.title), this.language, (other) => {
        this.lang = other;
      })}
      <p>${this.say(TEXTS.intro)}</p>
      ${this.playlist ? this.renderDesk(this.playlist) : html`<p role="status">${this.say(TEXTS.loading)}</p>`}
    </main>`;
  }

  private renderDesk(playlist: Playlist): TemplateResult {
    const { say, problems, wardLoader } = this;
    return html`<div class="fields">
        <label>${say(TEXTS.open)} <input type="file" accept=".json,application/json" @change=${this.opened} /></label>
      </div>
      ${
        wardLoader.problem
          ? loadProblem('ward.json', wardLoader.problem, this.language, () => void wardLoader.retry())
          : nothing
      }
      ${this.refused ? html`<div class="message" role="alert"><p>${this.refused.said}</p>${problemList(this.refused.problems, this.language)}</div>` : nothing}
      <p role="status">
        ${this.told}
        ${
          this.taken
            ? html`<button type="button" @click=${() => {
                this.playlist = this.taken;
                this.taken = undefined;
                this.told = '';
              }}>${say(TEXTS.undo)}</button>`
            : nothing
        }
      </p>
      ${generalForm(playlist, this.language, (change) => this.change(change))} ${this.renderList(playlist)} ${previewFrame(
        {
          language: this.language,
          isTall: this.isTall,
          alone: this.alone,
          onTall: (isTall) => {
            this.isTall = isTall;
          },
          onAll: () => {
            this.alone = undefined;
          },
          onLoad: this.showPreview,
        },
      )}
      ${problems.length > 0 ? html`<div class="message" role="status"><p>${say(TEXTS.wrong)}</p>${problemList(problems, this.language)}</div>` : nothing}
      <div class="buttons">
        <button type="button" class="primary" aria-disabled=${problems.length > 0 ? 'true' : 'false'} @click=${this.save}>${say(TEXTS.save)}</button>
      </div>`;
  }

  private renderList({ items }: Playlist): TemplateResult {
    const { say, language } = this;
    const halves = HALVES.map((half): [string, string] => [half, HALF_WORDS[half][language]]);
    return html`<section aria-labelledby="list">
      <h2 id="list" tabindex="-1">${say(TEXTS.list)}</h2>
      <div class="fields">
        ${field(say(TEXTS.on), 'date', this.day, ({ target }) => {
          this.day = (target as HTMLInputElement).value || this.day;
        })}
        ${choice(say(TEXTS.onHalf), this.half, halves, (half) => {
          this.half = half === 'morning' ? 'morning' : 'afternoon';
        })}
      </div>
      ${items.length === 0 ? html`<p>${say(TEXTS.empty)}</p>` : html`<ol class="items">${items.map((item, place) => this.renderItem(item, place, items.length))}</ol>`}
      <div class="fields add">
        ${choice(
          say(TEXTS.what),
          this.kind,
          Object.entries(ITEM_WORDS).map(([kind, word]) => [kind, word[language]]),
          (kind) => {
            this.kind = kind as ItemKind; // one of the options
          },
        )}
        <button type="button" id="add" @click=${() => void this.addItem()}>${say(TEXTS.add)}</button>
      </div>
    </section>`;
  }

  private renderItem(item: PlaylistItem, place: number, count: number): TemplateResult {
    const at = new Date(`${this.day}T${this.half === 'morning' ? '08' : '14'}:00:00+07:00`);
    return itemRow({
      ...{ item, place, count, at },
      language: this.language,
      fields: this.register.content ?? [],
      onChange: (change) => this.changeItem(place, change),
      onMove: (by) => void this.moveBy(place, by),
      onLook: () => {
        this.alone = place;
      },
      onRemove: () => this.removeItem(place),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-led-builder': HlLedBuilder;
  }
}
