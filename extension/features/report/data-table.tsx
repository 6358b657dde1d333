import type { Language } from '../../../shared/text/bilingual-text';
import type { ReportTable } from './report-table';
import { describeCell } from './texts';

interface DataTableProps {
  table: ReportTable;
  language: Language;
  /** Its title stands above it already. */
  isTitled?: boolean;
}

/** A table of the report; what its rows are stands in the first column. */
export const DataTable = ({ table, language, isTitled = false }: DataTableProps) => (
  <table>
    {!isTitled && <caption>{table.title}</caption>}
    <thead>
      <tr>
        {table.head.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.rows.map(([name = '', ...cells], at) => (
        <tr key={at}>
          <th scope="row" data-label={table.head[0]}>
            {describeCell(name, language)}
          </th>
          {cells.map((cell, i) => (
            <td key={i} data-label={table.head[i + 1]}>
              {describeCell(cell, language)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
