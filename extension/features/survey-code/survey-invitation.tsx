import { useState } from 'preact/hooks';
import { TEXT_LIMITS } from '../../../shared/satisfaction/response';
import { surveyAddress } from '../../../shared/satisfaction/survey-address';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { describeError } from '../../../shared/text/describe-error';
import { usePart } from '../../ui/use-part';
import { useProcedure } from '../dossier-panel/use-procedure';

const TEXTS = {
  title: { vi: 'Mời đánh giá', en: 'Invite to the survey' },
  lead: {
    vi: 'Mời người dân quét mã để đánh giá. Mã không mang mã hồ sơ.',
    en: 'Ask the citizen to scan the code. It does not hold the dossier.',
  },
  desk: { vi: 'Quầy', en: 'Desk' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  failed: { vi: 'Không hiện được mã', en: 'The code could not be shown' },
} satisfies Record<string, BilingualText>;

/** Where the ward's survey is asked, as the settings have it. */
export interface SurveyOfDesk {
  /** Address of its page; '' where there is none. */
  address: string;
  /** '' where the desk has no name. */
  desk: string;
}

interface SurveyInvitationProps {
  survey: SurveyOfDesk;
  /** The procedure as the page names it. */
  shownProcedure: string | undefined;
  language: Language;
}

const loadCode = () => import('./survey-code').then(({ SurveyCode }) => SurveyCode);

/** At a dossier that is settled: the code by which its citizen opens the ward's survey, with desk and procedure set. */
export function SurveyInvitation({ survey, shownProcedure, language }: SurveyInvitationProps) {
  const procedure = useProcedure(shownProcedure);
  const [problem, setProblem] = useState('');
  const Code = usePart(true, loadCode, (error) => setProblem(describeError(error)));
  // a longer name the collector would refuse
  const desk = survey.desk.length > TEXT_LIMITS.desk ? '' : survey.desk;
  // until it is known whether the procedure has a code, any address would be half
  if (procedure === undefined) return null;
  const places = [
    desk && `${TEXTS.desk[language]}: ${desk}`,
    procedure && `${TEXTS.procedure[language]}: ${procedure.code}`,
  ];
  return (
    <section class="invitation" aria-labelledby="invitation">
      <h3 id="invitation">{TEXTS.title[language]}</h3>
      <p>{TEXTS.lead[language]}</p>
      {Code && (
        <Code
          address={surveyAddress({ survey: survey.address, desk, procedure: procedure?.code ?? '' })}
          language={language}
        />
      )}
      <small>{places.filter(Boolean).join(' · ')}</small>
      {problem && (
        <p role="alert">
          {TEXTS.failed[language]}: {problem}
        </p>
      )}
    </section>
  );
}
