import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import type { TaughtField } from '../../portals/find-candidates';
import type { PageDossier, Stage } from '../../portals/page-reading';
import { TeachPreview } from './teach-preview';
import { STEP_TEXTS, TEXTS } from './texts';

/** What the card shows. */
export type TeachView =
  | { phase: 'menu'; count: number; notice?: string }
  | { phase: 'pointing'; field: TaughtField; step: number; steps: number; value: string; problem?: string }
  | {
      phase: 'preview';
      dossiers: PageDossier[];
      /** Statuses of the page whose meaning is not known, with what was chosen. */
      statuses: { status: string; stage: Stage | undefined }[];
      problem?: string;
    }
  | { phase: 'saved' };

interface TeachCardProps {
  view: TeachView;
  language: Language;
  side: 'left' | 'right';
  onStart(): void;
  onSkip(): void;
  onBack(): void;
  onStage(status: string, stage: Stage | undefined): void;
  onSave(): void;
  onReport(): void;
  onOptions(): void;
  /** Absent where the page tells no procedure. */
  onProcedure: (() => void) | undefined;
  onClose(): void;
}

/** The card in the corner: what the page gives, and the steps in which it is taught. */
export function TeachCard(props: TeachCardProps) {
  const { view, language, side, onClose } = props;
  const card = useRef<HTMLElement>(null);
  const { phase } = view;
  // a new phase begins at its heading, so that it is read out and the keys go on working
  useLayoutEffect(
    () => card.current?.focus({ preventScroll: true }),
    [phase, phase === 'pointing' && view.field],
  );
  return (
    <section class="card" data-side={side} tabIndex={-1} ref={card} aria-label={TEXTS.title[language]}>
      {phase === 'menu' && <Menu {...props} view={view} />}
      {phase === 'pointing' && <Pointing {...props} view={view} />}
      {phase === 'preview' && <TeachPreview {...props} view={view} />}
      {phase === 'saved' && (
        <>
          <p role="status">{TEXTS.saved[language]}</p>
          <div class="row">
            <button type="button" class="primary" onClick={onClose}>
              {TEXTS.close[language]}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

/** What a part of the card needs that shows one phase. */
export type Of<Phase extends TeachView['phase']> = Omit<TeachCardProps, 'view'> & {
  view: Extract<TeachView, { phase: Phase }>;
};

function Menu({ view, language, onStart, onReport, onOptions, onProcedure, onClose }: Of<'menu'>) {
  return (
    <>
      <h2>
        {view.count > 0
          ? `${TEXTS.found[language]} ${view.count} ${TEXTS.dossiers[language]}`
          : TEXTS.none[language]}
      </h2>
      <p class="quiet">{TEXTS.offer[language]}</p>
      <p role="status">{view.notice}</p>
      <div class="row">
        {onProcedure && (
          <button type="button" class="primary" onClick={onProcedure}>
            {TEXTS.procedure[language]}
          </button>
        )}
        <button type="button" class={onProcedure ? '' : 'primary'} onClick={onStart}>
          {TEXTS.start[language]}
        </button>
        <button type="button" onClick={onReport}>
          {TEXTS.report[language]}
        </button>
        <button type="button" onClick={onOptions}>
          {TEXTS.options[language]}
        </button>
        <button type="button" onClick={onClose}>
          {TEXTS.close[language]}
        </button>
      </div>
    </>
  );
}

function Pointing({ view, language, onSkip, onBack, onClose }: Of<'pointing'>) {
  const { field, step, steps, value, problem } = view;
  return (
    <>
      <h2>
        {TEXTS.step[language]} {step}/{steps}: {STEP_TEXTS[field][language]}
      </h2>
      <p class="quiet">{TEXTS.how[language]}</p>
      <p role="status" aria-live="polite">
        {value}
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        {field !== 'code' && (
          <button type="button" onClick={onSkip}>
            {TEXTS.skip[language]}
          </button>
        )}
        {step > 1 && (
          <button type="button" onClick={onBack}>
            {TEXTS.back[language]}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {TEXTS.cancel[language]}
        </button>
      </div>
    </>
  );
}
