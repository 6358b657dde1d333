import type { Language } from '../../../shared/text/bilingual-text';
import { DataTable } from './data-table';
import type { ReportTable } from './report-table';

/** A table under its title, with what is to be known of it. */
export const TableSection = ({ table, language }: { table: ReportTable; language: Language }) => (
  <section aria-labelledby={table.id} class="titled">
    <h3 id={table.id}>{table.title}</h3>
    {table.notes.map((note) => (
      <small key={note}>{note}</small>
    ))}
    {table.rows.length > 0 && <DataTable table={table} language={language} isTitled />}
  </section>
);
