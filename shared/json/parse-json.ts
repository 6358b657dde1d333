import type { Language } from '../text/bilingual-text';
import { FAULT_TEXTS } from './fault-texts';
import { findJsonFault, type JsonFault } from './find-json-fault';

/** Thrown where a text is no JSON. */
export class BrokenJson extends Error {
  constructor(
    readonly fault: JsonFault,
    options?: ErrorOptions,
  ) {
    super(`not JSON: ${describeJsonFault(fault, 'en')}`, options);
  }
}

/**
 * Reads the text of a JSON file; a byte order mark before it, as Windows' editors write it, is passed over.
 * @param firstLine number of the text's first line, where it is a part of a file
 * @throws BrokenJson, which says what is wrong and where
 */
export function parseJson(text: string, firstLine = 1): unknown {
  const content = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(content);
  } catch (cause) {
    const fault = findJsonFault(content);
    if (!fault) throw cause;
    const place = fault.place && { ...fault.place, line: fault.place.line + firstLine - 1 };
    throw new BrokenJson({ ...fault, ...(place && { place }) }, { cause });
  }
}

/** What is wrong, and where, for somebody who mends the file in an editor. */
export function describeJsonFault({ kind, place, found }: JsonFault, language: Language): string {
  const said = FAULT_TEXTS[kind][language].replace('{found}', () => found ?? '');
  if (!place) return said;
  const { line, column } = place;
  return language === 'vi'
    ? `dòng ${line}, cột ${column}: ${said}`
    : `line ${line}, column ${column}: ${said}`;
}
