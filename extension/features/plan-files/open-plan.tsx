import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import type { StoredPlan } from '../../platform/plan-records';
import { useFileDrop } from '../../ui/file-drop';
import { FocusableButton } from '../../ui/focusable-button';
import { openPasted, openPlanDocument, UnreadableDocument } from '../plan-document/open-plan-document';
import { EmptyPlan } from './empty-plan';
import { type ProposedPlan, proposePlanFile } from './proposed-plan';
import { ReportHead } from './report-head';
import { DOCUMENT_PROBLEMS, TEXTS } from './texts';

interface OpenPlanProps {
  kept: StoredPlan[];
  now: Date;
  language: Language;
  onProposed(proposed: ProposedPlan): void;
  onFailed(error: unknown): void;
}

/** The ways in which a plan comes in: a document, what is pasted, a shared file, nothing yet, the recurring reports. */
export function OpenPlan({ kept, now, language, onProposed, onFailed }: OpenPlanProps) {
  const [text, setText] = useState('');
  const [isReading, setReading] = useState(false);
  // what reads documents is large and comes when one is opened
  const propose = async (make: () => Promise<ProposedPlan>) => {
    setReading(true);
    try {
      onProposed(await make());
    } catch (error) {
      const known = error instanceof UnreadableDocument && DOCUMENT_PROBLEMS[error.problem][language];
      onFailed(known ? new Error(known) : error);
    } finally {
      setReading(false);
    }
  };
  const openFile = (file: File) =>
    propose(async () => {
      if (/\.json$/i.test(file.name)) return proposePlanFile(file.name, await file.text(), language);
      const [{ proposeDocument }, source] = await Promise.all([
        import('./read-source'),
        openPlanDocument(file),
      ]);
      return proposeDocument(file.name, source);
    });
  const openText = (source: Parameters<typeof import('./read-source')['proposeDocument']>[1]) =>
    propose(async () => {
      const { proposeDocument } = await import('./read-source');
      return proposeDocument(TEXTS.pasted[language], source);
    });
  const openFirst = ([file]: Iterable<File>) => {
    if (file) void openFile(file);
  };
  const { isOver, target } = useFileDrop(openFirst);
  return (
    <>
      <div class={isOver ? 'drop over' : 'drop'} {...target}>
        <label class="field">
          {TEXTS.file[language]}{' '}
          <input
            type="file"
            accept=".docx,.xlsx,.html,.htm,.txt,.csv,.json"
            onChange={({ currentTarget }) => {
              openFirst(currentTarget.files ?? []);
              // the same file may be chosen again
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <label class="field">
        {TEXTS.paste[language]}
        <textarea
          rows={3}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onPaste={(event) => {
            const source = event.clipboardData && openPasted(event.clipboardData);
            // a table keeps its columns only as long as it is one
            if (!source || !('html' in source)) return;
            event.preventDefault();
            void openText(source);
          }}
        />
      </label>
      <p>
        <FocusableButton isOff={text.trim() === ''} onClick={() => void openText({ text })}>
          {TEXTS.readText[language]}
        </FocusableButton>
      </p>
      <EmptyPlan kept={kept} now={now} language={language} onStart={(make) => void propose(make)} />
      <ReportHead kept={kept} language={language} onProposed={onProposed} />
      <p role="status">{isReading && TEXTS.reading[language]}</p>
    </>
  );
}
