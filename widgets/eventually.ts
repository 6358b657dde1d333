import { vi } from 'vitest';

/** For tests: waits for what the browser does in its own time; a busy machine may take a while. */
export const eventually = (check: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 8_000 });
