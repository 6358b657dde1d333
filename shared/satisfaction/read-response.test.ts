import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResponse } from './read-response';
import { CHANNELS, FLAGS_LIMIT, type SurveyResponse, TEXT_LIMITS } from './response';

/** 22:30 on 31/07/2026 in Viet Nam. */
const NOW = new Date('2026-07-31T15:30:00Z');

const RESPONSE: SurveyResponse = {
  id: '6f1c2a52-9f0a-4a6c-8f53-0c5b8f8e2f11',
  unit: 'bac-nha-trang',
  questionnaire: 'sipas-2025@1',
  purposeVersion: '1',
  answers: { access: 5, procedures: 4, staff: 3, results: null, feedback: 1 },
  lang: 'vi',
  channel: 'kiosk',
  submittedOn: '2026-07-31',
  seconds: 42,
};

const pointers = (input: unknown) => readResponse(input, NOW).errors?.map(({ pointer }) => pointer);

describe('what is taken', () => {
  it('a whole response, as it is', () => {
    const whole = {
      ...RESPONSE,
      comment: 'Tốt',
      desk: 'Quầy 3',
      procedure: '1.001193',
      flags: ['fast'],
      device: 'd1',
    };
    expect(readResponse(whole, NOW)).toEqual({ response: whole });
  });

  it('puts the answers in the order of the questionnaire, null where one is missing', () => {
    const { response } = readResponse({ ...RESPONSE, answers: { feedback: 2, access: 5 } }, NOW);
    expect(JSON.stringify(response?.answers)).toBe(
      '{"access":5,"procedures":null,"staff":null,"results":null,"feedback":2}',
    );
  });

  it('a comment alone, in NFC and otherwise as it was typed', () => {
    const { response } = readResponse(
      { ...RESPONSE, answers: {}, comment: ' Rất hài lòng\n'.normalize('NFD') },
      NOW,
    );
    expect(response?.comment).toBe(' Rất hài lòng\n'.normalize('NFC'));
  });

  it('2,000 characters, however many code units they are', () => {
    expect(pointers({ ...RESPONSE, comment: 'ế'.normalize('NFD').repeat(2000) })).toBeUndefined();
    expect(pointers({ ...RESPONSE, comment: '🙂'.repeat(2000) })).toBeUndefined();
    expect(pointers({ ...RESPONSE, comment: 'a'.repeat(2001) })).toEqual(['/comment']);
  });

  it.each(['unit', 'purposeVersion', 'desk', 'procedure', 'device'] as const)(
    'a text in %s of as many characters as its limit',
    (field) => {
      const limit = TEXT_LIMITS[field];
      for (const character of ['x', 'ế'.normalize('NFD'), '🙂']) {
        expect(pointers({ ...RESPONSE, [field]: character.repeat(limit) })).toBeUndefined();
        expect(pointers({ ...RESPONSE, [field]: character.repeat(limit + 1) })).toEqual([`/${field}`]);
      }
    },
  );

  it('as many flags as their limit, each as long as its limit', () => {
    const flags = Array(FLAGS_LIMIT).fill('x'.repeat(TEXT_LIMITS.flag));
    expect(pointers({ ...RESPONSE, flags })).toBeUndefined();
    expect(pointers({ ...RESPONSE, flags: [...flags, 'x'] })).toEqual(['/flags']);
  });

  it('an id in lower case, so that one id is one answer', () => {
    expect(readResponse({ ...RESPONSE, id: RESPONSE.id.toUpperCase() }, NOW).response?.id).toBe(RESPONSE.id);
  });

  it.each(['2026-08-01', '2026-07-01', '2024-02-29', '1970-01-01'])('the day %s', (submittedOn) => {
    expect(pointers({ ...RESPONSE, submittedOn })).toBeUndefined();
  });

  it('nothing but what it would take again', () => {
    const response = fc.record(
      {
        id: fc.uuid(),
        unit: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
        questionnaire: fc.constant('sipas-2025@1'),
        purposeVersion: fc.string({ minLength: 1, maxLength: 60 }),
        answers: fc.dictionary(
          fc.constantFrom('access', 'procedures', 'staff', 'results', 'feedback'),
          fc.option(fc.integer({ min: 1, max: 5 })),
        ),
        comment: fc.string({ maxLength: 300, unit: 'binary' }),
        lang: fc.constantFrom('vi', 'en', 'zh-Hant'),
        channel: fc.constantFrom(...CHANNELS),
        submittedOn: fc.constantFrom('2026-07-31', '2026-08-02'),
        seconds: fc.nat(),
      },
      {
        requiredKeys: [
          'id',
          'unit',
          'questionnaire',
          'purposeVersion',
          'answers',
          'lang',
          'channel',
          'submittedOn',
          'seconds',
        ],
      },
    );
    fc.assert(
      fc.property(response, (input) => {
        const { response: once } = readResponse(input, NOW);
        if (once) expect(readResponse(JSON.parse(JSON.stringify(once)), NOW)).toEqual({ response: once });
      }),
    );
  });
});

