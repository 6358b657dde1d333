import type { Language } from '../../../shared/text/bilingual-text';
import { DataTable } from './data-table';
import type { ReportTable } from './report-table';

interface TableSectionProps {
  table: ReportTable;
  language: Language;
  /** It may be wider than the window. */
  isWide?: boolean;
}

/** A table under its title, with what is to be known of it. */
export const TableSection = ({ table, language, isWide = false }: TableSectionProps) => (
  // what is scrolled sideways must be reached by the keys
  <section aria-labelledby={table.id} class="titled" tabIndex={isWide ? 0 : undefined}>
    <h3 id={table.id}>{table.title}</h3>
    {table.notes.map((note) => (
      <small key={note}>{note}</small>
    ))}
    {table.rows.length > 0 && <DataTable table={table} language={language} isTitled />}
  </section>
);
