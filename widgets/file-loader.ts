import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { completeAddress } from './complete-address';
import { LoadError, loadFile } from './load-file';

/** Keeps the file of an element loaded: while neither `content` nor `problem` is there, it is on its way. */
export class FileLoader<Content> implements ReactiveController {
  content: Content | undefined;
  problem: LoadError | undefined;

  private address: string | undefined;
  private request: AbortController | undefined;

  /** @param read makes the content of parsed JSON and the file's address; throws an error that names the place where it is no such file */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: (json: unknown, address: string) => Content,
    private readonly onProblem: (problem: LoadError) => void,
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
    this.host.requestUpdate();
    if (!this.address) return;
    const request = new AbortController();
    this.request = request;
    try {
      const content = await loadFile(this.address, this.read, request.signal);
      if (!request.signal.aborted) this.content = content;
    } catch (error) {
      if (request.signal.aborted) return;
      if (!(error instanceof LoadError)) throw error;
      this.problem = error;
      this.onProblem(error);
    }
    this.host.requestUpdate();
  }
}
