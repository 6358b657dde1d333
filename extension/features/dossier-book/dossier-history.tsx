import { useEffect, useState } from 'preact/hooks';
import { ACTION_NAMES } from '../../../shared/checklists/portal-action';
import type { Language } from '../../../shared/text/bilingual-text';
import { findPersonalData } from '../../../shared/text/find-personal-data';
import { formatDateTime } from '../../../shared/text/format-date';
import type { StoredDossier, StoredEvent } from '../../platform/dossier-database';
import { addNote, readEvents, removeEvent, watchStore } from '../../platform/dossier-store';
import { CHECK_VERDICTS, factName, PERSONAL, TEXTS } from './texts';

interface DossierHistoryProps {
  dossier: StoredDossier;
  language: Language;
  clock: () => Date;
}

/** What pages have shown to change, and the official's own notes, the newest first. */
export function DossierHistory({ dossier, language, clock }: DossierHistoryProps) {
  const { code, firstSeenAt } = dossier;
  const [events, setEvents] = useState<StoredEvent[]>([]);
  const [problem, setProblem] = useState('');
  const failed = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${error instanceof Error ? error.message : String(error)}`);
  useEffect(() => {
    const life = new AbortController();
    const read = () => readEvents(code).then(setEvents, failed);
    watchStore(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, [code]);

  return (
    <section aria-labelledby="history">
      <h3 id="history">{TEXTS.history[language]}</h3>
      <NoteForm
        language={language}
        onAdd={(text) => addNote(code, text, clock()).then(() => setEvents(events), failed)}
      />
      <p role="alert">{problem}</p>
      <ol>
        {[...events].reverse().map((event) => (
          <li key={event.id}>
            <small>{formatDateTime(event.at)}</small>
            <span>{describeEvent(event, events, language)}</span>
            {event.kind === 'note' && (
              <button
                type="button"
                aria-label={`${TEXTS.remove[language]}: ${event.text}`}
                onClick={() => removeEvent(event.id).catch(failed)}
              >
                {TEXTS.remove[language]}
              </button>
            )}
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

function describeEvent(event: StoredEvent, events: StoredEvent[], language: Language): string {
  if (event.kind === 'note' || event.kind === 'explained')
    return `${TEXTS[event.kind][language]}: ${event.text}`;
  if (event.kind === 'checked')
    return [`${TEXTS.checked[language]}: ${CHECK_VERDICTS[event.verdict][language]}`, event.text]
      .filter(Boolean)
      .join('. ');
  if (event.kind === 'pressed') {
    const pressed = `${TEXTS.pressed[language]}: ${ACTION_NAMES[event.action][language]}`;
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

/** A note that looks as if it named a person is asked about once more. */
function NoteForm({ language, onAdd }: { language: Language; onAdd(text: string): Promise<unknown> }) {
  const [text, setText] = useState('');
  const personal = findPersonalData(text);
  const add = async () => {
    const note = text.trim().normalize('NFC');
    if (!note) return;
    await onAdd(note);
    setText('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="field">
        {TEXTS.note[language]}
        <textarea
          rows={2}
          maxLength={1000}
          value={text}
          placeholder={TEXTS.notePlaceholder[language]}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p role="status">
        {personal.length > 0 &&
          `${TEXTS.looksLike[language]}: ${personal.map((kind) => PERSONAL[kind][language]).join(', ')}.`}
      </p>
      <button type="submit">{(personal.length > 0 ? TEXTS.addAnyway : TEXTS.addNote)[language]}</button>
    </form>
  );
}
