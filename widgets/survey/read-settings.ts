import { type Questionnaire, questionnaireName } from '../../shared/satisfaction/questionnaire';
import { findQuestionnaire, QUESTIONNAIRES } from '../../shared/satisfaction/questionnaires';
import type { BilingualText } from '../../shared/text/bilingual-text';
import { missingAttribute, readEndpoint } from './read-endpoint';

const DEFAULT_QUESTIONNAIRE = 'sipas-2025@1';

export interface SurveySettings {
  unit: string;
  endpoint: string;
  questionnaire: Questionnaire;
}

/** The survey's settings from its attributes, or for the site's keeper what is missing or wrong. */
export function readSettings(
  attributes: Record<'unit' | 'endpoint' | 'questionnaire', string | null>,
  pageUrl: string,
): SurveySettings | { problem: BilingualText } {
  const unit = attributes.unit?.trim() ?? '';
  if (unit === '') return { problem: missingAttribute('unit') };
  const address = readEndpoint(attributes.endpoint, pageUrl);
  if ('problem' in address) return address;
  const name = attributes.questionnaire?.trim() || DEFAULT_QUESTIONNAIRE;
  const questionnaire = findQuestionnaire(name);
  if (!questionnaire) {
    const known = QUESTIONNAIRES.map(questionnaireName).join(', ');
    return {
      problem: {
        vi: `Không có bộ câu hỏi "${name}". Các bộ câu hỏi hiện có: ${known}.`,
        en: `There is no questionnaire "${name}". Known questionnaires: ${known}.`,
      },
    };
  }
  return { unit, endpoint: address.endpoint, questionnaire };
}
