import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { DATE_FIELDS, isDossier } from '../../../shared/deadlines/log/seen-dossier';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import type { StoredDossier } from '../../platform/dossier-database';
import { forgetDossier } from '../../platform/forget-dossiers';
import { StateShape } from '../../ui/state-shape';
import { SurelyButton } from '../../ui/surely-button';
import { DossierChecklist } from '../dossier-panel/dossier-checklist';
import { Letters } from '../letters/letters';
import { SurveyInvitation, type SurveyOfDesk } from '../survey-code/survey-invitation';
import { describeMoment } from '../today/describe-moment';
import type { TrackedDossier } from '../tracked-dossier';
import { DossierHistory } from './dossier-history';
import { FillIn } from './fill-in';
import { Merge } from './merge';
import { showDate } from './show-date';
import { CHANNELS, TEXTS } from './texts';

interface DossierPageProps {
  tracked: TrackedDossier<StoredDossier>;
  /** The way back to all dossiers. */
  back: ComponentChildren;
  /** All dossiers, with one of which it may be merged. */
  others: StoredDossier[];
  survey: SurveyOfDesk;
  now: Date;
  language: Language;
  clock: () => Date;
  /** Whether something is being written that must not be taken away. */
  onWriting(isWriting: boolean): void;
}

/** One dossier: what is left, what the portal's pages have shown of it, what must be done, has happened and was noted. */
export function DossierPage(props: DossierPageProps) {
  const { tracked, back, others, survey, now, language, clock, onWriting } = props;
  const { page: dossier, state, words } = tracked;
  const [isWriting, setWriting] = useState(false);
  const [hasNote, setHasNote] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [isWriting]);
  useEffect(() => {
    onWriting(isWriting || hasNote);
    return () => onWriting(false);
  }, [isWriting, hasNote]);
  if (isWriting)
    return (
      <Letters
        dossier={dossier}
        state={state}
        now={now}
        language={language}
        back={back}
        onClose={() => setWriting(false)}
      />
    );
  return (
    <article aria-labelledby="dossier">
      {back}
      <h2 id="dossier" tabIndex={-1} ref={title}>
        {dossier.code}
      </h2>
      <p class="left" data-state={state}>
        <StateShape state={state} /> {words}
      </p>
      <dl>
        {factsOf(dossier, now, language).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {/* what must be done for a dossier, and the letters, are not for feedback */}
      {isDossier(dossier) && (
        <>
          {state === 'done' && survey.address !== '' && (
            <SurveyInvitation survey={survey} shownProcedure={dossier.procedure} language={language} />
          )}
          <button type="button" onClick={() => setWriting(true)}>
            {TEXTS.letters[language]}
          </button>
          <DossierChecklist dossier={dossier} language={language} clock={clock} />
        </>
      )}
      <DossierHistory dossier={dossier} language={language} clock={clock} onNote={setHasNote} />
      <FillIn dossier={dossier} language={language} />
      <Merge dossier={dossier} others={others} language={language} />
      <Forget code={dossier.code} language={language} />
    </article>
  );
}

function factsOf(dossier: StoredDossier, now: Date, language: Language): [name: string, value: string][] {
  const facts: [name: keyof typeof TEXTS, value: string | undefined][] = [
    ['subject', isDossier(dossier) ? undefined : TEXTS.feedback[language]],
    ['procedure', dossier.procedure],
    ['field', dossier.field],
    ['channel', dossier.channel && CHANNELS[dossier.channel][language]],
    ...DATE_FIELDS.map((name): [typeof name, string | undefined] => [name, showDate(dossier, name)]),
    ['status', dossier.status],
    ['step', dossier.step],
    ['officer', dossier.officer],
    ['supplements', dossier.supplements?.toString()],
    ['seen', describeMoment(dossier.seenAt, now)],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[TEXTS[name][language], value]]));
}

/** Deleting is asked for twice: it cannot be undone. */
function Forget({ code, language }: { code: string; language: Language }) {
  const [notice, setNotice] = useState('');
  const forget = () =>
    forgetDossier(code).catch((error: unknown) =>
      setNotice(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`),
    );
  return (
    <p>
      <SurelyButton label={TEXTS.forget[language]} sureLabel={TEXTS.forgetSurely[language]} onSure={forget} />{' '}
      <span role="status">{notice}</span>
    </p>
  );
}
