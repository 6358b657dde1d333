import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { BilingualText, Language } from '../shared/text/bilingual-text';
import type { AttributeFault } from './attribute-fault';
import { fire } from './events';
import { tryUntilThere } from './try-until-there';

const HEAD: BilingualText = { vi: 'Dành cho người quản trị trang', en: 'For the keeper of this site' };

/** What stands in place of an element that its attributes do not allow to work. Its words are loaded for that only. */
export class KeeperNote {
  /** Is done when the words of the latest fault are there. */
  loading: Promise<void> | undefined;
  /** The latest fault as a key, and its words. */
  private told = '';
  private words: BilingualText | undefined;

  constructor(private host: ReactiveControllerHost & HTMLElement) {}

  /** The note; each fault is also told to the page once. */
  render(what: AttributeFault, language: Language): TemplateResult | typeof nothing {
    const told = JSON.stringify(what);
    if (told !== this.told) {
      this.told = told;
      this.words = undefined;
      this.loading = this.load(what, told);
    }
    if (!this.words) return nothing;
    return html`<div class="note" part="note" lang=${language}>
      <strong>${HEAD[language]}</strong>
      <p><code>&lt;${this.host.localName}&gt;</code>: ${this.words[language]}</p>
    </div>`;
  }

  /** The attributes are right (again). */
  clear(): void {
    this.told = '';
  }

  private load(what: AttributeFault, told: string): Promise<void> {
    const bare = `${what.fault} ${what.values.join(', ')}`;
    return tryUntilThere(
      this.host,
      async () => this.tell(told, (await import('./say-fault')).sayFault(what)),
      // until then the keeper has the fault without its sentence
      () => this.words ?? this.tell(told, { vi: bare, en: bare }),
    );
  }

  private tell(told: string, words: BilingualText): void {
    if (told !== this.told) return;
    this.words = words;
    fire(this.host, 'hl-error', { message: words.en });
  }
}
