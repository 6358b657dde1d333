import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Procedure } from '../../shared/procedures/procedure';
import type { FileKeeper } from '../file-loader';
import { contentError, LoadError, loadFile } from '../load-file';
import type { ProcedureList } from './read-list';

/** The part that shows a procedure's facts. */
export type DetailPart = typeof import('./detail');

/** Loads the facts of the open procedure, and once what shows them. */
export class DetailLoader implements ReactiveController {
  /** The facts of the procedure that was asked for last, when they are there. */
  procedure: Procedure | undefined;
  part: DetailPart | undefined;
  problem: LoadError | undefined;
  /** Is done when what was asked for last is there or has failed. */
  loading: Promise<void> | undefined;

  private wanted: { list: ProcedureList; code: string } | undefined;
  private request: AbortController | undefined;

  /** @param onPart is called once, when what shows the facts is there */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly keeper: FileKeeper,
    private readonly onPart: (part: DetailPart) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.request?.abort();
    this.wanted = undefined;
  }

  /** Shows the facts of a procedure of a list; without one those of none. What is shown already is left. */
  show(list: ProcedureList | undefined, code: string): void {
    if (!list || code === '') {
      this.request?.abort();
      this.wanted = undefined;
      this.procedure = undefined;
      return;
    }
    if (this.wanted?.list === list && this.wanted.code === code) return;
    this.wanted = { list, code };
    void this.retry();
  }

  /** Loads again. Resolves when the facts are there or have failed. */
  retry(): Promise<void> {
    this.loading = this.load();
    return this.loading;
  }

  private async load(): Promise<void> {
    this.request?.abort();
    this.procedure = undefined;
    this.problem = undefined;
    const { wanted } = this;
    if (!wanted) return;
    const request = new AbortController();
    this.request = request;
    this.host.requestUpdate();
    try {
      const [json, part] = await Promise.all([this.factsOf(wanted, request.signal), this.loadPart()]);
      if (request.signal.aborted) return;
      const address = wanted.list.partOf(wanted.code) ?? '';
      const procedure = await readFacts(part, json, wanted.code, address);
      if (!request.signal.aborted) this.procedure = procedure;
    } catch (error) {
      if (request.signal.aborted) return;
      if (!(error instanceof LoadError)) throw error;
      this.problem = error;
    }
    this.host.requestUpdate();
  }

  private async factsOf({ list, code }: { list: ProcedureList; code: string }, signal: AbortSignal) {
    if (list.whole !== undefined) return list.whole;
    const address = list.partOf(code) ?? '';
    // a part has another name when anything in it changes: what was kept is what is there
    const kept = await this.keeper.find(address);
    if (kept) return kept.json;
    const json = await loadFile(address, (read) => read, signal);
    void this.keeper.keep(address, json);
    return json;
  }

  private async loadPart(): Promise<DetailPart> {
    if (this.part) return this.part;
    const part = await import('./detail').catch((cause: unknown) => {
      throw new LoadError('hl-lookup', { reason: 'network' }, { cause });
    });
    if (!this.part) this.onPart(part);
    this.part = part;
    return part;
  }
}

/** @throws LoadError where the file does not have it, or not in its form */
async function readFacts(part: DetailPart, json: unknown, code: string, address: string): Promise<Procedure> {
  try {
    const found = part.readProcedureOf(json, code);
    if (!found) throw new TypeError(`there is no procedure ${code} in it`);
    return found;
  } catch (cause) {
    throw await contentError(address, cause);
  }
}
