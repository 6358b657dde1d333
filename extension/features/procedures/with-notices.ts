import type { ProceduresFile } from '../../../shared/procedures/procedure';
import type { StoredRemark } from '../../platform/dossier-database';

/** The register with what the office says to citizens as each procedure's note; of several, all in the order written. */
export function withNotices(register: ProceduresFile, remarks: StoredRemark[]): ProceduresFile {
  const notices = remarks
    .filter(({ kind }) => kind === 'notice')
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const procedures = register.procedures.map((procedure) => {
    const said = notices.filter(({ code }) => code === procedure.code).map(({ text }) => text);
    return said.length > 0 ? { ...procedure, note: said.join('\n') } : procedure;
  });
  return { ...register, procedures };
}
