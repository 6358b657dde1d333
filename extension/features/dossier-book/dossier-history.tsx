import { useEffect, useState } from 'preact/hooks';
import { ACTION_NAMES } from '../../../shared/checklists/portal-action';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatDateTime } from '../../../shared/text/format-date';
import { watchStore } from '../../platform/changes';
import type { StoredDossier, StoredEvent } from '../../platform/dossier-database';
import { addNote, confirmPress, editNote, readEvents, removeEvent } from '../../platform/event-store';
import { signNow } from '../../platform/people';
import { NoteForm } from './note-form';
import { CHECK_VERDICTS, factName, TEXTS } from './texts';

interface DossierHistoryProps {
  dossier: StoredDossier;
  language: Language;
  clock: () => Date;
  /** Whether a note is begun. */
  onNote(isBegun: boolean): void;
}

/** What pages have shown to change, what was pressed, and the official's own notes, the newest first. */
export function DossierHistory({ dossier, language, clock, onNote }: DossierHistoryProps) {
  const { code, firstSeenAt } = dossier;
  const [events, setEvents] = useState<StoredEvent[]>([]);
  const [problem, setProblem] = useState('');
  const failed = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  useEffect(() => {
    const life = new AbortController();
    const read = () => readEvents(code).then(setEvents, failed);
    watchStore(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, [code]);
  const keep = (saving: Promise<void>) =>
    saving.then(
      () => {
        setProblem('');
        return true;
      },
      (error: unknown) => {
        failed(error);
        return false;
      },
    );

  return (
    <section aria-labelledby="history">
      <h3 id="history">{TEXTS.history[language]}</h3>
      <NoteForm
        language={language}
        onBegin={onNote}
        onSave={async (text) => keep(addNote(code, text, await signNow(clock())))}
      />
      <p role="alert">{problem}</p>
      <ol>
        {[...events].reverse().map((event) => (
          <li key={event.id}>
            <small>
              {formatDateTime(event.at)}
              {'by' in event && event.by && ` · ${event.by}`}
            </small>
            <EventLine event={event} events={events} language={language} keep={keep} />
          </li>
        ))}
        <li>
          <small>{formatDateTime(firstSeenAt)}</small>
          <span>{TEXTS.firstSeen[language]}</span>
        </li>
      </ol>
    </section>
  );
}

interface EventLineProps {
  event: StoredEvent;
  events: StoredEvent[];
  language: Language;
  /** Shows what is in the way of saving; false where it could not be saved. */
  keep(saving: Promise<void>): Promise<boolean>;
}

/** What happened, and what can be done about it: a note is changed or deleted, a press confirmed or taken back. */
function EventLine({ event, events, language, keep }: EventLineProps) {
  const [isEdited, setEdited] = useState(false);
  if (event.kind === 'note' && isEdited)
    return (
      <NoteForm
        language={language}
        initial={event.text}
        onSave={async (text) => {
          const isKept = await keep(editNote(event.id, text));
          setEdited(!isKept);
          return isKept;
        }}
        onCancel={() => setEdited(false)}
      />
    );
  const isOpenPress = event.kind === 'pressed' && !event.confirmed && !isFollowed(event, events);
  return (
    <>
      <span>{describeEvent(event, events, language)}</span>
      {event.kind === 'note' && (
        <span class="bar">
          <button
            type="button"
            aria-label={`${TEXTS.edit[language]}: ${event.text}`}
            onClick={() => setEdited(true)}
          >
            {TEXTS.edit[language]}
          </button>
          <button
            type="button"
            aria-label={`${TEXTS.remove[language]}: ${event.text}`}
            onClick={() => keep(removeEvent(event.id))}
          >
            {TEXTS.remove[language]}
          </button>
        </span>
      )}
      {isOpenPress && (
        <span class="bar">
          <button type="button" onClick={() => keep(confirmPress(event.id))}>
            {TEXTS.confirm[language]}
          </button>
          <button type="button" onClick={() => keep(removeEvent(event.id))}>
            {TEXTS.notPressed[language]}
          </button>
        </span>
      )}
    </>
  );
}

function describeEvent(event: StoredEvent, events: StoredEvent[], language: Language): string {
  if (event.kind === 'note' || event.kind === 'explained')
    return `${TEXTS[event.kind][language]}: ${event.text}`;
  if (event.kind === 'checked')
    return [`${TEXTS.checked[language]}: ${CHECK_VERDICTS[event.verdict][language]}`, event.text]
      .filter(Boolean)
      .join('. ');
  if (event.kind === 'pressed') {
    const pressed = `${TEXTS.pressed[language]}: ${ACTION_NAMES[event.action][language]}`;
    if (event.confirmed) return `${pressed} · ${TEXTS.confirmed[language]}`;
    return isFollowed(event, events) ? pressed : `${pressed} · ${TEXTS.toConfirm[language]}`;
  }
  const [from, to] = [event.from, event.to].map((value) =>
    value instanceof Date ? formatDateTime(value) : (value ?? '–'),
  );
  return `${factName(event.fact)[language]}: ${from} → ${to}`;
}

/** Whether a page has shown another status since a press: that the press came through is for the page to say. */
const isFollowed = ({ id }: StoredEvent, events: StoredEvent[]) =>
  events.some((event) => event.id > id && event.kind === 'changed' && event.fact === 'status');
