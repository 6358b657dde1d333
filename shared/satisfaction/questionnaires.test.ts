import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareQuestionnaires } from './compare-questionnaires';
import inEnglish from './criteria.en.json';
import inVietnamese from './criteria.vi.json';
import { type Questionnaire, questionnaireName } from './questionnaire';
import { questionnaireSchema } from './questionnaire-schema';
import { QUESTIONNAIRES } from './questionnaires';
import published from './questionnaires/published.json';
import { readResponse } from './read-response';

const FOLDER = 'shared/satisfaction/questionnaires';
const names = readdirSync(FOLDER).filter((name) => name !== 'published.json');
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const files = names.map((name): Questionnaire => questionnaireSchema.parse(JSON.parse(read(name))));

function sipas(lang: string): Questionnaire {
  const found = files.find((one) => questionnaireName(one) === 'sipas-2025@1' && one.lang === lang);
  if (!found) throw new Error(`sipas-2025@1.${lang} is not there`);
  return found;
}

describe('the files', () => {
  it('are named after what is in them', () => {
    expect(names).toEqual(files.map((one) => `${questionnaireName(one)}.${one.lang}.json`));
  });

  it('fit together, and the collector knows every version', () => {
    expect(compareQuestionnaires(files)).toEqual([]);
    expect(new Set(QUESTIONNAIRES.map(questionnaireName))).toEqual(new Set(files.map(questionnaireName)));
  });

  it('a published version is never changed: a new wording is a new version', () => {
    const prints = Object.fromEntries(
      names.map((name) => [name, createHash('sha256').update(read(name)).digest('hex')]),
    );
    expect(prints).toEqual(published);
  });

  it('ask the nine points of Điều 31 and the six criteria', () => {
    const count = (name: string) =>
      QUESTIONNAIRES.find((one) => questionnaireName(one) === name)?.questions.length;
    expect([count('sipas-2025@1'), count('six-criteria@1'), count('settled-dossier@1')]).toEqual([5, 6, 9]);
  });
});

it('every criterion has a name for the results', () => {
  const asked = QUESTIONNAIRES.flatMap(({ questions }) => questions.map(({ id }) => id));
  for (const names of [inVietnamese, inEnglish])
    expect(Object.keys(names).sort()).toEqual([...new Set(asked)].sort());
});

describe('a further language or a ward’s own questions', () => {
  const inRade = { ...sipas('vi'), lang: 'rad', title: 'Klei mjuăt (bản thử)' };
  const ward: Questionnaire = {
    ...sipas('vi'),
    ...{ id: 'phuong-mau', extends: 'sipas-2025@1' },
    questions: [...sipas('vi').questions, { id: 'parking', criterion: 'Chỗ để xe', text: 'Đủ chỗ để xe' }],
  };
  const wardInEnglish = {
    ...ward,
    ...sipas('en'),
    ...{ id: 'phuong-mau', extends: 'sipas-2025@1' },
    questions: [...sipas('en').questions, { id: 'parking', criterion: 'Parking', text: 'Enough parking' }],
  };

  it('is taken as a file', () => {
    expect(questionnaireSchema.safeParse(inRade).success).toBe(true);
    expect(compareQuestionnaires([...files, inRade, ward, wardInEnglish])).toEqual([]);
  });

  it('is refused where it asks something else under the same name', () => {
    const missing = { ...inRade, questions: inRade.questions.slice(1) };
    expect(compareQuestionnaires([...files, missing])).toEqual(['sipas-2025@1.rad: khác bản vi']);
    const [first, ...others] = ward.questions;
    const reworded = { ...ward, questions: [{ ...first, id: 'access', text: 'Khác' }, ...others] };
    expect(
      compareQuestionnaires([...files, { ...ward, ...reworded } as Questionnaire, wardInEnglish]),
    ).toEqual(['phuong-mau@1.vi: thay đổi câu hỏi hoặc mức của sipas-2025@1']);
    expect(compareQuestionnaires([...files, ward])).toEqual(['phuong-mau@1: không có bản en']);
  });

  it.each([
    ['an unknown field', { ...inRade, note: 'x' }],
    ['an empty word', { ...inRade, title: '' }],
    ['decomposed text', { ...inRade, title: 'ệ'.normalize('NFD') }],
    ['a step twice', { ...inRade, scale: [...inRade.scale, { value: 5, label: 'x' }] }],
    ['a question twice', { ...inRade, questions: [...inRade.questions, inRade.questions[0]] }],
  ])('%s is refused', (_, file) => {
    expect(questionnaireSchema.safeParse(file).success).toBe(false);
  });
});

it('three faces are 1, 3 and 5: nothing between them is taken', () => {
  const response = (general: number) => ({
    id: '00000000-0000-4000-8000-000000000001',
    ...{ unit: 'phuong-mau', questionnaire: 'one-tap-3@1', purposeVersion: 'purpose@2' },
    ...{ answers: { general }, lang: 'vi', channel: 'kiosk', submittedOn: '2026-10-05', seconds: 3 },
  });
  const now = new Date('2026-10-05T03:00:00Z');
  expect(readResponse(response(3), now).response?.answers).toMatchObject({ general: 3, access: null });
  expect(readResponse(response(4), now).errors).toEqual([
    { pointer: '/answers/general', detail: 'Phải là một trong: 1, 3, 5.' },
  ]);
});
