import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from './after-paint';
import { completeAddress } from './complete-address';
import type { KeptFile } from './kept-files';
import { LoadError, loadFile } from './load-file';

/** Keeps files on the device for visits without network. */
export interface FileKeeper {
  keep(address: string, json: unknown): Promise<void>;
  find(address: string): Promise<KeptFile | undefined>;
}

/** Time after which what was kept is shown while the network is still asked, in milliseconds. */
const PATIENCE = 4000;

/** Keeps the file of an element loaded: while neither `content` nor `problem` is there, it is on its way. */
export class FileLoader<Content> implements ReactiveController {
  content: Content | undefined;
  problem: LoadError | undefined;
  /** When the content came, where it is not from the network now but was kept before. */
  keptOn: Date | undefined;

  private address: string | undefined;
  private request: AbortController | undefined;

  /** @param read makes the content of parsed JSON and the file's address; throws an error that names the place where it is no such file */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: (json: unknown, address: string) => Content,
    private readonly onProblem: (problem: LoadError) => void,
    private readonly keeper?: FileKeeper,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.address && !this.content && !this.problem) void this.retry();
  }

  hostDisconnected(): void {
    this.request?.abort();
  }

  /** Loads from another address; '' or null: from nowhere. Resolves when it is there or has failed. */
  async load(src: string | null): Promise<void> {
    this.address = src ? completeAddress(src, document.baseURI) : undefined;
    await this.retry();
  }

  /** Loads again from the same address. */
  async retry(): Promise<void> {
    this.request?.abort();
    this.content = undefined;
    this.problem = undefined;
    this.keptOn = undefined;
    this.host.requestUpdate();
    const { address } = this;
    if (!address) return;
    const request = new AbortController();
    this.request = request;
    const waiting = this.keeper && setTimeout(() => void this.showKept(address, request.signal), PATIENCE);
    try {
      const { content, json } = await this.fetch(address, request.signal);
      if (request.signal.aborted) return;
      this.content = content;
      this.keptOn = undefined;
      // what came is shown first
      void afterPaint().then(() => this.keeper?.keep(address, json));
    } catch (error) {
      if (request.signal.aborted) return;
      if (!(error instanceof LoadError)) throw error;
      this.onProblem(error);
      if (!this.content) await this.showKept(address, request.signal);
      if (!this.content && !request.signal.aborted) this.problem = error;
    } finally {
      clearTimeout(waiting);
    }
    this.host.requestUpdate();
  }

  private fetch = (address: string, signal: AbortSignal) =>
    loadFile(address, (json) => ({ content: this.read(json, address), json }), signal);

  /** Shows what was kept at an earlier visit, if it can still be read. */
  private async showKept(address: string, signal: AbortSignal): Promise<void> {
    const kept = await this.keeper?.find(address);
    if (!kept || signal.aborted || this.content) return;
    try {
      this.content = this.read(kept.json, address);
      this.keptOn = kept.on;
    } catch {
      // kept by an older version and no longer to be read: as if nothing had been kept
      return;
    }
    this.host.requestUpdate();
  }
}
