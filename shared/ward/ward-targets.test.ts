import { describe, expect, it } from 'vitest';
import { CONFIDENCES } from '../deadlines/rule-set/rule';
import { TARGET_IDS, TARGET_KINDS, targetKind } from './target-kinds';
import { defaultTargets, lateTargetOf, meetsTarget, readTargetValue, toTargets } from './ward-targets';

describe('the data', () => {
  it('has every target once, in order, in both languages', () => {
    expect(TARGET_KINDS.map(({ id }) => id)).toEqual(TARGET_IDS);
    for (const { name, aim, unit, values } of TARGET_KINDS) {
      expect(name.vi && name.en).toBeTruthy();
      expect(['at-most', 'at-least', 'below']).toContain(aim);
      expect(['percent', 'working-hours']).toContain(unit);
      expect(values.length).toBeGreaterThan(0);
    }
  });

  it('names where each figure comes from and how sure that is, or says that the ward chooses', () => {
    for (const { values, note } of TARGET_KINDS)
      for (const { source, date, confidence } of values) {
        if (source === undefined) {
          expect(note?.vi).toContain('đơn vị tự chọn');
          continue;
        }
        expect(date).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
        expect(CONFIDENCES).toContain(confidence);
      }
  });
});

describe('targets', () => {
  it('begin with what the plans say', () => {
    expect(defaultTargets().values).toEqual({
      late: 0.1,
      online: 50,
      onlinePayment: 30,
      postal: 15,
      electronicCopies: 20,
      officerLate: 10,
      signatureHours: 8,
    });
  });

  it.each([
    undefined,
    null,
    7,
    'x',
    {},
    { values: null },
    { values: { late: '1', online: 101 }, lateByField: 3 },
  ])('stored as %j are the defaults', (stored) => {
    expect(toTargets(stored)).toEqual(defaultTargets());
  });

  it('keep what can be used of what is stored', () => {
    const stored = {
      version: 1,
      values: { late: 0, online: 65.5, signatureHours: 0 },
      lateByField: { ' Đất  đai ': 2, 'Hộ tịch': -1, '': 3 },
    };
    const targets = toTargets(stored);
    expect(targets.values).toEqual({ ...defaultTargets().values, late: 0, online: 65.5 });
    expect(targets.lateByField).toEqual({ 'Đất đai': 2 });
    expect([lateTargetOf(targets, 'Đất đai'), lateTargetOf(targets, 'Hộ tịch')]).toEqual([2, 0]);
    expect(lateTargetOf(targets, 'ĐẤT ĐAI')).toBe(2);
    for (const field of [undefined, '', 'constructor']) expect(lateTargetOf(targets, field)).toBe(0);
  });

  it.each([
    ['0,1', 'percent', 0.1],
    [' 12.5 % ', 'percent', 12.5],
    ['100', 'percent', 100],
    ['100,1', 'percent', undefined],
    ['-1', 'percent', undefined],
    ['', 'percent', undefined],
    ['1e2', 'percent', undefined],
    ['mười', 'percent', undefined],
    ['0', 'working-hours', undefined],
    ['16', 'working-hours', 16],
  ] as const)('%j typed as %s is %s', (typed, unit, value) => {
    expect(readTargetValue(typed, unit)).toBe(value);
  });

  it.each([
    ['late', (1 / 1000) * 100, 0.1, true],
    ['late', (2 / 1000) * 100, 0.1, false],
    ['online', 49.99, 50, false],
    ['online', (1 / 2) * 100, 50, true],
    // from ten percent on
    ['officerLate', (3 / 30) * 100, 10, false],
    ['officerLate', (2 / 30) * 100, 10, true],
  ] as const)('%s: %f beside %f', (id, value, target, isMet) => {
    expect(meetsTarget(targetKind(id), value, target)).toBe(isMet);
  });
});
