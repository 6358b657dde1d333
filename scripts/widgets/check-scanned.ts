import { parse } from 'acorn';
import { describeError } from '../../shared/text/describe-error';
import { ELEMENTS } from './entries';

/** Browsers that scanned codes open: iOS 15 has no class of these. A polyfill would cost more than the other way to write it. */
const TOO_NEW =
  /(?<!\.\.)\.at\(|\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|withResolvers|isWellFormed|toWellFormed)\(|\b(?:structuredClone|Object\.hasOwn|Object\.groupBy|AbortSignal\.(?:any|timeout)|Array\.fromAsync)\b|\(\?<[=!]/;

/** What scanned codes open, and what runs on old screens; decoders of libraries, loaded by a press only, are not looked through. */
const OPENED_BY_CODES = [...ELEMENTS, 'kiosk', 'led', 'slips'];

/** @throws where the code holds syntax after ES2021 or calls what Safari 15.0 or Chrome 100 does not have */
export function checkScanned(name: string, code: string): void {
  try {
    parse(code, { ecmaVersion: 2021, sourceType: 'module' });
  } catch (error) {
    throw new Error(`${name}: not ES2021: ${describeError(error)}`);
  }
  const found = OPENED_BY_CODES.some((entry) => name === `${entry}.js`) && TOO_NEW.exec(code);
  if (found)
    throw new Error(
      `${name}: ${found[0]} is not there in Safari 15: …${code.slice(Math.max(0, found.index - 60), found.index + 60)}…`,
    );
}
