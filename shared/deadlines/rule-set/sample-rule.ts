import type { Limit, Rule, RuleVersion } from './rule';

/** For tests: a rule with that limit that runs from acceptance to settling, paused by suspensions. */
export const sampleRule = (
  limit: Limit,
  version: Partial<RuleVersion> = {},
  more: Partial<Rule> = {},
): Rule => ({
  id: 'settle',
  name: { vi: 'Giải quyết', en: 'Settle' },
  text: { vi: 'Giải quyết trong thời hạn', en: 'Settle within the term' },
  start: ['accepted'],
  meet: ['settled'],
  cancel: [],
  pause: [
    {
      from: 'suspended',
      to: 'resumed',
      basis: { vi: 'Pháp luật chuyên ngành', en: 'The law of the sector' },
      confidence: 'S',
    },
  ],
  versions: [
    { inForce: { from: '2000-01-01' }, limit, warnings: [], basis: 'Điều 1', confidence: 'V', ...version },
  ],
  ...more,
});
