import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadError, loadProcedures } from './load-procedures';
import { completeAddress } from './page-address';
import { makeRegister, type Register } from './register';

/** Keeps the register of an element loaded: while neither `register` nor `problem` is there, it is on its way. */
export class ProcedureLoader implements ReactiveController {
  register: Register | undefined;
  problem: LoadError | undefined;

  private address: string | undefined;
  private request: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onProblem: (problem: LoadError) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.address && !this.register && !this.problem) void this.retry();
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
    this.register = undefined;
    this.problem = undefined;
    this.host.requestUpdate();
    if (!this.address) return;
    const request = new AbortController();
    this.request = request;
    try {
      const file = await loadProcedures(this.address, request.signal);
      if (!request.signal.aborted) this.register = makeRegister(file);
    } catch (error) {
      if (request.signal.aborted) return;
      if (!(error instanceof LoadError)) throw error;
      this.problem = error;
      this.onProblem(error);
    }
    this.host.requestUpdate();
  }
}
