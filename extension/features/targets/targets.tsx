import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { TARGET_KINDS } from '../../../shared/ward/target-kinds';
import type { WardTargets } from '../../../shared/ward/ward-targets';
import { changeTargets, readTargets, watchTargets } from '../../platform/ward-targets';
import { FieldTargets } from './field-targets';
import './targets.css';
import { TargetField } from './target-field';
import { TEXTS } from './texts';

/** What the ward wants of its dossiers; each figure is saved when it is left, and reports that are open follow. */
export function Targets({ language }: { language: Language }) {
  const [targets, setTargets] = useState<WardTargets>();
  const [notice, setNotice] = useState('');
  const failed = (error: unknown) =>
    setNotice(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  useEffect(() => {
    const life = new AbortController();
    watchTargets(setTargets, life.signal);
    readTargets().then(setTargets, failed);
    return () => life.abort();
  }, []);

  // shown once it is saved: what is not kept must not look as if it were
  const change = async (make: (now: WardTargets) => WardTargets) => {
    try {
      await changeTargets(make);
      setNotice(TEXTS.saved[language]);
    } catch (error) {
      failed(error);
    }
  };
  return (
    <section class="targets" aria-labelledby="targets">
      <h2 id="targets">{TEXTS.title[language]}</h2>
      <p>{TEXTS.lead[language]}</p>
      {targets && (
        <>
          {TARGET_KINDS.map((kind) => (
            <TargetField
              key={kind.id}
              kind={kind}
              value={targets.values[kind.id]}
              language={language}
              onChange={(value) => change((now) => ({ ...now, values: { ...now.values, [kind.id]: value } }))}
            />
          ))}
          <FieldTargets
            byField={targets.lateByField}
            language={language}
            onChange={(make) => change((now) => ({ ...now, lateByField: make(now.lateByField) }))}
            onFailed={failed}
          />
        </>
      )}
      <p role="status">{notice}</p>
    </section>
  );
}
