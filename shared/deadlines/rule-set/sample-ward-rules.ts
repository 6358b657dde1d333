import type { WardRules } from './ward-rules';

/** For tests: what a ward keeps that takes online dossiers in within four hours instead of eight. */
export const SAMPLE_WARD_RULES: WardRules = {
  unit: 'phuong-mau',
  unitName: 'phường Mẫu',
  adopts: [],
  changes: [
    {
      rule: 'accept-online',
      from: '2026-11-01',
      limit: { kind: 'term', amount: 4, unit: 'working-hours' },
      basis: 'Quyết định 12/QĐ-UBND',
    },
  ],
};
