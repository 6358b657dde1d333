import { countCharacters } from '../../shared/satisfaction/count-characters';
import { TEXT_LIMITS } from '../../shared/satisfaction/response';
import type { AttributeFault } from '../attribute-fault';
import { type CollectorUnit, readCollectorUnit } from '../read-collector-unit';
import { DEFAULT_QUESTIONNAIRE, QUESTIONNAIRE_NAMES } from './load-material';

/** All questions on one page, each on a screen, or each on a screen of a tablet that stands at the counter. */
type SurveyMode = 'page' | 'steps' | 'kiosk';

const MODES: readonly SurveyMode[] = ['page', 'steps', 'kiosk'];
const isMode = (value: string): value is SurveyMode => MODES.some((mode) => mode === value);

export interface SurveySettings extends CollectorUnit {
  /** Name of the questionnaire, which there is. */
  name: string;
  mode: SurveyMode;
  /** Without blanks around it; '' where it is not given. */
  desk: string;
  /** As `desk`. */
  procedure: string;
}

/** The survey's settings from its attributes, or what is missing or wrong. */
export function readSettings(
  attributes: Record<'unit' | 'endpoint' | 'questionnaire' | 'mode' | 'desk' | 'procedure', string | null>,
  pageUrl: string,
): SurveySettings | AttributeFault {
  const collectorUnit = readCollectorUnit(attributes, pageUrl);
  if ('fault' in collectorUnit) return collectorUnit;
  const { unit } = collectorUnit;
  const [desk, procedure] = [attributes.desk?.trim() ?? '', attributes.procedure?.trim() ?? ''];
  const tooLong = findTooLong({ unit, desk, procedure });
  if (tooLong) return tooLong;
  const name = attributes.questionnaire?.trim() || DEFAULT_QUESTIONNAIRE;
  if (!QUESTIONNAIRE_NAMES.includes(name))
    return { fault: 'no-questionnaire', values: [name, QUESTIONNAIRE_NAMES.join(', ')] };
  const mode = attributes.mode?.trim() || 'page';
  if (!isMode(mode)) return { fault: 'not-one-of', values: ['mode', mode, MODES.join(' / ')] };
  return { ...collectorUnit, name, mode, desk, procedure };
}

/** The collector would refuse every answer for a text that is too long: the keeper is told before anyone fills in. */
function findTooLong(texts: Record<'unit' | 'desk' | 'procedure', string>): AttributeFault | undefined {
  for (const name of ['unit', 'desk', 'procedure'] as const) {
    const [length, limit] = [countCharacters(texts[name]), TEXT_LIMITS[name]];
    if (length > limit) return { fault: 'too-long', values: [name, length, limit] };
  }
  return undefined;
}
