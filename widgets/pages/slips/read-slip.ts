import type { Channel, SurveyResponse } from '../../../shared/satisfaction/response';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import { parseDay } from '../../../shared/working-time/viet-nam-day';
import { type CollectorUnit, readCollectorUnit } from '../../read-collector-unit';
import { sayFault } from '../../say-fault';
import { commentRoom } from '../../survey/comment-field';
import type { Material } from '../../survey/load-material';
import { makeResponse } from '../../survey/make-response';
import { makeUuid } from '../../survey/make-uuid';
import { PURPOSE_VERSION } from '../../survey/purpose';
import { readComment } from '../../survey/read-comment';
import { SLIPS_TEXTS as TEXTS } from './texts';
import { nameAnswers, readDigits } from './typed-answers';

/** What a form of a typed slip says. `digits`: one a question. */
interface GivenSlip {
  form: FormData;
  digits: string;
  material: Material;
  now: Date;
  /** Of the same moment, YYYY-MM-DD: no slip is of a later day. */
  today: string;
  say: (text: BilingualText, values?: Record<string, string | number>) => string;
}

/** A typed slip as a response with where it goes; where it cannot be taken, what is wrong in words. */
export function readSlip({
  form,
  digits,
  material: { questionnaire, lang },
  now,
  today,
  say,
}: GivenSlip): { to: CollectorUnit; response: SurveyResponse } | string {
  const of = (field: string) => String(form.get(field) ?? '').trim();
  const to = readCollectorUnit({ unit: of('unit'), endpoint: of('endpoint') }, document.baseURI);
  if ('fault' in to) return say(sayFault(to));
  const typed = readDigits(digits, questionnaire);
  const comment = of('comment');
  const left = questionnaire.questions.length - typed.length;
  if (left > 0) return say(TEXTS.incomplete, { count: left });
  if (typed.every((answer) => answer === null) && comment === '') return say(TEXTS.empty);
  if (commentRoom(comment) < 0) return say(TEXTS.tooLong);
  const day = of('day');
  if (parseDay(day) === undefined || day > today) return say(TEXTS.badDay);
  const channel: Channel = of('channel') === 'assisted' ? 'assisted' : 'paper';
  const answers = nameAnswers(typed, questionnaire);
  const made = makeResponse(
    {
      ...{ unit: to.unit, questionnaire, purposeVersion: PURPOSE_VERSION, answers, lang, channel },
      ...{ id: makeUuid(), comment: readComment(comment), flags: [], desk: of('desk'), procedure: '' },
      duration: 0, // how long the person took with the pen is not known
    },
    now,
  );
  return { to, response: { ...made, submittedOn: day } };
}
