import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import type { WorkCalendar } from '../../../shared/working-time';
import type { StoredDossier } from '../../platform/dossier-database';
import { explainLateness, readExplanations } from '../../platform/event-store';
import { signNow } from '../../platform/people';
import { AnswersLink } from '../answers-page/answers-link';
import { ProgressExport } from '../progress-export/progress-export';
import { SampleCheck } from '../sample-check/sample-check';
import { DeskExport } from './desk-export';
import { LateList } from './late-list';
import './report.css';
import { useTargets } from '../targets/use-targets';
import { useRegister } from '../use-register';
import { ReportActions } from './report-actions';
import { makeContent } from './report-content';
import { ReportFigures } from './report-figures';
import { ReportHead } from './report-head';
import { isWeek, type Period } from './report-period';
import { TEXTS } from './texts';

interface ReportProps {
  dossiers: StoredDossier[];
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  deskName: string;
  unitName: string;
  clock: () => Date;
}

/** What the office reports of a week, month, quarter or year: on the screen, on paper and as files. */
export function Report({ dossiers, calendar, now, language, deskName, unitName, clock }: ReportProps) {
  const [period, setPeriod] = useState<Period>('week');
  const [problem, setProblem] = useState('');
  const failed = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  const targets = useTargets(failed);
  const register = useRegister(failed);
  const content = useMemo(
    () => targets && makeContent(dossiers, { period, targets, register, calendar, now }),
    [dossiers, calendar, now, period, targets, register],
  );
  const [explanations, setExplanations] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (content) readExplanations(content.report.late.map(({ code }) => code)).then(setExplanations, failed);
  }, [content]);

  const explain = async (code: string, text: string) => {
    try {
      await explainLateness(code, text, await signNow(clock()));
    } catch (error) {
      failed(error);
      throw error;
    }
  };
  return (
    <article class="report" aria-labelledby="report">
      <ReportActions
        {...{ period, content, explanations, language, clock }}
        onPeriod={setPeriod}
        onFailed={failed}
      />
      <p role="alert">{problem}</p>
      {content && (
        <>
          <ReportHead content={content} language={language} />
          {content.report.total.toProcess === 0 ? (
            <p class="empty">{TEXTS.nothing[language]}</p>
          ) : (
            <ReportFigures content={content} language={language} />
          )}
          <LateList
            late={content.report.late}
            explanations={explanations}
            language={language}
            onExplain={explain}
          />
          {isWeek(period) && (
            <SampleCheck
              key={content.report.from}
              dossiers={dossiers}
              week={content.report}
              language={language}
              clock={clock}
            />
          )}
        </>
      )}
      <DeskExport
        deskName={deskName}
        dossiers={dossiers}
        language={language}
        clock={clock}
        onFailed={failed}
      />
      <ProgressExport {...{ dossiers, unitName, now, language, clock }} />
      <AnswersLink language={language} />
    </article>
  );
}
