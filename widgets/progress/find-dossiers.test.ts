import { describe, expect, it } from 'vitest';
import type { ProgressDossier } from '../../shared/progress/progress';
import { findDossiers } from './find-dossiers';
import { isLate, stateOf } from './public-state';

const dossier = (code: string, more: Partial<ProgressDossier> = {}): ProgressDossier => ({
  code,
  stage: 'processing',
  asOf: '2026-11-27T08:12:00+07:00',
  ...more,
});
const ALL = ['H57.132-260804-0583', '000.00.12.H29-260804-0012', 'H57.132-260804-05831'].map((code) =>
  dossier(code),
);
const find = (query: string) => findDossiers(ALL, query).map(({ code }) => code);

describe('a dossier is found', () => {
  it.each([
    ['h57.132-260804-0583', 'H57.132-260804-0583', 'H57.132-260804-05831'],
    [' H57132 260804 0583 ', 'H57.132-260804-0583', 'H57.132-260804-05831'],
    ['0012', '000.00.12.H29-260804-0012'],
    ['https://dichvucong.example.gov.vn/tra-cuu?ma=000.00.12.H29-260804-0012', '000.00.12.H29-260804-0012'],
    ['H57.132-260804-05831', 'H57.132-260804-05831', 'H57.132-260804-0583'],
  ])('by %s', (query, ...codes) => {
    expect(find(query)).toEqual(codes);
  });

  it.each(['', '05', '9999', '---'])('not by %j', (query) => {
    expect(find(query)).toEqual([]);
  });
});

describe('an appointment is past', () => {
  it.each([
    ['2026-11-26', 'processing', true],
    // the day itself is still to be kept
    ['2026-11-27', 'processing', false],
    ['2026-11-27T08:00+07:00', 'accepted', true],
    ['2026-11-27T08:30+07:00', 'accepted', false],
    ['2026-11-20', 'settled', false],
    ['2026-11-20', 'supplement-requested', false],
    ['2026-11-20', 'suspended', false],
    [undefined, 'processing', false],
  ] as const)('%s while %s: %s', (appointment, stage, late) => {
    expect(isLate(dossier('A-1', { appointment, stage }))).toBe(late);
  });
});

it('every stage has a state of the look', () => {
  expect(stateOf(dossier('A-1', { stage: 'supplement-requested' }))).toBe('soon');
  expect(stateOf(dossier('A-1', { stage: 'not-accepted' }))).toBe('paused');
  expect(stateOf(dossier('A-1', { stage: 'returned' }))).toBe('done');
});
