import { describeTerm } from '../deadlines/term/describe-term';
import { UNIT_OF_NOTE } from '../deadlines/term/unit-of-note';
import type { Fee, NoteTerm, Paper, RemoteTerm, Term } from './procedure';

/*
 * Facts of a procedure as one Vietnamese text each, to be compared and read in a table. Undefined: the register does not
 * say it, which never means none.
 */

/** Term of one channel, with what is said of remote areas. */
export function termInWords({ text, unit, noteUnit, number }: Term, remote?: RemoteTerm): string | undefined {
  if (text === null) return undefined;
  const parts = [
    unit === 'unknown' ? `${text} (chưa rõ giờ, ngày hay tháng)` : text,
    noteUnit && number !== undefined && `ghi chú nêu ${inWords({ amount: number, unit: noteUnit })}`,
    remote && remoteInWords(remote),
  ];
  return parts.filter(Boolean).join('; ');
}

function remoteInWords(remote: RemoteTerm): string {
  const areas = 'miền núi, hải đảo, vùng khó khăn';
  switch (remote.kind) {
    case 'total':
      return `${areas}: ${inWords(remote)}`;
    case 'added':
      return `${areas}: thêm ${inWords(remote)}`;
    case 'this-row':
      return remote.ordinary ? `mức của ${areas}; nơi khác: ${inWords(remote.ordinary)}` : `mức của ${areas}`;
    case 'see-note':
      return `${areas}: xem ghi chú trên Cổng`;
  }
}

const inWords = ({ amount, unit }: NoteTerm) => describeTerm({ amount, unit: UNIT_OF_NOTE[unit] }, 'vi');

/** Fee of one channel as the portal shows it. */
export const feeInWords = (fee: Fee): string | undefined => (fee.kind === 'shown' ? fee.text : undefined);

/** A paper with its numbers and forms. */
export function paperInWords({ name, originals, copies, forms = [] }: Paper): string {
  const numbers = [originals > 0 && `${originals} bản chính`, copies > 0 && `${copies} bản sao`];
  const beside = [numbers.filter(Boolean).join(', '), ...forms.map((form) => `mẫu: ${form}`)];
  return `${name ?? 'Giấy tờ không ghi tên'} (${beside.filter(Boolean).join('; ')})`;
}
