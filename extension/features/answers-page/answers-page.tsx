import { useEffect, useMemo, useState } from 'preact/hooks';
import { type AnswerDraft, stateOfDraft } from '../../../shared/answers/answer-draft';
import { makeAnswers } from '../../../shared/answers/make-answers';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatIso } from '../../../shared/text/format-date';
import { calendarOfWard } from '../../../shared/working-time/calendars';
import { forgetAnswerDraft, keepAnswerDraft } from '../../platform/answer-drafts';
import type { StoredDossier } from '../../platform/dossier-database';
import { type Settings, watchSettings } from '../../platform/settings';
import { FocusableButton } from '../../ui/focusable-button';
import { saveJson } from '../../ui/save-file';
import { DraftForm } from './draft-form';
import { DraftLine } from './draft-line';
import { FromSurvey } from './from-survey';
import { OpenFeedback } from './open-feedback';
import { TEXTS } from './texts';
import { useAnswerDrafts } from './use-answer-drafts';

interface AnswersPageProps {
  initial: Settings;
  clock: () => Date;
}

/** Where the clerk writes what the ward answers in public, and makes `answers.json` of it. */
export function AnswersPage({ initial, clock }: AnswersPageProps) {
  const [settings, setSettings] = useState(initial);
  const [written, setWritten] = useState<AnswerDraft>();
  const [problem, setProblem] = useState('');
  const { language, unitName } = settings;
  const failed = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  const drafts = useAnswerDrafts(failed);
  useEffect(() => {
    const life = new AbortController();
    watchSettings(setSettings, life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const calendar = useMemo(() => calendarOfWard(settings), [settings]);
  if (!drafts) return <p role="alert">{problem}</p>;

  const begin = (draft: Partial<AnswerDraft>) =>
    setWritten({ id: crypto.randomUUID(), kind: 'answer', source: 'portal', said: '', reply: '', ...draft });
  const writeAbout = ({ code, receivedAt, submittedAt }: StoredDossier) => {
    const received = receivedAt ?? submittedAt;
    begin({ code, ...(received && { received: formatIso(received).slice(0, 10) }) });
  };
  const save = async (draft: AnswerDraft) => {
    try {
      await keepAnswerDraft(draft);
      setWritten(undefined);
      setProblem('');
    } catch (error) {
      failed(error);
    }
  };
  const publish = () => {
    const text = `${JSON.stringify(makeAnswers(drafts, { unitName, now: clock() }), null, 1)}\n`;
    saveJson('answers.json', text);
  };
  const ready = drafts.filter((draft) => stateOfDraft(draft) === 'ready').length;
  const form = written && (
    <DraftForm
      key={written.id}
      initial={written}
      {...{ calendar, language }}
      onSave={save}
      onCancel={() => setWritten(undefined)}
    />
  );
  const list = (kind: AnswerDraft['kind'], name: string) => {
    const some = drafts.filter((draft) => draft.kind === kind);
    return (
      <section aria-labelledby={kind}>
        <h2 id={kind}>{name}</h2>
        {some.length === 0 && <p class="empty">{TEXTS.none[language]}</p>}
        <ul class="plans">
          {some.map((draft) =>
            draft.id === written?.id ? (
              <li key={draft.id}>{form}</li>
            ) : (
              <DraftLine
                key={draft.id}
                {...{ draft, language }}
                onEdit={() => setWritten(draft)}
                onRemove={() => forgetAnswerDraft(draft.id).catch(failed)}
              />
            ),
          )}
        </ul>
      </section>
    );
  };
  return (
    <>
      <header>
        <h1>{TEXTS.title[language]}</h1>
        <span class="bar">
          <FocusableButton class="primary" isOff={ready === 0} onClick={publish}>
            {TEXTS.publish[language]}
          </FocusableButton>
          <small role="status">
            {ready} {TEXTS.willBe[language]}
            {drafts.length > ready && `, ${drafts.length - ready} ${TEXTS.heldBack[language]}`}
          </small>
        </span>
      </header>
      <main>
        <p>{TEXTS.lead[language]}</p>
        <p role="alert" data-problem>
          {problem}
        </p>
        <p class="bar">
          <button type="button" onClick={() => begin({})}>
            {TEXTS.addAnswer[language]}
          </button>
          <button type="button" onClick={() => begin({ kind: 'improvement', source: 'survey' })}>
            {TEXTS.addImprovement[language]}
          </button>
        </p>
        {written && drafts.every(({ id }) => id !== written.id) && form}
        <OpenFeedback {...{ drafts, language }} onWrite={writeAbout} onFailed={failed} />
        <FromSurvey {...{ drafts, language }} onFailed={failed} />
        {list('answer', TEXTS.answers[language])}
        {list('improvement', TEXTS.improvements[language])}
      </main>
    </>
  );
}
