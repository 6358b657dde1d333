import type { ReactiveController, ReactiveControllerHost } from 'lit';

const KEY = 'hl-lookup.favourites';

/**
 * Procedures that a desk asks for again and again, kept on its own machine: codes only. A page that does not ask for them
 * (`favourites`) keeps and shows none, so that nothing stays on a citizen's phone.
 */
export class Favourites implements ReactiveController {
  /** In the order in which they were added. */
  codes: readonly string[] = [];

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.codes = read();
    window.addEventListener('storage', this.follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('storage', this.follow);
  }

  has = (code: string) => this.codes.includes(code);

  /** Adds or takes away. @returns whether it could be kept */
  toggle(code: string): boolean {
    // another tab may have changed them since
    const before = read();
    const codes = before.includes(code) ? before.filter((one) => one !== code) : [...before, code];
    try {
      localStorage.setItem(KEY, JSON.stringify(codes));
    } catch {
      return false;
    }
    this.codes = codes;
    this.host.requestUpdate();
    return true;
  }

  private follow = ({ key }: StorageEvent) => {
    if (key !== KEY && key !== null) return;
    this.codes = read();
    this.host.requestUpdate();
  };
}

/** None where the browser forbids it or something else stands there. */
function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((code): code is string => typeof code === 'string') : [];
  } catch {
    return [];
  }
}
