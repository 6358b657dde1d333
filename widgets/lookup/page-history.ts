import { readCode, withFragment, withoutFragment } from './page-address';

/** Marks the entries that were made here: leaving one is a step back, not a new entry. */
const MARK = 'hlLookup';

/** Puts an open procedure into the page's address, as a new entry: the browser's back button closes it. */
export function pushProcedure(code: string): void {
  history.pushState({ ...currentState(), [MARK]: true }, '', withFragment(location.href, code));
}

/**
 * Takes the open procedure out of the page's address. Where it came by a link from outside there is nothing to go back
 * to: then the list gets an entry of its own.
 * @returns whether the page goes back, and with it the address (`popstate`)
 */
export function leaveProcedure(base: string | null, home: string): boolean {
  if (MARK in currentState()) {
    history.back();
    return true;
  }
  const bare = withoutFragment(location.href);
  const silent = home === '' && readCode(bare, base) === undefined;
  history.pushState(history.state, '', silent ? bare : withFragment(bare, ''));
  return false;
}

/** What the page itself keeps in the entry stays there. */
function currentState(): object {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}
