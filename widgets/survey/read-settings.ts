import { countCharacters } from '../../shared/satisfaction/count-characters';
import { type Questionnaire, questionnaireName } from '../../shared/satisfaction/questionnaire';
import { findQuestionnaire, QUESTIONNAIRES } from '../../shared/satisfaction/questionnaires';
import { TEXT_LIMITS } from '../../shared/satisfaction/response';
import type { BilingualText } from '../../shared/text/bilingual-text';
import { tooLongAttribute } from '../attribute-problems';
import { type CollectorUnit, readCollectorUnit } from '../read-collector-unit';

const DEFAULT_QUESTIONNAIRE = 'sipas-2025@1';

export interface SurveySettings extends CollectorUnit {
  questionnaire: Questionnaire;
  /** Without blanks around it; '' where it is not given. */
  desk: string;
  /** As `desk`. */
  procedure: string;
}

/** The survey's settings from its attributes, or for the site's keeper what is missing or wrong. */
export function readSettings(
  attributes: Record<'unit' | 'endpoint' | 'questionnaire' | 'desk' | 'procedure', string | null>,
  pageUrl: string,
): SurveySettings | { problem: BilingualText } {
  const collectorUnit = readCollectorUnit(attributes, pageUrl);
  if ('problem' in collectorUnit) return collectorUnit;
  const { unit } = collectorUnit;
  const [desk, procedure] = [attributes.desk?.trim() ?? '', attributes.procedure?.trim() ?? ''];
  const problem = findTooLong({ unit, desk, procedure });
  if (problem) return { problem };
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
  return { ...collectorUnit, questionnaire, desk, procedure };
}

/** The collector would refuse every answer for a text that is too long: the keeper is told before anyone fills in. */
function findTooLong(texts: Record<'unit' | 'desk' | 'procedure', string>): BilingualText | undefined {
  for (const name of ['unit', 'desk', 'procedure'] as const) {
    const [length, limit] = [countCharacters(texts[name]), TEXT_LIMITS[name]];
    if (length > limit) return tooLongAttribute(name, length, limit);
  }
  return undefined;
}