describe('what is refused, by name', () => {
  it.each([
    ['no object', [], ''],
    ['an unknown field', { ...RESPONSE, phone: '0900' }, '/phone'],
    ['a field with a slash', { ...RESPONSE, 'a/b~c': 1 }, '/a~1b~0c'],
    ['no UUID', { ...RESPONSE, id: '17' }, '/id'],
    ['an unknown questionnaire', { ...RESPONSE, questionnaire: 'sipas-2025@2' }, '/questionnaire'],
    ['an unknown question', { ...RESPONSE, answers: { parking: 5 } }, '/answers/parking'],
    ['6', { ...RESPONSE, answers: { access: 6 } }, '/answers/access'],
    ['0', { ...RESPONSE, answers: { access: 0 } }, '/answers/access'],
    ['4.5', { ...RESPONSE, answers: { access: 4.5 } }, '/answers/access'],
    ['a text for a number', { ...RESPONSE, answers: { access: '5' } }, '/answers/access'],
    ['neither answer nor comment', { ...RESPONSE, answers: { access: null }, comment: ' \n' }, '/answers'],
    ['an unknown channel', { ...RESPONSE, channel: 'fax' }, '/channel'],
    ['a language that is none', { ...RESPONSE, lang: 'tiếng Việt' }, '/lang'],
    ['a day that does not exist', { ...RESPONSE, submittedOn: '2026-02-29' }, '/submittedOn'],
    ['a day written otherwise', { ...RESPONSE, submittedOn: '31/07/2026' }, '/submittedOn'],
    ['the day after tomorrow', { ...RESPONSE, submittedOn: '2026-08-02' }, '/submittedOn'],
    ['negative seconds', { ...RESPONSE, seconds: -1 }, '/seconds'],
    ['broken seconds', { ...RESPONSE, seconds: 1.5 }, '/seconds'],
    ['more seconds than a column holds', { ...RESPONSE, seconds: 2 ** 31 }, '/seconds'],
    ['an empty unit', { ...RESPONSE, unit: '' }, '/unit'],
    ['a unit without end', { ...RESPONSE, unit: 'x'.repeat(65) }, '/unit'],
    ['a NUL in a text', { ...RESPONSE, comment: 'a\0b' }, '/comment'],
    ['half a surrogate pair', { ...RESPONSE, desk: '\ud83d' }, '/desk'],
    ['too many flags', { ...RESPONSE, flags: Array(17).fill('x') }, '/flags'],
    ['a flag that is no text', { ...RESPONSE, flags: ['x', 1] }, '/flags/1'],
  ])('%s', (_, input, pointer) => {
    expect(pointers(input)).toEqual([pointer]);
  });

  it('a text that is too long, with its limit', () => {
    const detailOf = (field: string, length: number) =>
      readResponse({ ...RESPONSE, [field]: 'x'.repeat(length) }, NOW).errors?.map(({ detail }) => detail);
    expect(detailOf('desk', 81)).toEqual(['Không được dài quá 80 ký tự.']);
    expect(detailOf('questionnaire', 65)).toEqual(['Không được dài quá 64 ký tự.']);
    expect(detailOf('comment', 2001)).toEqual(['Không được dài quá 2.000 ký tự.']);
  });

  it('each missing field, in Vietnamese', () => {
    const { errors } = readResponse({}, NOW);
    expect(errors).toHaveLength(9);
    expect(errors).toContainEqual({ pointer: '/submittedOn', detail: 'Thiếu trường này.' });
  });

  it('all that is wrong at once', () => {
    expect(pointers({ ...RESPONSE, seconds: -1, channel: 'fax', extra: 1 })?.sort()).toEqual([
      '/channel',
      '/extra',
      '/seconds',
    ]);
  });
});
