import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { sectorRuleOf } from '../../../shared/deadlines/rule-set/sector-rules';
import type { AppointmentProblem } from '../../../shared/letters/appointment';
import type { LetterDossier, LetterFacts, MissingPaper } from '../../../shared/letters/letter-facts';
import type { LetterKind } from '../../../shared/letters/letter-form';
import type { State } from '../../../shared/look/tokens';
import type { Procedure } from '../../../shared/procedures/procedure';

/** What an official fills in for one letter; it lives as long as the page of the letter is open, and nowhere else. */
export interface LetterDraft {
  kind: LetterKind;
  /** Papers of the procedure that were ticked. */
  ticked: MissingPaper[];
  /** Other papers, one a line. */
  lines: string;
  reason: string;
  basis: string;
  extraDays: number;
  /** YYYY-MM-DD; the day that is proposed where none was chosen. */
  newAppointment?: string;
  number: string;
  contact: string;
  applicant: string;
  address: string;
}

/** An empty draft of the letter that is most likely wanted. */
export const newDraft = (dossier: SeenDossier, state: State): LetterDraft => ({
  kind: proposeKind(dossier, state),
  ticked: [],
  lines: '',
  reason: '',
  basis: '',
  extraDays: 3,
  number: '',
  contact: '',
  applicant: '',
  address: '',
});

function proposeKind({ stage }: SeenDossier, state: State): LetterKind {
  if (stage === 'suspended') return 'suspension';
  if (stage === 'not-accepted') return 'refusal';
  return state === 'overdue' || state === 'urgent' ? 'apology' : 'supplement-request';
}

/** A new date that is wrong is not printed. */
const MAY_STAND: readonly (AppointmentProblem | undefined)[] = [undefined, 'unsure'];

interface DraftContext {
  dossier: LetterDossier;
  unit: string;
  procedure: Procedure | undefined;
  appointment: { date: string; problem: AppointmentProblem | undefined };
}

/** What a draft, its dossier and its procedure say together. */
export function factsOfDraft(draft: LetterDraft, context: DraftContext): LetterFacts {
  const { dossier, unit, procedure, appointment } = context;
  const { number, reason, basis, contact, applicant, address } = draft;
  const afterSupplement = procedure && sectorRuleOf(procedure.code)?.afterSupplement;
  return {
    dossier,
    unit,
    number,
    reason,
    basis,
    contact,
    applicant,
    address,
    papers: [...draft.ticked, ...draft.lines.split('\n').map((name) => ({ name }))],
    ...(MAY_STAND.includes(appointment.problem) && { newAppointment: appointment.date }),
    ...(afterSupplement && { afterSupplement }),
  };
}
