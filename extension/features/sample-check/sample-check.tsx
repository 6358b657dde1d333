import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { tidyText } from '../../../shared/text/tidy-text';
import { drawSample } from '../../../shared/ward/draw-sample';
import type { DayRange } from '../../../shared/working-time/month';
import type { StoredDossier } from '../../platform/dossier-database';
import { type Finding, readFindings, saveFinding } from '../../platform/finding-store';
import { signNow } from '../../platform/people';
import { CheckedDossier } from './checked-dossier';
import { findToCheck } from './find-to-check';
import './sample-check.css';
import { TEXTS } from './texts';

const SIZES = [5, 10, 20, 50];
/** Longest seed, in characters. */
const SEED_LENGTH = 40;

interface SampleCheckProps {
  dossiers: StoredDossier[];
  /** From Monday to Sunday. */
  week: DayRange;
  language: Language;
  clock: () => Date;
}

/** A week's random sample of what plans want checked, and what the clerk has found of each. */
export function SampleCheck({ dossiers, week, language, clock }: SampleCheckProps) {
  const monday = week.from;
  const [typed, setTyped] = useState<string>();
  const [size, setSize] = useState(10);
  const [findings, setFindings] = useState<ReadonlyMap<string, Finding>>(new Map());
  const [problem, setProblem] = useState('');
  const failed = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  const seed = tidyText(typed ?? '') ?? monday;
  const all = useMemo(() => findToCheck(dossiers, week), [dossiers, monday]);
  const sample = useMemo(() => drawSample(all, ({ dossier }) => dossier.code, seed, size), [all, seed, size]);
  useEffect(() => {
    readFindings(
      sample.map(({ dossier }) => dossier.code),
      monday,
    ).then(setFindings, failed);
  }, [sample, monday]);

  const keep = async (code: string, finding: Finding | undefined) => {
    try {
      await saveFinding(code, monday, finding, await signNow(clock()));
    } catch (error) {
      failed(error);
      throw error;
    }
  };
  const wrong = [...findings.values()].filter(({ verdict }) => verdict === 'wrong').length;
  return (
    <section aria-labelledby="sample">
      <h3 id="sample">{TEXTS.title[language]}</h3>
      <small>{TEXTS.lead[language]}</small>
      <small>{TEXTS.source[language]}</small>
      <div class="bar draw">
        <label>
          {TEXTS.seed[language]}{' '}
          <input
            type="text"
            autocomplete="off"
            maxLength={SEED_LENGTH}
            value={typed ?? monday}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <label>
          {TEXTS.size[language]}{' '}
          <select value={size} onChange={(event) => setSize(Number(event.currentTarget.value))}>
            {SIZES.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="alert">{problem}</p>
      {all.length === 0 ? (
        <p class="empty">{TEXTS.nothing[language]}</p>
      ) : (
        <p>
          {TEXTS.drawn[language]} {sample.length}/{all.length}; {TEXTS.checked[language]} {findings.size},{' '}
          {TEXTS.wrong[language]} {wrong}.
        </p>
      )}
      <ul class="lists">
        {sample.map(({ dossier, kind }) => (
          <CheckedDossier
            key={dossier.code}
            dossier={dossier}
            kind={kind}
            finding={findings.get(dossier.code)}
            language={language}
            onKeep={(finding) => keep(dossier.code, finding)}
          />
        ))}
      </ul>
    </section>
  );
}
