import acceptOnline from '../rules/accept-online.json';
import answerFeedback from '../rules/answer-feedback.json';
import apologiseBeforeAppointment from '../rules/apologise-before-appointment.json';
import consultationAnswer from '../rules/consultation-answer.json';
import finishTask from '../rules/finish-task.json';
import forwardFeedback from '../rules/forward-feedback.json';
import linkedDossier from '../rules/linked-dossier.json';
import publishProcedure from '../rules/publish-procedure.json';
import returnByAppointment from '../rules/return-by-appointment.json';
import returnIncomplete from '../rules/return-incomplete.json';
import sameDayResult from '../rules/same-day-result.json';
import settleInTerm from '../rules/settle-in-term.json';
import signResult from '../rules/sign-result.json';
import supplementInTime from '../rules/supplement-in-time.json';
import transferToAgency from '../rules/transfer-to-agency.json';
import type { Rule } from './rule';

/** The national rules; their shape is checked by ward-rules.test.ts. */
export const NATIONAL_RULES = [
  acceptOnline,
  returnByAppointment,
  returnIncomplete,
  settleInTerm,
  supplementInTime,
  apologiseBeforeAppointment,
  transferToAgency,
  sameDayResult,
  consultationAnswer,
  linkedDossier,
  signResult,
  forwardFeedback,
  answerFeedback,
  publishProcedure,
  finishTask,
] as Rule[];
