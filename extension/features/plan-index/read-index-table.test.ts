import { expect, it } from 'vitest';
import { readIndexTable } from './read-index-table';

it('reads figures of units, broken names and the change left out', () => {
  const text = `TT Đơn vị TC HC PV KQ TT SIPAS Tăng/ giảm
01 UBND phường Mẫu

Một

82,58 88,27 92,05 89,22 92,38 88,90 +3,28
02 UBND xã Mẫu Hai\t84.58\t92.48\t90.27\t88.50\t92.50\t89.67`;
  expect(readIndexTable(text)).toEqual({
    units: [
      {
        unit: 'UBND phường Mẫu Một',
        criteria: { access: 82.58, procedures: 88.27, staff: 92.05, results: 89.22, feedback: 92.38 },
        overall: 88.9,
      },
      {
        unit: 'UBND xã Mẫu Hai',
        criteria: { access: 84.58, procedures: 92.48, staff: 90.27, results: 88.5, feedback: 92.5 },
        overall: 89.67,
      },
    ],
    unread: ['TT Đơn vị TC HC PV KQ TT SIPAS Tăng/ giảm'],
  });
});

it('gives back what has no name or no figures', () => {
  expect(readIndexTable('82 83 84 85 86\nGhi chú: không có').unread).toEqual([
    '82 83 84 85 86',
    'Ghi chú: không có',
  ]);
  expect(readIndexTable('UBND xã Mẫu').unread).toEqual(['UBND xã Mẫu']);
});
