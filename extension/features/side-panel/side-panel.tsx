import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isDossier } from '../../../shared/deadlines/log/seen-dossier';
import { pageRulesOf } from '../../../shared/deadlines/rule-set/page-rules';
import { describeError } from '../../../shared/text/describe-error';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatDateTime } from '../../../shared/text/format-date';
import { calendarOfWard } from '../../../shared/working-time/calendars';
import { watchStore } from '../../platform/changes';
import { type DossierStock, readStock } from '../../platform/dossier-store';
import { watchKeepProblem } from '../../platform/keep-problem';
import { openOptions } from '../../platform/options-page';
import { openPlanPage } from '../../platform/plan-page';
import { type PlanStock, readPlans } from '../../platform/plan-store';
import { type Settings, watchSettings } from '../../platform/settings';
import { usePart } from '../../ui/use-part';
import { eachMinute } from '../page-overlay/each-minute';
import { AtWork } from '../people/at-work';
import { Today } from '../today/today';
import { findAhead } from './find-ahead';
import { TEXTS } from './texts';
import { useShownDossier } from './use-shown-dossier';

const PARTS = ['today', 'book', 'report'] as const;
type Part = (typeof PARTS)[number];

interface SidePanelProps {
  initial: Settings;
  /** What is stored, as it was when the page began. */
  firstReading: Promise<[DossierStock, PlanStock]>;
  clock: () => Date;
}

/** All that the panel shows, as it is stored. */
export const readAll = (): Promise<[DossierStock, PlanStock]> => Promise.all([readStock(), readPlans()]);

/** The panel beside the portal: what must happen next of all pages seen, and every dossier that is known. */
export function SidePanel({ initial, firstReading, clock }: SidePanelProps) {
  const [settings, setSettings] = useState(initial);
  const [now, setNow] = useState(clock);
  const [[stock, plans], setStored] = useState<[DossierStock, PlanStock] | []>([]);
  const [problem, setProblem] = useState<{ error: unknown }>();
  const [keepProblem, setKeepProblem] = useState('');
  const [loadProblem, setLoadProblem] = useState('');
  const [part, setPart] = useState<Part>('today');
  const [code, setCode] = useState<string>();
  /** From where the open dossier was opened: the way back leads there. */
  const [origin, setOrigin] = useState<Part>('book');
  const [isWriting, setWriting] = useState(false);
  const shown = useShownDossier();
  /** The dossier that was opened because its page was, and what stood here before. */
  const followed = useRef<{ code: string; from: Part } | undefined>(undefined);

  useEffect(() => {
    const life = new AbortController();
    const show = (reading: Promise<[DossierStock, PlanStock]>) =>
      reading.then(
        (read) => {
          setStored(read);
          setNow(clock());
          setProblem(undefined);
        },
        (error: unknown) => setProblem({ error }),
      );
    watchStore(() => void show(readAll()), life.signal);
    watchSettings(setSettings, life.signal);
    watchKeepProblem(setKeepProblem, life.signal);
    eachMinute(document, clock, life.signal, () => setNow(clock()));
    void show(firstReading);
    return () => life.abort();
  }, []);

  const later = usePart(
    stock !== undefined,
    () => import('./later-parts'),
    (error) => setLoadProblem(describeError(error)),
  );
  const { language } = settings;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const rules = useMemo(() => pageRulesOf(settings.wardRules), [settings]);
  const calendar = useMemo(() => calendarOfWard(settings), [settings]);
  const inAll = { now, calendar, language };
  const reported = useMemo(() => stock?.dossiers.filter(isDossier) ?? [], [stock]);
  const ahead = useMemo(() => stock && findAhead(stock, now), [stock, now]);
  // a page is told before what it shows is kept
  const shownKept = stock?.dossiers.some((dossier) => dossier.code === shown) ? shown : undefined;
  useEffect(() => {
    // what is being written, and a report, stay where they are
    if (isWriting || part === 'report') return;
    if (shownKept !== undefined) {
      const from = followed.current?.from ?? part;
      followed.current = { code: shownKept, from };
      setOrigin(from);
      setCode(shownKept);
      setPart('book');
    } else if (shown === undefined && followed.current) {
      if (followed.current.code === code) {
        setCode(undefined);
        setPart(followed.current.from);
      }
      followed.current = undefined;
    }
  }, [shown, shownKept]);
  const open = (chosen: string) => {
    setOrigin(code === undefined ? part : origin);
    setCode(chosen);
    setPart('book');
  };
  const goBack = () => {
    setCode(undefined);
    setPart(origin);
  };
  return (
    <>
      <header>
        <h1 class="for-ears">Hài Lòng</h1>
        <nav aria-label={TEXTS.parts[language]}>
          {PARTS.map((name) => (
            <button
              type="button"
              key={name}
              aria-current={part === name ? 'page' : undefined}
              onClick={() => {
                setPart(name);
                setCode(undefined);
              }}
            >
              {TEXTS[name][language]}
            </button>
          ))}
          <span class="pages">
            <button type="button" onClick={() => void openPlanPage()}>
              {TEXTS.plan[language]}
            </button>
            <button type="button" onClick={() => void openOptions()}>
              {TEXTS.options[language]}
            </button>
          </span>
        </nav>
        <AtWork language={language} />
      </header>
      <main>
        {problem && (
          <p data-problem role="alert">
            {TEXTS.unreadable[language]}: {describeFailure(problem.error, language)}
          </p>
        )}
        {keepProblem && (
          <p data-problem role="alert">
            {TEXTS.notKept[language]}: {keepProblem}
          </p>
        )}
        {ahead && <p data-problem>{TEXTS.clockIsSlow[language].replace('{when}', formatDateTime(ahead))}</p>}
        {loadProblem && (
          <p data-problem role="alert">
            {TEXTS.notLoaded[language]}: {loadProblem}
          </p>
        )}
        {shownKept !== undefined && !(part === 'book' && code === shownKept) && (
          <p class="in-front">
            {TEXTS.inFront[language]} <b>{shownKept}</b>{' '}
            <button type="button" onClick={() => open(shownKept)}>
              {TEXTS.openIt[language]}
            </button>
          </p>
        )}
        {stock && plans && part === 'today' && (
          <Today {...inAll} rules={rules} stock={stock} plans={plans} onOpen={open} clock={clock} />
        )}
        {stock && part === 'today' && later && (
          <later.ImportList known={stock.dossiers} language={language} clock={clock} />
        )}
        {stock && part === 'book' && later && (
          <later.DossierBook
            {...inAll}
            rules={rules}
            survey={{ address: settings.surveyAddress, desk: settings.deskName }}
            dossiers={stock.dossiers}
            code={code}
            onOpen={open}
            onClose={goBack}
            onWriting={setWriting}
            clock={clock}
          />
        )}
        {stock && part === 'report' && later && (
          <later.Report
            {...inAll}
            dossiers={reported}
            deskName={settings.deskName}
            unitName={settings.unitName}
            clock={clock}
          />
        )}
      </main>
    </>
  );
}
