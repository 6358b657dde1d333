/** 1 ÷ e² for the error of 5 % that the method of 2012 and 2017 sets: more answers than this are never needed. */
const MOST_NEEDED = 400;

/**
 * Answers that are needed so that a survey speaks for a period: n = N ÷ (1 + N·e²), e = 5 %, rounded up (SIPAS method under
 * QĐ 1383/QĐ-BNV of 28/12/2012 and QĐ 2640/QĐ-BNV of 10/10/2017).
 * @param transactions N, the dossiers that were settled in the period; 0 needs none
 */
export const sampleSize = (transactions: number): number =>
  Math.ceil((transactions * MOST_NEEDED) / (MOST_NEEDED + transactions));
