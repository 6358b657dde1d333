import { useEffect, useState } from 'preact/hooks';
import type { AnswerDraft } from '../../../shared/answers/answer-draft';
import { isDossier } from '../../../shared/deadlines/log/seen-dossier';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDate } from '../../../shared/text/format-date';
import type { StoredDossier } from '../../platform/dossier-database';
import { readStock } from '../../platform/dossier-store';
import { TEXTS } from './texts';

/** Most of them that are listed: the last ones received. */
const MOST = 20;

interface OpenFeedbackProps {
  drafts: AnswerDraft[];
  language: Language;
  onWrite(feedback: StoredDossier): void;
  onFailed(error: unknown): void;
}

/** Feedback which the portal's pages have shown and of which nothing is written yet. */
export function OpenFeedback({ drafts, language, onWrite, onFailed }: OpenFeedbackProps) {
  const [feedback, setFeedback] = useState<StoredDossier[]>([]);
  useEffect(() => {
    readStock().then(
      ({ dossiers }) => setFeedback(dossiers.filter((dossier) => !isDossier(dossier))),
      onFailed,
    );
  }, []);
  const written = new Set(drafts.map(({ code }) => code));
  const dayOf = ({ receivedAt, submittedAt, firstSeenAt }: StoredDossier) =>
    receivedAt ?? submittedAt ?? firstSeenAt;
  const open = feedback
    .filter(({ code }) => !written.has(code))
    .sort((a, b) => dayOf(b).getTime() - dayOf(a).getTime())
    .slice(0, MOST);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="from-portal">
      <h2 id="from-portal">{TEXTS.fromPortal[language]}</h2>
      <ul class="plans">
        {open.map((one) => (
          <li key={one.code} class="bar">
            <b>{one.code}</b>
            <small>{[formatDate(dayOf(one)), one.status].filter(Boolean).join(' · ')}</small>
            <button
              type="button"
              aria-label={`${TEXTS.write[language]}: ${one.code}`}
              onClick={() => onWrite(one)}
            >
              {TEXTS.write[language]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
