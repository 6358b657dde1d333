import { useEffect, useState } from 'preact/hooks';
import { describeJsonProblem } from '../../../shared/json/read-json-file';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatDateTime, formatIso } from '../../../shared/text/format-date';
import { settleImport } from '../../platform/all-or-nothing';
import { allowedOrigins, requestOrigins } from '../../platform/allowed-origins';
import { type KeptParts, readKeptParts, wipeKeptParts, writeKeptParts } from '../../platform/kept-parts';
import { JsonFileField } from '../../ui/json-file-field';
import { saveJson } from '../../ui/save-file';
import { compareKept, type KeptComparison } from './compare-kept';
import { type KeptFile, type KeptFileProblem, readKeptFile, writeKeptFile } from './kept-file';
import { KeptReview } from './kept-review';
import { partsOfWard } from './parts-of-ward';
import { TEXTS } from './texts';

interface KeptFileSectionProps {
  language: Language;
  clock: () => Date;
}

/** Everything that is kept as one file, or the ward's part of it: out, in again with a preview, and wiped. */
export function KeptFileSection({ language, clock }: KeptFileSectionProps) {
  const [pending, setPending] = useState<{ file: KeptFile; comparison: KeptComparison; sites: string[] }>();
  const [isWiping, setWiping] = useState(false);
  const [notice, setNotice] = useState<{ text: string; isProblem: boolean }>();
  const say = (text: string, isProblem = false) => setNotice({ text, isProblem });
  const failed = (error: unknown) =>
    say(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`, true);

  useEffect(() => void settleImport().catch(failed), []);
  const exportParts = async (prefix: string, choose: (parts: KeptParts) => KeptParts) => {
    const now = clock();
    const text = writeKeptFile(choose(await readKeptParts()), await allowedOrigins(), now);
    const name = `${prefix}-${formatIso(now).slice(0, 10)}.json`;
    saveJson(name, text);
    say(`${TEXTS.exported[language]}: ${name}`);
  };
  const exportAll = () => exportParts('hai-long', (parts) => parts);
  const exportWard = () => exportParts('hai-long-don-vi', partsOfWard);
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    setPending(undefined);
    setNotice(undefined);
    const reading = readKeptFile(await chosen.text());
    if ('problem' in reading)
      return say(
        `${chosen.name}: ${describeProblem(reading.problem, language)} ${TEXTS.untouched[language]}`,
        true,
      );
    const { file } = reading;
    const allowed = new Set(await allowedOrigins());
    setPending({
      file,
      comparison: compareKept(await readKeptParts(), file.parts),
      sites: file.sites.filter((site) => !allowed.has(site)),
    });
  };
  const take = async () => {
    if (!pending) return;
    // the browser asks only in the course of a click: nothing may be awaited before
    const granted = pending.sites.length === 0 || (await requestOrigins(pending.sites).catch(() => false));
    // since the preview pages may have been seen, and notes written
    await writeKeptParts(compareKept(await readKeptParts(), pending.file.parts).toWrite);
    setPending(undefined);
    say(`${TEXTS.taken[language]}${granted ? '' : ` ${TEXTS.declined[language]}`}`);
  };
  const wipe = async () => {
    await wipeKeptParts();
    setWiping(false);
    say(TEXTS.wiped[language]);
  };

  return (
    <>
      <h3>{TEXTS.file[language]}</h3>
      <p>{TEXTS.fileLead[language]}</p>
      <p class="actions">
        <button type="button" onClick={() => void exportAll().catch(failed)}>
          {TEXTS.export[language]}
        </button>
      </p>
      <p>{TEXTS.wardLead[language]}</p>
      <p class="actions">
        <button type="button" onClick={() => void exportWard().catch(failed)}>
          {TEXTS.exportWard[language]}
        </button>
      </p>
      <JsonFileField label={TEXTS.import[language]} onOpen={(file) => void open(file).catch(failed)} />
      {pending && (
        <KeptReview
          title={`${TEXTS.review[language]} ${formatDateTime(pending.file.exportedAt)}`}
          parts={pending.comparison.parts}
          sites={pending.sites}
          language={language}
          onTake={() => void take().catch(failed)}
          onLeave={() => setPending(undefined)}
        />
      )}
      <h3>{TEXTS.wipe[language]}</h3>
      <p>{TEXTS.wipeLead[language]}</p>
      <p class="actions">
        {isWiping ? (
          <>
            <button type="button" class="primary" onClick={() => void wipe().catch(failed)}>
              {TEXTS.wipeSurely[language]}
            </button>
            <button type="button" onClick={() => setWiping(false)}>
              {TEXTS.wipeNot[language]}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setWiping(true)}>
            {TEXTS.wipe[language]}
          </button>
        )}
      </p>
      <p role="status" data-problem={notice?.isProblem || undefined}>
        {notice?.text}
      </p>
    </>
  );
}

function describeProblem(problem: KeptFileProblem, language: Language): string {
  if (problem.kind === 'newer') return TEXTS.newer[language];
  return `${describeJsonProblem(problem, TEXTS.keptFile[language], language)}.`;
}
