import { browser } from 'wxt/browser';
import { changeKey } from './change-key';
import type { Signature } from './dossier-database';
import { watchKey } from './watch-key';

/** Who works at this computer, as the office calls them. Officials only: kept in this browser, never sent. */
export interface People {
  names: string[];
  /** Who is at work now; '' where nobody was chosen. */
  atWork: string;
}

/** Longest name, in characters, and how many there can be. */
export const PERSON_LENGTH = 40;
export const MOST_PEOPLE = 20;

const KEY = 'people';

/** What is stored, whatever it is, as people. */
function toPeople(stored: unknown): People {
  const { names, atWork } = (stored ?? {}) as Partial<People>;
  const known = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  return {
    names: known.slice(0, MOST_PEOPLE),
    atWork: known.find((name) => name === atWork) ?? '',
  };
}

async function readPeople(): Promise<People> {
  const stored = await browser.storage.local.get(KEY);
  return toPeople(stored[KEY]);
}

/** Changes who works here, whatever another window has made of them meanwhile. */
export const changePeople = (change: (people: People) => People): Promise<void> =>
  changeKey(KEY, (stored) => change(toPeople(stored)));

/** Calls `listener` with the people now and whenever they change, in this or another page. */
export function watchPeople(listener: (people: People) => void, signal: AbortSignal): void {
  watchKey('local', KEY, (stored) => listener(toPeople(stored)), signal);
  void readPeople().then((people) => !signal.aborted && listener(people));
}

/** Signs what is written at a moment with who is at work. */
export async function signNow(at: Date): Promise<Signature> {
  const { atWork } = await readPeople();
  return { at, ...(atWork && { by: atWork }) };
}
