import type { JsonFaultKind } from './fault-texts';

/** What is wrong in a text that is no JSON, and where. */
export interface JsonFault {
  kind: JsonFaultKind;
  /** From 1, in characters as editors count them; absent where the text as a whole is something else. */
  place?: { line: number; column: number };
  /** What stands there, shortened. */
  found?: string;
}

/** What may stand next. Behind an opening bracket the closing one may too; behind a value it is a comma or the bracket. */
type State = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'next' | 'end';
/** A sign, or the kind of what else stands there. */
type Token = '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'plain' | 'unknown';

const BLANKS = /[ \t\n\r]*/y;
/** A number or a word that nothing is stuck to. */
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
/** A string up to its closing quote, or to what must not stand in it. */
const STRING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is just those that must not stand there
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;

/** Most characters of what stands at the fault that are told. */
const MOST_FOUND = 20;

/**
 * Finds what `JSON.parse` stumbles over, which every browser tells in its own words, some without the place.
 * @returns the first fault; undefined where the text is JSON (RFC 8259)
 */
export function findJsonFault(text: string): JsonFault | undefined {
  if (text.trim() === '') return { kind: 'empty' };
  if (/^\s*</.test(text)) return { kind: 'web-page' };
  /** The brackets that will close what is open, the innermost last. */
  const closings: Token[] = [];
  let state: State = 'value';
  let at = endOf(BLANKS, text, 0);
  while (at < text.length) {
    const { token, end } = readToken(text, at);
    const next = nextState(state, token, closings);
    if (!next) return faultAt(text, at, kindOf(state, token, text.slice(at, at + 2)));
    if (token === 'string' && text[end] !== '"') return stringFault(text, at, end);
    state = next;
    at = endOf(BLANKS, text, token === 'string' ? end + 1 : end);
  }
  return state === 'end' ? undefined : faultAt(text, at, 'cut-off');
}

/** Where a pattern that is tried at one place ends; that place itself where it does not stand there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function readToken(text: string, at: number): { token: Token; end: number } {
  const sign = text[at] ?? '';
  if ('{}[]:,'.includes(sign)) return { token: sign as Token, end: at + 1 };
  if (sign === '"') return { token: 'string', end: endOf(STRING, text, at) };
  const end = endOf(PLAIN, text, at);
  return end > at ? { token: 'plain', end } : { token: 'unknown', end: at + 1 };
}

/** What may stand behind a token; undefined where the token itself may not stand there. */
function nextState(state: State, token: Token, closings: Token[]): State | undefined {
  const closing = closings[closings.length - 1];
  const behindValue = (): State => (closings.length > 0 ? 'next' : 'end');
  if (token === closing && (state === 'next' || state === 'first-value' || state === 'first-name')) {
    closings.pop();
    return behindValue();
  }
  switch (state) {
    case 'value':
    case 'first-value':
      if (token === 'string' || token === 'plain') return behindValue();
      if (token !== '{' && token !== '[') return undefined;
      closings.push(token === '{' ? '}' : ']');
      return token === '{' ? 'first-name' : 'first-value';
    case 'name':
    case 'first-name':
      return token === 'string' ? 'colon' : undefined;
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'next':
      if (token !== ',') return undefined;
      return closing === '}' ? 'name' : 'value';
    case 'end':
      return undefined;
  }
}

/** @param start the first two characters of what stands there */
function kindOf(state: State, token: Token, start: string): JsonFaultKind {
  if (start === '//' || start === '/*') return 'comment';
  const isClosing = token === '}' || token === ']';
  switch (state) {
    case 'end':
      return 'more';
    case 'colon':
      return 'no-colon';
    case 'next':
      return isClosing ? 'wrong-bracket' : 'no-comma';
    default:
      if (isClosing) return state.startsWith('first') ? 'wrong-bracket' : 'no-value';
      if (token === ',' || token === ':') return 'no-value';
      return state.endsWith('name') ? 'no-name' : 'unreadable';
  }
}

/** Why a string that opens at `start` does not go on at `end`. */
function stringFault(text: string, start: number, end: number): JsonFault {
  const stop = text[end];
  if (stop === undefined) return faultAt(text, end, 'cut-off');
  if (stop === '\\') return faultAt(text, end, 'escape');
  return stop === '\n' || stop === '\r' ? faultAt(text, start, 'open-string') : faultAt(text, end, 'control');
}

function faultAt(text: string, at: number, kind: JsonFaultKind): JsonFault {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const column = (before[before.length - 1] ?? '').length + 1;
  const [line = ''] = text.slice(at).split(/[\r\n]/, 1);
  const found = /^(?:[{}[\]:,]|"[^"]*"?|[^\s{}[\]:,]+)/.exec(line)?.[0] ?? '';
  return {
    kind,
    place: { line: before.length, column },
    ...(found && { found: found.length > MOST_FOUND ? `${found.slice(0, MOST_FOUND)}…` : found }),
  };
}
