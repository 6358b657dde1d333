import { ACTION_IDS, ACTIONS, type Action, isAllowed } from './act-on-dossier';
import { CHANNELS, type Dossier, STATUSES, type Stage } from './dossier';

/** A dossier as the portal's front end gets it: instants in ISO, words as shown; what is unknown is left out. */
export interface DossierView {
  code: string;
  procedure: { code: string; name: string; field: string };
  applicant: string;
  channel: string;
  officer: string;
  stage: Stage;
  status: string;
  submittedAt: string;
  receivedAt?: string;
  dueAt?: string;
  finishedAt?: string;
  note?: string;
  steps: { at: string; title: string; officer: string; note?: string }[];
  /** Every button, in order; those that the stage does not allow are disabled. */
  actions: { id: Action; label: string; needsReason: boolean; allowed: boolean }[];
}

/** One page of a list. */
export interface DossierPage {
  /** The server's clock, ISO. */
  now: string;
  /** How many dossiers the filter leaves. */
  total: number;
  /** From 1. */
  page: number;
  size: number;
  dossiers: DossierView[];
}

export function viewDossier(dossier: Dossier): DossierView {
  return {
    code: dossier.code,
    procedure: {
      code: dossier.procedure.code,
      name: dossier.procedure.name,
      field: dossier.procedure.field,
    },
    applicant: dossier.applicant,
    channel: CHANNELS[dossier.channel],
    officer: dossier.officer,
    stage: dossier.stage,
    status: STATUSES[dossier.stage],
    submittedAt: dossier.submittedAt.toISOString(),
    receivedAt: dossier.receivedAt?.toISOString(),
    dueAt: dossier.dueAt?.toISOString(),
    finishedAt: dossier.finishedAt?.toISOString(),
    note: dossier.note,
    steps: dossier.steps.map((step) => ({ ...step, at: step.at.toISOString() })),
    actions: ACTION_IDS.filter((id) => id !== 'resume' || isAllowed(id, dossier)).map((id) => ({
      id,
      label: ACTIONS[id].label,
      needsReason: ACTIONS[id].needsReason,
      allowed: isAllowed(id, dossier),
    })),
  };
}
