import { useState } from 'preact/hooks';
import { findConflicts } from '../../../shared/deadlines/log/dossiers-file';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import type { StoredDossier } from '../../platform/dossier-database';
import { FileDrop } from '../../ui/file-drop';
import { DeskPreview } from './desk-preview';
import { describeProblem, keepFile, type ReadFile, readFile } from './keep-file';
import { ListPreview } from './list-preview';
import { TEXTS } from './texts';

interface ImportListProps {
  /** What is known already. */
  known: StoredDossier[];
  language: Language;
  clock: () => Date;
}

/** A whole list in one go: the portal's own export, read as its pages are, or what another desk has seen. */
export function ImportList({ known, language, clock }: ImportListProps) {
  const [waiting, setWaiting] = useState<ReadFile[]>([]);
  const [notices, setNotices] = useState<string[]>([]);
  const [read] = waiting;

  const open = async (files: Iterable<File>) => {
    const readFiles: ReadFile[] = [];
    const problems: string[] = [];
    for (const file of files) {
      setNotices([`${TEXTS.reading[language]} ${file.name}…`]);
      try {
        readFiles.push(await readFile(file, clock()));
      } catch (error) {
        problems.push(`${TEXTS.unreadable[language]} ${file.name}: ${describeProblem(error, language)}.`);
      }
    }
    setWaiting((others) => [...others, ...readFiles]);
    setNotices(problems);
  };
  const keep = async (one: ReadFile) => {
    try {
      const count = await keepFile(one, clock());
      setWaiting((files) => files.slice(1));
      setNotices([`${TEXTS.kept[language]} ${count} ${TEXTS.dossiers[language]}.`]);
    } catch (error) {
      setNotices([`${TEXTS.failed[language]}: ${describeFailure(error, language)}`]);
    }
  };
  const preview = {
    language,
    onKeep: () => read && void keep(read),
    onCancel: () => setWaiting(waiting.slice(1)),
  };

  return (
    <FileDrop
      id="import"
      title={TEXTS.title[language]}
      lead={TEXTS.lead[language]}
      choose={TEXTS.choose[language]}
      accept=".xlsx,.xls,.csv,.txt,.html,.json"
      multiple
      onFiles={(files) => void open(files)}
    >
      <div role="status">
        {notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
      </div>
      {read && waiting.length > 1 && (
        <p>
          {read.name} ({TEXTS.moreFiles[language]}: {waiting.length - 1})
        </p>
      )}
      {read?.kind === 'list' && <ListPreview reading={read.reading} known={known} {...preview} />}
      {read?.kind === 'desk' && (
        <DeskPreview file={read.file} conflicts={findConflicts(known, read.file.dossiers)} {...preview} />
      )}
    </FileDrop>
  );
}
