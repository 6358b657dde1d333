import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

type Engine = 'chromium' | 'firefox';

/** A browser with a build of the extension in it. */
export interface ExtensionBrowser {
  context: BrowserContext;
  engine: Engine;
  /** Its id, as it stands in the addresses of its pages. */
  id: string;
  /** Opens one of its pages, such as `options.html`. */
  open(page: string): Promise<Page>;
  /** Runs a function where the extension's own API is: in its worker, in Firefox in a page of its own. */
  evaluate<Argument, Result>(
    run: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
}

export const newProfile = () => mkdtempSync(path.join(tmpdir(), 'hai-long-profile-'));

export const VIEW = {
  viewport: { width: 1366, height: 768 },
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
};

/** Playwright's own types are too narrow for a function of any kind. */
export const evaluateIn = <Argument, Result>(
  where: Pick<Page, 'evaluate'>,
  run: (argument: Argument) => Result,
  argument?: Argument,
): Promise<Awaited<Result>> => where.evaluate(run as never, argument as never);
