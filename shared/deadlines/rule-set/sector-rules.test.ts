import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import procedures from '../../procedures/procedures.json';
import { type Dossier, EVENT_KINDS } from '../log/dossier';
import { CONFIDENCES } from './rule';
import { termSchema } from './rule-schema';
import { applySectorRule, type SectorRule, sectorRuleOf } from './sector-rules';
import rows from './sector-rules.json';

const text = z.strictObject({ vi: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const event = z.enum(EVENT_KINDS);
const sectorRule = z
  .strictObject({
    procedures: z.array(z.string().check(z.regex(/^\d\.\d{6}$/))).check(z.minLength(1)),
    startsAfter: z.optional(
      z.strictObject({ events: z.array(event).check(z.minLength(1)), where: z.optional(event) }),
    ),
    afterSupplement: z.optional(
      z
        .strictObject({
          mode: z.enum(['restart', 'pause', 'new-term']),
          term: z.optional(termSchema),
          closeAfter: z.optional(termSchema),
        })
        .check(z.refine(({ mode, term }) => (mode === 'new-term') === (term !== undefined))),
    ),
    sameDay: z.optional(
      z.strictObject({ cutoff: z.string().check(z.regex(/^\d\d:\d\d$/)), onlyFor: z.optional(text) }),
    ),
    source: z.string().check(z.minLength(1)),
    asOf: z.iso.date(),
    confidence: z.enum(CONFIDENCES),
    note: z.optional(text),
  })
  .check(z.refine((rule) => Boolean(rule.startsAfter ?? rule.afterSupplement ?? rule.sameDay ?? rule.note)));
const rules: SectorRule[] = z.array(sectorRule).parse(rows);

/** Provincial procedures that wards receive dossiers of. */
const PROVINCIAL = ['1.004179', '1.011441', '1.011442', '1.011443', '1.011444', '1.011445'];

describe('sector-rules.json', () => {
  it('names each procedure once, and only real ones', () => {
    const codes = rules.flatMap((rule) => rule.procedures);
    expect(new Set(codes).size).toBe(codes.length);
    const known = new Set(procedures.procedures.map(({ code }) => code));
    expect(codes.filter((code) => !known.has(code)).sort()).toEqual(PROVINCIAL);
  });

  it('is as old as the facts of its procedures, and only as sure as their text', () => {
    const asOf = new Map(procedures.procedures.map((procedure) => [procedure.code, procedure.asOf]));
    for (const rule of rules) {
      expect(rule.confidence).toBe('T');
      for (const code of rule.procedures) expect(asOf.get(code) ?? rule.asOf).toBe(rule.asOf);
    }
  });

  it('has the nine procedures with the 15:00 cut, two of them in one case only', () => {
    const sameDay = rules.filter((rule) => rule.sameDay);
    expect(sameDay.every((rule) => rule.sameDay?.cutoff === '15:00')).toBe(true);
    expect(sameDay.flatMap((rule) => rule.procedures)).toHaveLength(9);
    const inOneCase = sameDay.filter((rule) => rule.sameDay?.onlyFor);
    expect(inOneCase.flatMap((rule) => rule.procedures)).toEqual(['1.004859', '2.000748']);
  });

  it.each([
    ['1.013796', 'pause', {}],
    ['3.000442', 'restart', { closeAfter: { amount: 10, unit: 'days' } }],
    ['1.014371', 'restart', { closeAfter: { amount: 60, unit: 'days' } }],
    ['1.004179', 'new-term', { term: { amount: 18, unit: 'working-days' } }],
  ])('%s goes on after a supplement by %s %j', (code, way, more) => {
    const { mode, ...rest } = sectorRuleOf(code)?.afterSupplement ?? {};
    expect([mode, rest]).toEqual([way, more]);
  });

  it('takes no pause for supplements from texts that speak of verification or consultation', () => {
    for (const code of ['1.013082', '1.115242']) {
      expect(sectorRuleOf(code)?.afterSupplement).toBeUndefined();
      expect(sectorRuleOf(code)?.note?.vi).toMatch(/không tính/);
    }
  });
});

describe('applySectorRule', () => {
  const dossier = (procedure: string, more: Partial<Dossier> = {}): Dossier => ({
    code: 'H57.132-260804-0583',
    procedure,
    events: [],
    ...more,
  });

  /** What a dossier then says, without where it was read. */
  const applied = (of: Dossier) => {
    const { sectorSource, ...rest } = applySectorRule(of);
    return rest;
  };

  it('fills what the procedure says, and where it was read', () => {
    expect(applied(dossier('1.001193'))).toEqual(dossier('1.001193', { sameDay: true }));
    expect(applySectorRule(dossier('1.001193')).sectorSource).toMatchObject({
      source: expect.stringContaining('Cổng Dịch vụ công quốc gia'),
      confidence: 'T',
      note: { vi: expect.stringContaining('15 giờ') },
    });
    expect(applied(dossier('1.013083')).startsAfter).toEqual(['payment-received']);
    expect(applied(dossier('1.011442')).startsAfter).toEqual(['received-by-agency']);
    expect(applied(dossier('1.013796')).afterSupplement?.mode).toBe('pause');
  });

  it('waits for a payment that is due in some cases only where one was asked for', () => {
    expect(applied(dossier('1.003970'))).toEqual(dossier('1.003970'));
    const asked = dossier('1.003970', { events: [{ kind: 'payment-requested' }] });
    expect(applied(asked).startsAfter).toEqual(['payment-received']);
  });

  it('leaves to the official what holds in one case only, and says so', () => {
    expect(applied(dossier('1.004859'))).toEqual(dossier('1.004859'));
    expect(applySectorRule(dossier('1.004859')).sectorSource?.note?.vi).toContain(
      'bổ sung thông tin hộ tịch',
    );
  });

  it('never overrules the dossier', () => {
    const own = dossier('1.001193', { sameDay: false });
    expect(applied(own)).toEqual(own);
    const started = dossier('1.013083', { startsAfter: [] });
    expect(applied(started)).toEqual(started);
    const closing = sectorRuleOf('1.014371')?.afterSupplement;
    const restarting = dossier('1.013796', closing && { afterSupplement: closing });
    expect(restarting.afterSupplement?.mode).toBe('restart');
    expect(applied(restarting)).toEqual(restarting);
  });

  it('leaves a dossier of another procedure, or of none, as it is', () => {
    const other = dossier('1.000419');
    expect(applySectorRule(other)).toBe(other);
    const none: Dossier = { code: 'x', events: [] };
    expect(applySectorRule(none)).toBe(none);
  });
});
