import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatDateTime } from '../../../shared/text/format-date';
import { isAtSignature } from '../../../shared/ward/is-at-signature';
import type { WorkCalendar } from '../../../shared/working-time';
import type { StoredDossier, StoredEvent } from '../../platform/dossier-database';
import { readEvents } from '../../platform/event-store';
import { DossierLine } from '../../ui/dossier-line';
import { useTargets } from '../targets/use-targets';
import { findWaiting } from './find-waiting';

const TEXTS = {
  title: { vi: 'Trình ký quá lâu', en: 'Too long before signature' },
  lead: { vi: 'Ở bước trình ký quá', en: 'At this step for longer than' },
  hours: {
    vi: 'giờ làm việc; mức này đặt tại Cài đặt.',
    en: 'working hours; the limit is set in the options.',
  },
  waited: { vi: 'Đã', en: 'For' },
  atLeast: { vi: 'Ít nhất', en: 'At least' },
  working: { vi: 'giờ làm việc', en: 'working hours' },
  since: { vi: 'Từ', en: 'Since' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  failed: { vi: 'Không mở được', en: 'Could not be opened' },
} satisfies Record<string, BilingualText>;

/** Lines that are shown at first, and with each press on the button below them. */
const LINES = 20;

interface SignatureListProps {
  /** Those that have not ended. */
  dossiers: StoredDossier[];
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  onOpen(code: string): void;
}

/** Dossiers that wait for a signature longer than the ward wants; nothing where there are none. */
export function SignatureList({ dossiers, calendar, now, language, onOpen }: SignatureListProps) {
  const [waiting, setWaiting] = useState<{ dossier: StoredDossier; events: StoredEvent[] }[]>([]);
  const [lines, setLines] = useState(LINES);
  const [problem, setProblem] = useState('');
  const failed = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  const limit = useTargets(failed)?.values.signatureHours;
  useEffect(() => {
    let isOver = false;
    const atSignature = dossiers.filter(isAtSignature);
    Promise.all(
      atSignature.map(async (dossier) => ({ dossier, events: await readEvents(dossier.code) })),
    ).then((read) => !isOver && setWaiting(read), failed);
    return () => {
      isOver = true;
    };
  }, [dossiers]);

  const late = useMemo(
    () => (limit === undefined ? [] : findWaiting(waiting, { calendar, now, limit })),
    [waiting, calendar, now, limit],
  );
  if (problem) return <p role="alert">{problem}</p>;
  if (late.length === 0) return null;
  return (
    <section aria-labelledby="signature">
      <h2 id="signature">
        {TEXTS.title[language]} <span class="number">{late.length}</span>
      </h2>
      <small>
        {TEXTS.lead[language]} {limit} {TEXTS.hours[language]}
      </small>
      <ul>
        {late.slice(0, lines).map(({ dossier: { code, procedure, officer }, since, isAtLeast, waited }) => (
          <DossierLine
            key={code}
            code={code}
            procedure={procedure}
            state="urgent"
            words={`${TEXTS[isAtLeast ? 'atLeast' : 'waited'][language]} ${Math.floor(waited / 60)} ${TEXTS.working[language]}`}
            onOpen={() => onOpen(code)}
          >
            {TEXTS.since[language]} {formatDateTime(since)}
            {officer && ` · ${officer}`}
          </DossierLine>
        ))}
      </ul>
      {late.length > lines && (
        <button type="button" onClick={() => setLines(lines + LINES)}>
          {TEXTS.more[language]} ({late.length - lines})
        </button>
      )}
    </section>
  );
}
