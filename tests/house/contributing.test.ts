import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { portalDescriptionSchema } from '../../extension/portals/descriptions/portal-description-schema';
import { clocksOf } from '../../shared/deadlines/clock/clocks-of';
import { ruleSchema, wardRulesSchema } from '../../shared/deadlines/rule-set/rule-schema';
import { rulesOfWard } from '../../shared/deadlines/rule-set/ward-rules';
import { compareQuestionnaires } from '../../shared/satisfaction/compare-questionnaires';
import type { Questionnaire } from '../../shared/satisfaction/questionnaire';
import { questionnaireSchema } from '../../shared/satisfaction/questionnaire-schema';
import { defaultCalendar } from '../../shared/working-time/calendars';
import { readExample } from './read-example';

const FOLDER = 'shared/satisfaction/questionnaires';
const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const parse = (name: string): unknown => JSON.parse(readExample(name));
const questionnaires = readdirSync(FOLDER)
  .filter((name) => name.includes('@'))
  .map(
    (name): Questionnaire => questionnaireSchema.parse(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))),
  );

describe('the examples of CONTRIBUTING.md', () => {
  it('a rule gives the due date that is said', () => {
    const rule = ruleSchema.parse(parse('rule'));
    const dossier = { code: 'H99-1', events: [{ kind: 'supplement-received' as const, at: at('20T09:00') }] };
    const [clock] = clocksOf(dossier, [rule], defaultCalendar(), at('20T10:00'));
    expect(clock?.due).toEqual(at('25T17:00'));
  });

  it('a ward’s own rules change the rule they name', () => {
    const { rules, idle } = rulesOfWard(wardRulesSchema.parse(parse('ward-rules')));
    expect(idle).toEqual([]);
    const changed = rules.find(({ id }) => id === 'accept-online')?.versions.at(-1);
    expect(changed?.limit).toEqual({ kind: 'term', amount: 4, unit: 'working-hours' });
  });

  // that a page is read by it, tests/e2e/contributing.spec.ts tries in a browser
  it('a portal is described as the schema has it', () => {
    expect(portalDescriptionSchema.safeParse(parse('portal')).error).toBeUndefined();
  });

  it('a questionnaire stands beside the others, with its English file', () => {
    const inVietnamese = questionnaireSchema.parse(parse('questionnaire'));
    const inEnglish = { ...inVietnamese, lang: 'en' };
    expect(compareQuestionnaires([...questionnaires, inVietnamese, inEnglish])).toEqual([]);
  });

  it('a further language asks what Vietnamese asks', () => {
    const inFrench = questionnaireSchema.parse(parse('language'));
    expect(compareQuestionnaires([...questionnaires, inFrench])).toEqual([]);
  });
});
