/**
 * Whether an instant lies before another. Dates compared with `<` are turned into numbers by a call of their own, which
 * costs ten times as much; over a hundred thousand dossiers that is most of the time.
 */
export const isBefore = (a: Date, b: Date): boolean => a.getTime() < b.getTime();
