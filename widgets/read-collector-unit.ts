import type { AttributeFault } from './attribute-fault';
import { readEndpoint } from './read-endpoint';

/** A unit at a collector; `endpoint` is the collector's base address, absolute and without a slash at its end. */
export interface CollectorUnit {
  unit: string;
  endpoint: string;
}

/** The unit and its collector from the attributes, or what is missing or wrong. */
export function readCollectorUnit(
  attributes: Record<'unit' | 'endpoint', string | null>,
  pageUrl: string,
): CollectorUnit | AttributeFault {
  const unit = attributes.unit?.trim() ?? '';
  if (unit === '') return { fault: 'missing', values: ['unit'] };
  const address = readEndpoint(attributes.endpoint, pageUrl);
  return 'fault' in address ? address : { unit, endpoint: address.endpoint };
}
