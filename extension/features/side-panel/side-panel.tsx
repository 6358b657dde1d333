import { useEffect, useMemo, useState } from 'preact/hooks';
import { pageRulesOf } from '../../../shared/deadlines/page-rules';
import { calendarOfWard } from '../../../shared/working-time/calendars';
import { type DossierStock, readStock, watchStore } from '../../platform/dossier-store';
import { watchKeepProblem } from '../../platform/keep-problem';
import { openOptions } from '../../platform/options-page';
import { type Settings, watchSettings } from '../../platform/settings';
import { DossierBook } from '../dossier-book/dossier-book';
import { eachMinute } from '../page-overlay/each-minute';
import { Report } from '../report/report';
import { Today } from '../today/today';
import { TEXTS } from './texts';

const PARTS = ['today', 'book', 'report'] as const;
type Part = (typeof PARTS)[number];

interface SidePanelProps {
  initial: Settings;
  clock: () => Date;
}

/** The panel beside the portal: what must happen next of all pages seen, and every dossier that is known. */
export function SidePanel({ initial, clock }: SidePanelProps) {
  const [settings, setSettings] = useState(initial);
  const [now, setNow] = useState(clock);
  const [stock, setStock] = useState<DossierStock>();
  const [problem, setProblem] = useState('');
  const [keepProblem, setKeepProblem] = useState('');
  const [part, setPart] = useState<Part>('today');
  const [code, setCode] = useState<string>();

  useEffect(() => {
    const life = new AbortController();
    const read = () =>
      readStock().then(
        (read) => {
          setStock(read);
          setNow(clock());
          setProblem('');
        },
        (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
      );
    watchStore(() => void read(), life.signal);
    watchSettings(setSettings, life.signal);
    watchKeepProblem(setKeepProblem, life.signal);
    eachMinute(document, clock, life.signal, () => setNow(clock()));
    void read();
    return () => life.abort();
  }, []);

  const { language } = settings;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const rules = useMemo(() => pageRulesOf(settings.wardRules), [settings]);
  const shown = { now, calendar: calendarOfWard(settings), language };
  const open = (chosen: string) => {
    setCode(chosen);
    setPart('book');
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
          <button type="button" class="options" onClick={() => void openOptions()}>
            {TEXTS.options[language]}
          </button>
        </nav>
      </header>
      <main>
        {problem && (
          <p data-problem role="alert">
            {TEXTS.unreadable[language]}: {problem}
          </p>
        )}
        {keepProblem && (
          <p data-problem role="alert">
            {TEXTS.notKept[language]}: {keepProblem}
          </p>
        )}
        {stock && part === 'today' && (
          <Today {...shown} rules={rules} stock={stock} clock={clock} onOpen={open} />
        )}
        {stock && part === 'book' && (
          <DossierBook
            {...shown}
            rules={rules}
            dossiers={stock.dossiers}
            code={code}
            onOpen={setCode}
            clock={clock}
          />
        )}
        {stock && part === 'report' && (
          <Report {...shown} dossiers={stock.dossiers} deskName={settings.deskName} clock={clock} />
        )}
      </main>
    </>
  );
}
