import type { MissingPaper } from '../../../shared/letters/letter-facts';
import { namedPapers } from '../../../shared/procedures/find-by-name';
import type { Procedure } from '../../../shared/procedures/procedure';
import type { Language } from '../../../shared/text/bilingual-text';
import type { LetterDraft } from './letter-draft';
import { PersonalWarning } from './personal-warning';
import { TEXTS } from './texts';

interface PapersFieldProps {
  draft: LetterDraft;
  /** Those that the name on the portal may mean; undefined while they are looked for. */
  found: Procedure[] | undefined;
  procedure: Procedure | undefined;
  language: Language;
  onChoose(code: string): void;
  onChange(change: Partial<LetterDraft>): void;
}

/** The papers that are missing: ticked from those of the procedure, and what else there is. */
export function PapersField(props: PapersFieldProps) {
  const { draft, found, procedure, language, onChoose, onChange } = props;
  const toggle = (paper: MissingPaper) => {
    const others = draft.ticked.filter(({ name }) => name !== paper.name);
    onChange({ ticked: others.length < draft.ticked.length ? others : [...others, paper] });
  };
  return (
    <fieldset>
      <legend>{TEXTS.papers[language]}</legend>
      {found === undefined && <p class="empty">{TEXTS.loading[language]}</p>}
      {found?.length === 0 && <p class="empty">{TEXTS.notRecognised[language]}</p>}
      {found && found.length > 1 && (
        <label class="field">
          {TEXTS.procedure[language]}
          <select value={procedure?.code} onChange={(event) => onChoose(event.currentTarget.value)}>
            {found.map(({ code, issuer }) => (
              <option key={code} value={code}>
                {[code, issuer].filter(Boolean).join(' · ')}
              </option>
            ))}
          </select>
        </label>
      )}
      {procedure && (
        <div class="papers">
          <small>
            {TEXTS.papersOf[language]} {procedure.code}
          </small>
          {namedPapers(procedure).map(({ title, papers }) => (
            <fieldset key={title}>
              <legend>{title || TEXTS.commonPapers[language]}</legend>
              {papers.map((paper) => (
                <label class="tick" key={paper.name} lang="vi">
                  <input
                    type="checkbox"
                    checked={draft.ticked.some(({ name }) => name === paper.name)}
                    onChange={() => toggle(paper)}
                  />
                  <span>{paper.name}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      )}
      <label class="field">
        {TEXTS.lines[language]}
        <textarea
          rows={2}
          maxLength={2000}
          value={draft.lines}
          onInput={(event) => onChange({ lines: event.currentTarget.value })}
        />
      </label>
      <PersonalWarning text={draft.lines} language={language} />
    </fieldset>
  );
}
