import type { PartValue } from './phrase-part';
import type { Phrase } from './phrase-words';
import type { Found } from './read-number';

/** Reads what stands at a place of a phrase about a year; undefined where it is nothing that it knows. */
export type Reader = (phrase: Phrase, at: number, year: number) => Found<PartValue[]> | undefined;

export const one = (value: PartValue, next: number): Found<PartValue[]> => ({ value: [value], next });
