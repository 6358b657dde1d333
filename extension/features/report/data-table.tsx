import type { Language } from '../../../shared/text/bilingual-text';
import type { ReportTable } from './report-table';
import { describeCell } from './texts';

/** A table of the report; what its rows are stands in the first column. */
export const DataTable = ({ table, language }: { table: ReportTable; language: Language }) => (
  <table>
    <caption>{table.title}</caption>
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
      {table.rows.map(([name = '', ...cells]) => (
        <tr key={describeCell(name, language)}>
          <th scope="row">{describeCell(name, language)}</th>
          {cells.map((cell, i) => (
            <td key={i}>{describeCell(cell, language)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
