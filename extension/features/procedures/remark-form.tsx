import { useState } from 'preact/hooks';
import { findProcedure } from '../../../shared/procedures/find-procedure';
import type { ProceduresFile } from '../../../shared/procedures/procedure';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { findPersonalData } from '../../../shared/text/find-personal-data';
import { tidyText } from '../../../shared/text/tidy-text';
import { REMARK_KINDS, type RemarkKind } from '../../platform/dossier-database';
import { signNow } from '../../platform/people';
import { addRemark } from '../../platform/remark-store';
import { REMARK_NAMES, TEXTS } from './texts';

interface RemarkFormProps {
  register: ProceduresFile;
  language: Language;
  clock: () => Date;
}

/** A remark on a procedure; what looks like a person's data is warned of. */
export function RemarkForm({ register, language, clock }: RemarkFormProps) {
  const [which, setWhich] = useState('');
  const [kind, setKind] = useState<RemarkKind>('remark');
  const [text, setText] = useState('');
  const [notice, setNotice] = useState<{ text: string; isProblem: boolean }>();
  const refuse = (reason: string) => setNotice({ text: reason, isProblem: true });
  const add = async () => {
    const procedure = findProcedure(register.procedures, which);
    if (!procedure) return refuse(`${TEXTS.unknownProcedure[language]}: ${which}`);
    const tidy = tidyText(text);
    if (!tidy) return refuse(TEXTS.noText[language]);
    await addRemark({ code: procedure.code, kind, text: tidy, ...(await signNow(clock())) });
    setText('');
    setNotice({ text: TEXTS.added2[language], isProblem: false });
  };
  return (
    <form
      class="remark-form"
      onSubmit={(event) => {
        event.preventDefault();
        add().catch((error: unknown) =>
          refuse(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`),
        );
      }}
    >
      <label>
        {TEXTS.which[language]}
        <input
          type="text"
          list="procedures-in-use"
          value={which}
          onInput={({ currentTarget }) => setWhich(currentTarget.value)}
        />
      </label>
      <datalist id="procedures-in-use">
        {register.procedures.map(({ code, name }) => (
          <option key={code} value={`${code} ${name}`} />
        ))}
      </datalist>
      <label class="kind">
        {TEXTS.kind[language]}
        <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value as RemarkKind)}>
          {REMARK_KINDS.map((one) => (
            <option key={one} value={one}>
              {REMARK_NAMES[one][language]}
            </option>
          ))}
        </select>
      </label>
      <label class="whole">
        {TEXTS.text[language]}
        <textarea
          rows={2}
          maxLength={1000}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit">{TEXTS.add[language]}</button>
      <p class="whole" role="status">
        {findPersonalData(text).length > 0 ? TEXTS.looksLike[language] : !notice?.isProblem && notice?.text}
      </p>
      {notice?.isProblem && (
        <p class="whole" role="alert" data-problem>
          {notice.text}
        </p>
      )}
    </form>
  );
}
