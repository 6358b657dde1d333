import { useState } from 'preact/hooks';
import { describeFailure } from '../../../shared/text/describe-failure';
import type { SettingsInUse } from '../options-page/use-settings';
import { useRegister } from '../use-register';
import { Missing } from './missing';
import { Published } from './published';
import { RegisterInUse } from './register-in-use';
import { Remarks } from './remarks';
import { TEXTS } from './texts';
import './procedures.css';

interface ProceduresProps {
  inUse: SettingsInUse;
  clock: () => Date;
  /** A tab whose page may tell a procedure that is to be compared. */
  tabId: number | undefined;
}

/** The register of procedures: which is in use, what changed, what is published, what is missing, what the office remarks. */
export function Procedures({ inUse: { settings }, clock, tabId }: ProceduresProps) {
  const { language } = settings;
  const [problem, setProblem] = useState('');
  const failed = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  const register = useRegister(failed);
  return (
    <section aria-labelledby="procedures">
      <h2 id="procedures">{TEXTS.title[language]}</h2>
      <p>{TEXTS.lead[language]}</p>
      {problem && (
        <p role="alert" data-problem>
          {problem}
        </p>
      )}
      {register ? (
        <>
          <RegisterInUse {...{ register, language, clock, tabId }} />
          <Published {...{ register, language, clock }} />
          <Missing {...{ register, language }} />
          <Remarks {...{ register, language, clock }} />
        </>
      ) : (
        !problem && <p role="status">{TEXTS.loading[language]}</p>
      )}
    </section>
  );
}
