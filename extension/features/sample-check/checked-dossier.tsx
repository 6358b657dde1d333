import type { Language } from '../../../shared/text/bilingual-text';
import type { CheckVerdict, StoredDossier } from '../../platform/dossier-database';
import type { Finding } from '../../platform/finding-store';
import { KeptText, useKeptText } from '../../ui/kept-text';
import { CHECK_VERDICTS } from '../dossier-book/texts';
import type { CheckKind } from './find-to-check';
import { KIND_NAMES, TEXTS } from './texts';

interface CheckedDossierProps {
  dossier: StoredDossier;
  kind: CheckKind;
  finding: Finding | undefined;
  language: Language;
  /** Keeps what was found, or takes it back; rejects where it could not. */
  onKeep(finding: Finding | undefined): Promise<unknown>;
}

/** A dossier of the sample: why it is one, whether it is right, and what was found. */
export function CheckedDossier({ dossier, kind, finding, language, onKeep }: CheckedDossierProps) {
  const { code, procedure, officer } = dossier;
  const saved = finding?.text ?? '';
  const { setKept, ...field } = useKeptText(saved);
  const keep = async (next: Finding | undefined) => {
    await onKeep(next).then(
      () => setKept(true),
      () => setKept(false), // it is told above the sample
    );
  };
  const tidy = (typed: string) => typed.trim().normalize('NFC');
  // a verdict that is pressed again is taken back, unless something was written to it
  const choose = (verdict: CheckVerdict) =>
    keep(
      finding?.verdict === verdict && tidy(field.text) === ''
        ? undefined
        : { verdict, text: tidy(field.text) },
    );
  const leave = (left: string) => {
    // a finding without a verdict is one that something is wrong
    if (tidy(left) !== saved) void keep({ verdict: finding?.verdict ?? 'wrong', text: tidy(left) });
  };
  // many portals call it by the same word
  const said = new Set([KIND_NAMES[kind][language], dossier.status, officer]);
  return (
    <li>
      <b>{code}</b> {procedure}
      <small>{[...said].filter(Boolean).join(' · ')}</small>
      <fieldset class="choices">
        <legend class="for-ears">
          {TEXTS.verdict[language]} {code}
        </legend>
        {(['right', 'wrong'] as const).map((verdict) => (
          <button
            type="button"
            key={verdict}
            data-choice={verdict === 'right' ? 'present' : 'missing'}
            aria-pressed={finding?.verdict === verdict}
            onClick={() => void choose(verdict)}
          >
            {CHECK_VERDICTS[verdict][language]}
          </button>
        ))}
      </fieldset>
      <KeptText label={TEXTS.finding[language]} code={code} language={language} {...field} onLeave={leave} />
    </li>
  );
}
