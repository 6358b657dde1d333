import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuestionnaire } from '../../shared/satisfaction/questionnaires';
import { commentRoom } from './comment-field';
import { type FilledSurvey, saysTheSame } from './filled-survey';
import { type Filled, makeResponse } from './make-response';
import { makeUuid } from './make-uuid';
import { readComment } from './read-comment';

const questionnaire = findQuestionnaire('sipas-2025@1');
if (!questionnaire) throw new Error('sipas-2025@1 is not there');

const filled: Filled = {
  id: makeUuid(),
  unit: 'phuong-mau',
  questionnaire,
  purposeVersion: 'purpose@1',
  answers: { access: 3 },
  comment: '',
  flags: [],
  lang: 'vi',
  channel: 'web',
  desk: '',
  procedure: '',
  duration: 12_345,
};

test.each([
  ['2026-10-04T16:59:59.999Z', '2026-10-04'],
  ['2026-10-04T17:00:00.000Z', '2026-10-05'],
  ['2026-12-31T17:00:00.000Z', '2027-01-01'],
])('at %s it is %s in Viet Nam', (now, day) => {
  expect(makeResponse(filled, new Date(now)).submittedOn).toBe(day);
});

test('the day is that of a clock in Ho Chi Minh City, at any instant', () => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
  const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (now) => {
      expect(makeResponse(filled, now).submittedOn).toBe(format.format(now));
    }),
  );
});

test('what is pasted never holds characters for which the collector would refuse the answer', () => {
  expect(readComment('a\0b\ud800c 👍 Tiếng Việt')).toBe('ab\ufffdc 👍 Tiếng Việt');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(0xffff), (text, unit) => {
      const comment = readComment(`x${text}${String.fromCharCode(unit)}`);
      expect(comment).toBe(comment.normalize('NFC'));
      expect(comment).not.toMatch(/\0|\p{Cs}/u);
    }),
  );
});

test('an emoji counts as one character', () => {
  expect(commentRoom('👍👍')).toBe(1998);
});

test('seconds are whole', () => {
  expect(makeResponse(filled, new Date()).seconds).toBe(12);
});

test('says the same: the content counts, not when and how fast it was given', () => {
  const one: FilledSurvey = { ...filled, endpoint: 'https://collector.test', at: 0, hidden: '' };
  expect(saysTheSame(one, { ...one, id: makeUuid(), at: 172_800_000, duration: 99_000 })).toBe(true);
  expect(saysTheSame(one, { ...one, answers: { access: 4 } })).toBe(false);
});

test('each UUID is one of version 4, and another', () => {
  const made = new Set(Array.from({ length: 500 }, makeUuid));
  expect(made.size).toBe(500);
  for (const id of made)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
