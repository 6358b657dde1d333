import { findJsonFault } from '../shared/json/find-json-fault';
import { describeJsonFault } from '../shared/json/parse-json';
import type { BilingualText } from '../shared/text/bilingual-text';

/** What is wrong in a file's text that is no JSON, and where; loaded only where a file is broken. */
export function sayJsonFault(text: string): BilingualText | undefined {
  const fault = findJsonFault(text.replace(/^\ufeff/, ''));
  return fault && { vi: describeJsonFault(fault, 'vi'), en: describeJsonFault(fault, 'en') };
}
