import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { surveyAddress } from '../../../shared/satisfaction/survey-address';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { controls } from '../../controls';
import { look } from '../../look';
import { readLanguage } from '../../read-language';
import { fillIn } from '../../survey/texts';
import { deskStyles } from '../desk.styles';
import { deskHead } from '../desk-head';
import { formStyles } from '../form.styles';
import { saveFile } from '../save-file';
import { builderStyles } from './builder.styles';
import { choiceFields } from './choice-fields';
import { contrastNote } from './contrast-note';
import {
  attributesOf,
  type Choice,
  frame,
  PAGE_NAMES,
  type Release,
  snippet,
  styleRule,
  textOn,
  USUAL_ACCENT,
  wholePage,
} from './embed';
import { BUILDER_TEXTS as TEXTS } from './texts';

/** Makes the code, the pages and the QR sheet by which a ward puts the widgets on its site; works from static files. */
export class HlBuilder extends LitElement {
  static override styles = [look, controls, formStyles, deskStyles, builderStyles];

  static override properties = {
    lang: { reflect: true },
    choice: { state: true },
    width: { state: true },
    release: { state: true },
    told: { state: true },
  };

  declare lang: string;
  declare private choice: Choice;
  declare private width: 'phone' | 'desktop';
  declare private release: Release | undefined;
  /** What became of copying. */
  declare private told: string;

  constructor() {
    super();
    this.lang = 'vi';
    const folder = new URL('..', document.baseURI).href.replace(/\/$/, '');
    this.choice = {
      ...{ tag: 'hl-survey', folder, unit: '', endpoint: '', questionnaire: 'sipas-2025@1', mode: 'page' },
      ...{ lang: 'vi', theme: 'light', target: '', floor: '', desk: '', procedure: '', accent: USUAL_ACCENT },
      survey: new URL('../danh-gia.html', `${folder}/`).href,
    };
    this.width = 'phone';
    this.release = undefined;
    this.told = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.findRelease();
  }

  /** Without the list of this build's files (a folder opened from a disk) the code has no check, and still works. */
  private async findRelease(): Promise<void> {
    try {
      const answer = await fetch('../release.json');
      if (answer.ok) this.release = await answer.json();
    } catch (error) {
      console.warn(error);
    }
  }

  private get language(): Language {
    return readLanguage(this.lang);
  }

  private say = (text: BilingualText, values: Record<string, string | number> = {}) =>
    fillIn(text[this.language], this.language, values);

  private change(part: Partial<Choice>): void {
    this.choice = { ...this.choice, ...part };
    this.told = '';
  }

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.told = this.say(TEXTS.copied);
    } catch {
      this.told = this.say(TEXTS.notCopied);
    }
  }

  protected override render(): TemplateResult {
    const { choice, release } = this;
    const page = new URL(`../${PAGE_NAMES[choice.tag]}`, `${choice.folder}/`).href;
    const rule = styleRule(choice);
    return html`<div class="sheet desk" lang=${this.language}>
        ${deskHead(this.say(TEXTS.title), this.language, (other) => this.switchTo(other))}
        ${choiceFields(choice, this.language, (part) => this.change(part))}
        ${contrastNote(choice, this.language)} ${this.renderPreview()}
        ${this.renderCode('code', TEXTS.code, snippet(choice, release), TEXTS.codeHint)}
        ${rule ? this.renderCode('style', TEXTS.style, rule) : nothing}
        ${this.renderCode('frame', TEXTS.frame, frame(choice, page), TEXTS.frameHint)}
        ${this.renderFiles()}
        <p role="status">${this.told}</p>
      </div>
      ${this.renderPoster()}`;
  }

  private switchTo(lang: Language): void {
    this.lang = lang;
    this.told = '';
  }

  private renderPreview(): TemplateResult {
    const { choice, width } = this;
    const shown = {
      tag: choice.tag,
      attributes: attributesOf(choice),
      accent: choice.accent,
      on: textOn(choice.accent),
    };
    const sizes = (['phone', 'desktop'] as const).map(
      (size) =>
        html`<button
          type="button"
          aria-pressed=${size === width ? 'true' : 'false'}
          @click=${() => {
            this.width = size;
          }}
        >
          ${this.say(TEXTS[size])}
        </button>`,
    );
    return html`<section aria-labelledby="preview">
      <h2 id="preview">${this.say(TEXTS.preview)}</h2>
      <div class="buttons">${sizes}</div>
      <p class="hint">${this.say(TEXTS.previewHint)}</p>
      <div class="frame" role="group" tabindex="0" aria-label=${this.say(TEXTS.preview)}>
        <iframe
          class=${width}
          title=${this.say(TEXTS.preview)}
          src=${`preview.html#${encodeURIComponent(JSON.stringify(shown))}`}
        ></iframe>
      </div>
    </section>`;
  }

  private renderCode(id: string, title: BilingualText, code: string, hint?: BilingualText): TemplateResult {
    return html`<section aria-labelledby=${id}>
      <h2 id=${id}>${this.say(title)}</h2>
      ${hint ? html`<p class="hint">${this.say(hint)}</p>` : nothing}
      <pre tabindex="0" role="group" aria-labelledby=${id}><code>${code}</code></pre>
      <div class="buttons">
        <button type="button" aria-describedby=${id} @click=${() => void this.copy(code)}>${this.say(TEXTS.copy)}</button>
      </div>
    </section>`;
  }

  private renderFiles(): TemplateResult {
    const { choice, release } = this;
    const name = PAGE_NAMES[choice.tag];
    const save = (file: string, kind: 'page' | 'print' | 'led') =>
      saveFile(file, new Blob([wholePage(choice, release, kind)], { type: 'text/html' }));
    return html`<section aria-labelledby="pages">
      <h2 id="pages">${this.say(TEXTS.pages)}</h2>
      <div class="buttons">
        <button type="button" @click=${() => save(name, 'page')}>${this.say(TEXTS.pageFile, { name })}</button>
        ${
          choice.tag === 'hl-results'
            ? html`<button type="button" @click=${() => save('bang-niem-yet.html', 'print')}>
                ${this.say(TEXTS.printFile)}
              </button>
              <button type="button" @click=${() => save('man-hinh-led.html', 'led')}>${this.say(TEXTS.ledFile)}</button>`
            : nothing
        }
        ${
          choice.tag === 'hl-survey' || choice.tag === 'hl-qr'
            ? html`<button type="button" @click=${() => print()}>${this.say(TEXTS.poster)}</button>`
            : nothing
        }
      </div>
    </section>`;
  }

  private renderPoster(): TemplateResult {
    const address = surveyAddress(this.choice);
    return html`<div class="poster" lang=${this.language}>
      <h2>${this.say(TEXTS.scan)}</h2>
      <hl-qr value=${address} label=${this.say(TEXTS.scan)}></hl-qr>
      <p>${this.say(TEXTS.scanMore)}</p>
      <small>${[this.choice.desk, this.choice.survey].filter(Boolean).join(' · ')}</small>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-builder': HlBuilder;
  }
}
