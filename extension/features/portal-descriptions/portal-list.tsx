import { useEffect, useState } from 'preact/hooks';
import { describeJsonProblem } from '../../../shared/json/read-json-file';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatIsoDate } from '../../../shared/text/format-date';
import {
  descriptionsInUse,
  readDescriptions,
  readSetDescriptions,
  removeDescription,
  saveDescription,
  watchDescriptions,
} from '../../platform/portal-descriptions';
import type { PortalDescription } from '../../portals/descriptions/portal-description';
import { JsonFileField } from '../../ui/json-file-field';
import { saveJson } from '../../ui/save-file';
import { ManagedMark } from '../options-page/managed-mark';
import { compareDescriptions } from './compare-descriptions';
import { ImportReview } from './import-review';
import { readPortalFile, writePortalFile } from './portal-file';
import { TEXTS } from './texts';

/** What is about to be imported. */
interface Pending {
  description: PortalDescription;
  checksum: 'right' | 'wrong' | 'absent';
}

/**
 * The sites that officials of this browser have taught: exported for colleagues, imported from them, removed. What an
 * administrator has set stands before them and stays.
 */
export function PortalList({ language }: { language: Language }) {
  const [descriptions, setDescriptions] = useState<PortalDescription[]>();
  const [managed, setManaged] = useState<PortalDescription[]>([]);
  const [author, setAuthor] = useState('');
  const [pending, setPending] = useState<Pending>();
  const [notice, setNotice] = useState<{ text: string; isProblem: boolean }>();
  const say = (text: string, isProblem = false) => setNotice({ text, isProblem });

  useEffect(() => {
    const life = new AbortController();
    const refresh = () => {
      void readDescriptions<PortalDescription>().then(setDescriptions);
      void readSetDescriptions<PortalDescription>().then(setManaged);
    };
    refresh();
    watchDescriptions(refresh, life.signal);
    return () => life.abort();
  }, []);

  const open = async (file: File | undefined) => {
    if (!file) return;
    setPending(undefined);
    const reading = await readPortalFile(await file.text());
    if ('problem' in reading)
      say(`${file.name}: ${describeJsonProblem(reading.problem, 'portal.json', language)}`, true);
    else {
      setNotice(undefined);
      setPending(reading);
    }
  };
  const keep = async (work: Promise<void>, done: string) => {
    try {
      await work;
      setPending(undefined);
      say(done);
    } catch (error) {
      say(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`, true);
    }
  };
  const exportFile = async (description: PortalDescription) => {
    const unit = author.trim() || description.author;
    const text = await writePortalFile({ ...description, ...(unit && { author: unit }) });
    saveJson(`portal-${description.id}.json`, text);
  };

  const inUse = new Set(descriptionsInUse(descriptions ?? [], managed));
  const line = (description: PortalDescription) => (
    <span>
      {description.origins.join(', ') || description.name}
      <small>
        {[describeOrigin(description, language), !inUse.has(description) && TEXTS.notInUse[language]]
          .filter(Boolean)
          .join('; ')}
      </small>
    </span>
  );
  const exportButton = (description: PortalDescription) => (
    <button type="button" onClick={() => void exportFile(description)}>
      {TEXTS.export[language]}
    </button>
  );
  return (
    <section aria-labelledby="portals">
      <h2 id="portals">{TEXTS.title[language]}</h2>
      <p>{TEXTS.lead[language]}</p>
      <ul>
        {managed.map((description) => (
          <li key={`managed ${description.id}`}>
            {line(description)}
            <span class="actions">
              <ManagedMark language={language} />
              {exportButton(description)}
            </span>
          </li>
        ))}
        {descriptions?.map((description) => (
          <li key={description.id}>
            {line(description)}
            <span class="actions">
              {exportButton(description)}
              <button
                type="button"
                aria-label={`${TEXTS.remove[language]} ${description.name}`}
                onClick={() =>
                  void keep(
                    removeDescription(description.id),
                    `${TEXTS.removed[language]}: ${description.name}`,
                  )
                }
              >
                {TEXTS.remove[language]}
              </button>
            </span>
          </li>
        ))}
        {descriptions?.length === 0 && managed.length === 0 && <li class="empty">{TEXTS.none[language]}</li>}
      </ul>
      {descriptions !== undefined && descriptions.length > 0 && (
        <label class="field">
          {TEXTS.author[language]}
          <input type="text" value={author} onInput={({ currentTarget }) => setAuthor(currentTarget.value)} />
        </label>
      )}
      <JsonFileField label={TEXTS.import[language]} onOpen={(file) => void open(file)} />
      {pending && (
        <ImportReview
          {...pending}
          changes={compareDescriptions(
            descriptions?.find(({ id }) => id === pending.description.id),
            pending.description,
          )}
          language={language}
          onTake={() =>
            void keep(
              saveDescription(pending.description),
              `${TEXTS.imported[language]}: ${pending.description.name}`,
            )
          }
          onLeave={() => setPending(undefined)}
        />
      )}
      <p role="status" data-problem={notice?.isProblem || undefined}>
        {notice?.text}
      </p>
    </section>
  );
}

function describeOrigin({ author, date }: PortalDescription, language: Language): string {
  return [author && `${TEXTS.by[language]} ${author}`, date && `${TEXTS.on[language]} ${formatIsoDate(date)}`]
    .filter(Boolean)
    .join(', ');
}
