import type { BilingualText } from '../shared/text/bilingual-text';
import { missingAttribute } from './attribute-problems';
import { readEndpoint } from './read-endpoint';

/** A unit at a collector; `endpoint` is the collector's base address, absolute and without a slash at its end. */
export interface CollectorUnit {
  unit: string;
  endpoint: string;
}

/** The unit and its collector from the attributes, or for the site's keeper what is missing or wrong. */
export function readCollectorUnit(
  attributes: Record<'unit' | 'endpoint', string | null>,
  pageUrl: string,
): CollectorUnit | { problem: BilingualText } {
  const unit = attributes.unit?.trim() ?? '';
  if (unit === '') return { problem: missingAttribute('unit') };
  const address = readEndpoint(attributes.endpoint, pageUrl);
  return 'problem' in address ? address : { unit, endpoint: address.endpoint };
}
