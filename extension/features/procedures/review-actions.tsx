import { useEffect, useState } from 'preact/hooks';
import type { ProceduresFile } from '../../../shared/procedures/procedure';
import type { Language } from '../../../shared/text/bilingual-text';
import type { StoredRemark } from '../../platform/dossier-database';
import { type PublishedList, watchPublished } from '../../platform/published-list';
import { readSettings } from '../../platform/settings';
import { saveFile } from '../../ui/save-file';
import { reviewSentences, reviewTables } from './review-tables';
import { REVIEW_TEXTS } from './review-texts';
import { TEXTS } from './texts';

interface ReviewActionsProps {
  register: ProceduresFile;
  year: string;
  remarks: StoredRemark[];
  language: Language;
  clock: () => Date;
  onFailed(error: unknown): void;
}

/** The ways in which the yearly review leaves the page. */
export function ReviewActions({ register, year, remarks, language, clock, onFailed }: ReviewActionsProps) {
  const [list, setList] = useState<PublishedList>();
  useEffect(() => {
    const life = new AbortController();
    watchPublished(setList, life.signal);
    return () => life.abort();
  }, []);
  const review = { register, year, remarks, published: list?.codes };
  const nameOf = (ending: string) => `ra-soat-tthc-${year}.${ending}`;
  const saveSheets = async () => {
    const { writeSpreadsheet } = await import('../report/write-spreadsheet');
    const heading = [`${REVIEW_TEXTS.title[language]} ${year}`, ...reviewSentences(review, language)];
    const sheets = reviewTables(review, language).map(({ title, head, rows, notes }, index) => ({
      name: title.slice(0, 31),
      headRows: index === 0 ? heading.length + 1 : 1,
      rows: [
        ...(index === 0 ? heading.map((text) => [text]) : []),
        head,
        ...rows,
        ...notes.map((text) => [text]),
      ],
    }));
    saveFile(nameOf('xlsx'), await writeSpreadsheet(sheets));
  };
  const saveDocument = async () => {
    const [{ writeOfficeReport }, { unitName }] = await Promise.all([
      import('../report/write-office-report'),
      readSettings(),
    ]);
    const file = await writeOfficeReport({
      title: `${REVIEW_TEXTS.title.vi} ${year}`,
      sentences: reviewSentences(review, 'vi'),
      tables: reviewTables(review, 'vi'),
      unit: unitName,
      now: clock(),
    });
    saveFile(nameOf('docx'), file);
  };
  return (
    <>
      <button type="button" onClick={() => void saveDocument().catch(onFailed)}>
        {TEXTS.docx[language]}
      </button>
      <button type="button" onClick={() => void saveSheets().catch(onFailed)}>
        {TEXTS.xlsx[language]}
      </button>
    </>
  );
}
