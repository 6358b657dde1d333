import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OFFICE_HOURS } from '../working-time/calendars';
import { DAY_WORKS } from '../working-time/ward-hours';
import { FEATURES, KEEP_MONTHS, MANAGED, MANAGED_FILES, toManaged, toSettings } from './to-settings';

const HOURS = { week: { mon: [['08:00', '12:00']] } };

describe('what is stored', () => {
  it('is nothing at first: the first preset, nothing of the ward’s own', () => {
    expect(toSettings(undefined)).toMatchObject({ officeHours: 'hue-one-stop', ownDays: [], off: [] });
  });
  it('hours of the ward’s own are taken with their week only', () => {
    expect(toSettings({ officeHours: 'own', ownHours: HOURS }).officeHours).toBe('own');
    expect(toSettings({ officeHours: 'own' }).officeHours).toBe('hue-one-stop');
  });
  it.each([
    ['no working time', { officeHours: 'own', ownHours: { week: {} } }],
    ['a time that does not exist', { officeHours: 'own', ownHours: { week: { mon: [['08:00', '26:00']] } } }],
    ['sessions backwards', { officeHours: 'own', ownHours: { week: { mon: [['12:00', '08:00']] } } }],
    ['a date that does not exist', { ownDays: [{ date: '2026-02-30', work: 'rest' }] }],
    ['days that are none', { ownDays: [null] }],
  ])('%s: the preset is taken, so that pages keep their deadlines', (_, stored) => {
    expect(toSettings(stored)).toMatchObject({ officeHours: 'hue-one-stop', ownDays: [] });
  });
});

describe('what an administrator sets', () => {
  it('is taken by its names', () => {
    const set = {
      officeHours: 'own',
      ownHours: HOURS,
      ownDays: [{ date: '2026-11-20', work: 'rest' }],
      unitName: 'UBND phường Mẫu',
      language: 'en',
      isShown: true,
      off: ['notification', 'badge'],
      guardsPresses: false,
      keepMonths: 6,
    };
    expect(toManaged({ ...set, sites: ['https://motcua.example.gov.vn'] })).toEqual({
      settings: set,
      sites: ['https://motcua.example.gov.vn'],
      ignored: [],
    });
  });
  it.each([
    ['officeHours', 'nowhere'],
    ['officeHours', 'own'],
    ['ownHours', { week: { mon: [['8h', '12:00']] } }],
    ['ownDays', [{ date: '2026-13-01', work: 'rest' }]],
    ['unitName', 12],
    ['language', 'fr'],
    ['isShown', 'no'],
    ['off', ['badge', 'everything']],
    ['guardsPresses', 0],
    ['keepMonths', 5],
    ['sites', 'motcua'],
    ['wardRules', {}],
    ['portals', []],
    ['somethingElse', 1],
  ])('%s: %j is ignored, and said', (name, value) => {
    const { settings, sites, ignored } = toManaged({ [name]: value, unitName: 'Mẫu', [name]: value });
    expect(ignored).toEqual([name]);
    expect(settings).toEqual(name === 'unitName' ? {} : { unitName: 'Mẫu' });
    expect(sites).toEqual([]);
  });
});

describe('files that an administrator sets', () => {
  const wardRules = { unit: 'phuong-mau', unitName: 'phường Mẫu', adopts: [], changes: [] };
  it('are used as far as they were checked', () => {
    const files = { wardRules, portals: [{ id: 'tinh-mau' }] };
    expect(toManaged({ wardRules, portals: [] }, files)).toEqual({
      settings: { wardRules },
      sites: [],
      ignored: [],
    });
    expect(toManaged({ wardRules, portals: [] }, { wardRules }).ignored).toEqual(['portals']);
  });
  it('are gone when the policy has none any more', () => {
    expect(toManaged({}, { wardRules }).settings).toEqual({});
  });
});

describe('extension/public/managed-schema.json', () => {
  const { properties } = JSON.parse(readFileSync('extension/public/managed-schema.json', 'utf8'));
  it('has just what can be set', () => {
    expect(Object.keys(properties).sort()).toEqual([...MANAGED, ...MANAGED_FILES, 'sites'].sort());
  });
  it('has the values that there are', () => {
    expect(properties.officeHours.enum).toEqual([...OFFICE_HOURS.map(({ id }) => id), 'own']);
    expect(properties.off.items.enum).toEqual([...FEATURES]);
    expect(properties.keepMonths.enum).toEqual([...KEEP_MONTHS]);
    expect(properties.ownDays.items.properties.work.enum).toEqual([...DAY_WORKS]);
  });
});
