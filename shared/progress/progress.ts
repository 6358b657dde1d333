import type { Stage } from '../deadlines/log/seen-dossier';

/** A day, `2026-11-27`, or a minute of Viet Nam's time, `2026-11-27T16:30+07:00`, as finely as the portal shows it. */
export type ProgressMoment = string;

/** What the public may know of a dossier: nothing of who applied. */
export interface ProgressDossier {
  code: string;
  /** Name of the procedure. */
  procedure?: string;
  received?: ProgressMoment;
  /** Ngày hẹn trả. */
  appointment?: ProgressMoment;
  /** When the result was there. */
  finished?: ProgressMoment;
  stage: Stage;
  /** When the portal was last seen to say so: YYYY-MM-DDTHH:mm:ss+07:00. */
  asOf: string;
}

/** `progress.json`: the progress of a ward's dossiers, for its site and screens. */
export interface ProgressFile {
  version: 1;
  /** Of the ward, as its site calls it. */
  unitName?: string;
  /** When the file was made: YYYY-MM-DDTHH:mm:ss+07:00. */
  asOf: string;
  dossiers: ProgressDossier[];
}
