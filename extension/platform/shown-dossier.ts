import { browser } from 'wxt/browser';

/** What a page says to the panel: the dossier that it shows by itself, none on every other page. */
interface Shown {
  kind: 'shown-dossier';
  code?: string;
}

/** What the panel asks of a page. */
const QUESTION = { kind: 'which-dossier' } as const;

/** In a content script: tells the panel which dossier the page in front of the official is of. */
export class ShownDossier {
  readonly #document: Document;
  #shown: Shown | undefined;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    const onMessage = ({ kind }: { kind: string }) => {
      if (kind === QUESTION.kind) this.#tell();
    };
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
    document.addEventListener('visibilitychange', () => this.#tell(), { signal });
  }

  show(code: string | undefined): void {
    if (this.#shown && this.#shown.code === code) return;
    this.#shown = { kind: 'shown-dossier', ...(code !== undefined && { code }) };
    this.#tell();
  }

  #tell(): void {
    if (this.#shown && this.#document.visibilityState === 'visible') void tellPanel(this.#shown);
  }
}

async function tellPanel(shown: Shown): Promise<void> {
  try {
    await browser.runtime.sendMessage(shown);
  } catch {
    // no panel is open, or the extension is gone, which is told by an exception of the call itself: there is nobody to tell
  }
}

/** In the panel: calls `listener` with the dossier of the page in front of the official, now and whenever that changes. */
export function watchShownDossier(listener: (code: string | undefined) => void, signal: AbortSignal): void {
  const onMessage = ({ kind, code }: Shown) => {
    if (kind === 'shown-dossier') listener(code);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
  void askPageInFront();
}

async function askPageInFront(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  for (const { id } of tabs)
    if (id !== undefined)
      browser.tabs.sendMessage(id, QUESTION).catch(() => {
        // a page that is not read has nothing to say
      });
}
