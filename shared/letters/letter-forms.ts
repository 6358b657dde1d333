import { versionOn } from '../deadlines/rule-set/version-on';
import desks from './desks.json';
import apology from './forms/apology.json';
import refusal from './forms/refusal.json';
import supplementRequest from './forms/supplement-request.json';
import suspension from './forms/suspension.json';
import type { FormVersion, LetterForm, LetterKind } from './letter-form';

/** The forms; their shape is checked by letter-forms.test.ts. */
export const LETTER_FORMS = {
  'supplement-request': supplementRequest,
  refusal,
  apology,
  suspension,
} as Record<LetterKind, LetterForm>;

/** The form in force on the day of an instant; undefined where none is known of then. */
export const formOn = (kind: LetterKind, now: Date): FormVersion | undefined =>
  versionOn(LETTER_FORMS[kind], now);

/** What the one-stop desk of a commune is called on that day. */
export const deskOn = (now: Date): string | undefined => versionOn(desks, now)?.name;
