import type { Standing } from './submission';

/** The survey's own words in one language: a file of `languages/`. `{name}` is filled in by `fillIn`. */
export interface SurveyTexts {
  /** Name of the language in itself. */
  language: string;
  purpose: {
    title: string;
    /** In one sentence, where there is little room. */
    summary: string;
    more: string;
    statements: { head: string; text: string }[];
  };
  standing: Record<Standing, string>;
  clear: string;
  clearOf: string;
  comment: string;
  commentHint: string;
  why: string;
  left: string;
  tooLong: string;
  empty: string;
  failed: string;
  submit: string;
  submitting: string;
  thanks: string;
  another: string;
  largeText: string;
  read: string;
  readOf: string;
  stop: string;
  progress: string;
  lastStep: string;
  back: string;
  skip: string;
  next: string;
  more: string;
  start: string;
  nextPerson: string;
  stillThere: string;
  clearedIn: string;
  stay: string;
  unsent: string;
}

/** Puts values in the places of `{name}`; numbers are written as in the language. */
export function fillIn(text: string, lang: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? value.toLocaleString(lang === 'en' ? 'en-GB' : 'vi-VN') : value;
  });
}
