import { printParseErrorCode, visit } from 'jsonc-parser';
import type { JsonFaultKind } from './fault-texts';

/** What is wrong in a text that is no JSON, and where. */
export interface JsonFault {
  kind: JsonFaultKind;
  /** From 1, in characters as editors count them; absent where the text as a whole is something else. */
  place?: { line: number; column: number };
  /** What stands there, shortened. */
  found?: string;
}

/** A fault as the parser tells it. */
interface ParserFault {
  code: string;
  offset: number;
}

/** Most characters of what stands at the fault that are told. */
const MOST_FOUND = 20;
/** A string up to its closing quote, or to what must not stand in it. */
const STRING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is just those that must not stand there
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;

/**
 * Finds what `JSON.parse` stumbles over, which every browser tells in its own words, some without the place.
 * @returns the first fault; undefined where the text is JSON (RFC 8259)
 */
export function findJsonFault(text: string): JsonFault | undefined {
  if (text.trim() === '') return { kind: 'empty' };
  if (/^\s*</.test(text)) return { kind: 'web-page' };
  // what PDF and packed files begin with, and what is no text
  if (/^(?:%PDF|PK|\ufffd)/.test(text)) return { kind: 'binary' };
  const faults: ParserFault[] = [];
  try {
    const onError = (code: number, offset: number) =>
      faults.push({ code: printParseErrorCode(code), offset });
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    // the parser goes into each bracket by a call of its own
    if (error instanceof RangeError) return { kind: 'too-deep' };
    throw error;
  }
  const [first, second] = faults;
  return first && describeFault(text, first, second);
}

/** @param second what the parser says next, from which it is seen that a name was expected */
function describeFault(text: string, { code, offset }: ParserFault, second?: ParserFault): JsonFault {
  const before = text.slice(0, offset).trimEnd();
  const isClosing = text[offset] === '}' || text[offset] === ']';
  const isFirst = before.endsWith('[') || before.endsWith('{');
  if (offset >= text.length) return faultAt(text, text.length, 'cut-off');
  switch (code) {
    case 'InvalidSymbol':
      return faultAt(text, offset, second?.code === 'PropertyNameExpected' ? 'no-name' : 'unreadable');
    case 'PropertyNameExpected':
    case 'ValueExpected':
      if (isClosing && isFirst) return faultAt(text, offset, 'wrong-bracket');
      return faultAt(text, offset, /[}\],:]/.test(text.charAt(offset)) ? 'no-value' : 'no-name');
    case 'ColonExpected':
      return faultAt(text, offset, 'no-colon');
    case 'CommaExpected': {
      // the parser takes `01` for two numbers
      const number = /\d/.test(text.charAt(offset)) ? /[\d.+-]+$/.exec(text.slice(0, offset)) : null;
      if (number) return faultAt(text, number.index, 'unreadable');
      return faultAt(text, offset, isClosing ? 'wrong-bracket' : 'no-comma');
    }
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return faultAt(text, offset, 'wrong-bracket');
    case 'EndOfFileExpected':
      return faultAt(text, offset, 'more');
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return faultAt(text, offset, 'comment');
    case 'UnexpectedEndOfString':
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
    case 'InvalidCharacter':
      return stringFault(text, offset);
    default:
      return faultAt(text, offset, 'unreadable');
  }
}

/** Why a string that opens at `start` is none. */
function stringFault(text: string, start: number): JsonFault {
  STRING.lastIndex = start;
  const end = start + (STRING.exec(text)?.[0].length ?? 0);
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
