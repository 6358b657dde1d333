import data from './procedures.json';

/** A real commune procedure as the stand-in portal knows it. */
export interface SampleProcedure {
  code: string;
  name: string;
  field: string;
  /** Term in working days; 0: the result is given on the day of receipt. */
  workingDays: number;
}

/** @throws where the code is not in procedures.json */
export function findProcedure(code: string): SampleProcedure {
  const procedure = data.procedures.find((candidate) => candidate.code === code);
  if (!procedure) throw new Error(`procedures.json has no procedure ${code}`);
  return procedure;
}
