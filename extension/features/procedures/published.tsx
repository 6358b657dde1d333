import { useEffect, useState } from 'preact/hooks';
import type { ProceduresFile } from '../../../shared/procedures/procedure';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatDate } from '../../../shared/text/format-date';
import { type PublishedList, savePublished, watchPublished } from '../../platform/published-list';
import { codesIn, findUnpublished, isOfProvince } from './find-unpublished';
import { TEXTS } from './texts';

interface PublishedProps {
  register: ProceduresFile;
  language: Language;
  clock: () => Date;
}

/** What the ward has published, and what is in force and not yet published. */
export function Published({ register, language, clock }: PublishedProps) {
  const [list, setList] = useState<PublishedList>();
  const [draft, setDraft] = useState('');
  const [notice, setNotice] = useState<{ text: string; isProblem: boolean }>();
  useEffect(() => {
    const life = new AbortController();
    watchPublished((kept) => {
      setList(kept);
      setDraft(kept?.codes.join(' ') ?? '');
    }, life.signal);
    return () => life.abort();
  }, []);
  const save = async () => {
    const codes = codesIn(draft);
    if (codes.length === 0 && draft.trim() !== '')
      return setNotice({ text: TEXTS.noCodes[language], isProblem: true });
    try {
      await savePublished(codes, clock());
      const text = `${TEXTS.savedList[language]}: ${codes.length} ${TEXTS.codes[language]}.`;
      setNotice({ text, isProblem: false });
    } catch (error) {
      setNotice({ text: `${TEXTS.failed[language]}: ${describeFailure(error, language)}`, isProblem: true });
    }
  };
  const { unpublished, unknown } = findUnpublished(register.procedures, list?.codes ?? []);
  return (
    <>
      <h3>{TEXTS.published[language]}</h3>
      <label class="field">
        {TEXTS.publishedCodes[language]}
        <small>{TEXTS.publishedLead[language]}</small>
        <textarea rows={3} value={draft} onInput={({ currentTarget }) => setDraft(currentTarget.value)} />
      </label>
      <p class="actions">
        <button type="button" onClick={() => void save()}>
          {TEXTS.save[language]}
        </button>
      </p>
      <p role={notice?.isProblem ? 'alert' : 'status'} data-problem={notice?.isProblem || undefined}>
        {notice?.text}
      </p>
      {list && (
        <>
          <p class="quiet">
            {TEXTS.listOf[language]} {formatDate(new Date(list.at))}: {list.codes.length}{' '}
            {TEXTS.codes[language]}
          </p>
          <details class="group">
            <summary>
              {TEXTS.unpublished[language]} ({unpublished.length})
            </summary>
            <ul class="long-list">
              {unpublished.map((procedure) => (
                <li key={procedure.code}>
                  <span lang="vi">
                    {procedure.name}
                    <small>
                      {procedure.code} · {procedure.field}
                      {isOfProvince(procedure) && ` · ${procedure.issuer}: ${TEXTS.provinceOnly[language]}`}
                    </small>
                  </span>
                </li>
              ))}
            </ul>
          </details>
          {unknown.length > 0 && (
            <p data-problem>
              {TEXTS.stillPublished[language]} ({unknown.length}): {unknown.join(', ')}
            </p>
          )}
        </>
      )}
    </>
  );
}
