import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeError } from '../../../shared/text/describe-error';
import { formatIso } from '../../../shared/text/format-date';
import type { StoredIndex } from '../../platform/plan-records';
import { saveIndexes } from '../../platform/plan-store';
import { FocusableButton } from '../../ui/focusable-button';
import { originPattern } from '../allowed-sites/origin-pattern';
import type { Asked } from './ask-collector';
import { listAskedMonths } from './asked-months';
import { CollectorReview } from './collector-review';
import { ADDRESS_TEXTS, describeAskProblem, COLLECTOR_TEXTS as TEXTS } from './collector-texts';
import { compareIndex, toStoredIndex } from './compare-index';
import { readCollectorAddress } from './read-collector-address';
import type { CollectorMonth } from './read-collector-index';
import { useAsking } from './use-asking';

interface CollectorFormProps {
  indexes: StoredIndex[];
  language: Language;
  clock: () => Date;
  onFailed(error: unknown): void;
}

interface Notice {
  text: string;
  /** What is wrong, where something is. */
  of?: 'address' | 'unit' | 'server';
}

/** The ward's index as its collector has it: asked for with a press, looked at, then kept. */
export function CollectorForm({ indexes, language, clock, onFailed }: CollectorFormProps) {
  const { known, isAsking, ask, stop } = useAsking();
  const [address, setAddress] = useState<string>();
  const [unit, setUnit] = useState<string>();
  const [notice, setNotice] = useState<Notice>();
  const [asked, setAsked] = useState<Extract<Asked, { months: unknown }>>();
  const spans = listAskedMonths(formatIso(clock()).slice(0, 10));
  const [chosen, setChosen] = useState(spans[0]?.id);
  const range = spans.find(({ id }) => id === chosen) ?? spans[0];
  const typed = { address: address ?? known?.endpoint ?? '', unit: (unit ?? known?.unit ?? '').trim() };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(undefined);
    const read = readCollectorAddress(typed.address);
    if ('problem' in read) return setNotice({ text: ADDRESS_TEXTS[read.problem][language], of: 'address' });
    const pattern = originPattern(read.endpoint);
    if (!pattern) return setNotice({ text: ADDRESS_TEXTS['no-address'][language], of: 'address' });
    if (typed.unit === '') return setNotice({ text: TEXTS.noUnit[language], of: 'unit' });
    if (!range || isAsking) return;
    setNotice({ text: `${TEXTS.asking[language]} ${read.endpoint} …` });
    try {
      const answer = await ask({ endpoint: read.endpoint, unit: typed.unit, pattern }, range);
      if (!answer) setNotice({ text: `${TEXTS.declined[language]}: ${pattern}`, of: 'server' });
      else if ('problem' in answer) {
        const isUnit = answer.problem.kind === 'unknown-unit';
        const text = describeAskProblem(answer.problem, language);
        setNotice({ text: `${read.endpoint}: ${text}`, of: isUnit ? 'unit' : 'server' });
      } else {
        setNotice(undefined);
        setAsked(answer);
      }
    } catch (error) {
      setNotice({ text: describeError(error), of: 'server' });
    }
  };
  const save = (months: CollectorMonth[]) =>
    saveIndexes(months.map((month) => toStoredIndex(month, clock()))).then(() => {
      setAsked(undefined);
      setNotice({
        text:
          language === 'vi'
            ? `Đã lưu chỉ số của ${months.length} tháng.`
            : `Saved: the index of ${months.length} months.`,
      });
    }, onFailed);

  return (
    <section aria-labelledby="ask-collector" class="ask-collector controls">
      <h2 id="ask-collector">{TEXTS.title[language]}</h2>
      <p>{TEXTS.lead[language]}</p>
      <form onSubmit={submit} noValidate>
        <label class="field">
          {TEXTS.address[language]}
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            placeholder="https://"
            value={typed.address}
            aria-invalid={notice?.of === 'address' || undefined}
            aria-describedby="address-hint ask-notice"
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </label>
        <small id="address-hint">{TEXTS.addressHint[language]}</small>
        <div class="pair">
          <div>
            <label class="field">
              {TEXTS.unit[language]}
              <input
                type="text"
                autoComplete="off"
                spellcheck={false}
                placeholder="phuong-…"
                value={unit ?? known?.unit ?? ''}
                aria-invalid={notice?.of === 'unit' || undefined}
                aria-describedby="unit-hint ask-notice"
                onInput={({ currentTarget }) => setUnit(currentTarget.value)}
              />
            </label>
            <small id="unit-hint">{TEXTS.unitHint[language]}</small>
          </div>
          <label class="field">
            {TEXTS.months[language]}
            <select value={range?.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
              {spans.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[language]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p class="bar">
          <FocusableButton type="submit" isOff={isAsking}>
            {TEXTS.ask[language]}
          </FocusableButton>
          {isAsking && (
            <button type="button" onClick={stop}>
              {TEXTS.stop[language]}
            </button>
          )}
          <span id="ask-notice" role="status" data-problem={notice?.of ? true : undefined}>
            {notice?.text}
          </span>
        </p>
      </form>
      {asked && (
        <CollectorReview
          compared={compareIndex(asked.months, indexes)}
          others={asked.others}
          language={language}
          onTake={(months) => void save(months)}
          onLeave={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
