/** Points of one index. */
export type Score = 0 | 1 | 2;

/** What no log tells. What is absent is not known. */
export interface EvaluationFacts {
  /** Of each dossier, by its code, whom the citizen had to contact. */
  agencies?: Record<string, 'none' | 'one-stop' | 'several'>;
  /** Of each dossier, by its code, whether someone complained rightly. */
  complaint?: Record<string, boolean>;
  /** Scores of the unit by Điều 15 for its one-stop desk and its publication of procedures. */
  oneStop?: Score;
  publication?: Score;
  /** Share (0…1) of its procedures that are offered online at level 3 or 4. */
  onlineProcedures?: number;
}
