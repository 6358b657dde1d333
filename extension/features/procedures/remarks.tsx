import { useEffect, useState } from 'preact/hooks';
import type { ProceduresFile } from '../../../shared/procedures/procedure';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatDate } from '../../../shared/text/format-date';
import { watchStore } from '../../platform/changes';
import type { StoredRemark } from '../../platform/dossier-database';
import { listRemarks, removeRemark } from '../../platform/remark-store';
import { RemarkForm } from './remark-form';
import { ReviewActions } from './review-actions';
import { REMARK_NAMES, TEXTS } from './texts';

interface RemarksProps {
  register: ProceduresFile;
  language: Language;
  clock: () => Date;
}

/** Of which year in Viet Nam a moment is, `2026`. */
const yearOf = (at: Date): string => formatDate(at).slice(-4);

/** The office's remarks on procedures; those of a year add up to its review. */
export function Remarks({ register, language, clock }: RemarksProps) {
  const [remarks, setRemarks] = useState<StoredRemark[]>([]);
  const [year, setYear] = useState(() => yearOf(clock()));
  const [notice, setNotice] = useState('');
  const failed = (error: unknown) =>
    setNotice(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  useEffect(() => {
    const life = new AbortController();
    const read = () => listRemarks().then((kept) => !life.signal.aborted && setRemarks(kept), failed);
    watchStore(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, []);

  const years = [...new Set([yearOf(clock()), ...remarks.map(({ at }) => yearOf(at))])].sort().reverse();
  const shown = remarks.filter(({ at }) => yearOf(at) === year);
  const nameOf = (code: string) => register.procedures.find((one) => one.code === code)?.name ?? code;
  const remove = async (id: string) => {
    await removeRemark(id);
    setNotice(TEXTS.removed[language]);
  };
  return (
    <>
      <h3>{TEXTS.remarks[language]}</h3>
      <p>{TEXTS.remarksLead[language]}</p>
      <RemarkForm {...{ register, language, clock }} />
      <div class="actions review-bar">
        <label>
          {TEXTS.year[language]}{' '}
          <select value={year} onChange={({ currentTarget }) => setYear(currentTarget.value)}>
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <ReviewActions {...{ register, year, remarks: shown, language, clock, onFailed: failed }} />
      </div>
      <p role="status">{notice}</p>
      {shown.length === 0 ? (
        <p>{TEXTS.noRemarks[language]}</p>
      ) : (
        <ul>
          {shown.map(({ id, code, kind, text, at, by }) => (
            <li key={id}>
              <span>
                {text}
                <small lang="vi">
                  {REMARK_NAMES[kind][language]} · {nameOf(code)} ({code}) · {formatDate(at)}
                  {by && ` · ${by}`}
                </small>
              </span>
              <button
                type="button"
                aria-label={`${TEXTS.remove[language]}: ${text}`}
                onClick={() => void remove(id).catch(failed)}
              >
                {TEXTS.remove[language]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
