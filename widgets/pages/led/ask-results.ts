import { LoadError as FileError } from '../../load-file';
import { LoadError, loadResults, type Results } from '../../results/load-results';
import { readSettings } from '../../results/read-settings';
import { sayFault } from '../../say-fault';
import type { Ask } from './kept-source';

const NOT_GIVEN = {
  from: null,
  to: null,
  target: null,
  floor: null,
  transactions: null,
  method: null,
  minN: null,
};

/** How the results of the last closed month, with those before it, are asked for. */
export function askResults(endpoint: string, unit: string): { address: string; ask: Ask } {
  const address = `${endpoint.replace(/\/+$/, '')}/v1/units/${encodeURIComponent(unit)}/index`;
  const ask: Ask = async (signal) => {
    const settings = readSettings({ unit, endpoint, ...NOT_GIVEN }, new Date(), document.baseURI);
    if ('fault' in settings)
      throw new FileError(address, { reason: 'content', detail: sayFault(settings).vi });
    try {
      return await loadResults(settings.query, signal);
    } catch (cause) {
      if (!(cause instanceof LoadError) || cause.reason === 'no-answer')
        throw new FileError(address, { reason: 'network' }, { cause });
      const reason = cause.reason === 'refused' ? 'status' : 'content';
      throw new FileError(address, { reason, detail: cause.message }, { cause });
    }
  };
  return { address, ask };
}

/** What was loaded, also before a restart. @throws TypeError where another version has kept something else */
export function readKeptResults(json: unknown): Results {
  if (isResults(json)) return json;
  throw new TypeError('these are no results');
}

const isResults = (json: unknown): json is Results =>
  typeof json === 'object' &&
  json !== null &&
  ['method', 'headline', 'headlineRange', 'months'].every((member) => member in json);
