import { useRef, useState } from 'preact/hooks';
import { pageRulesOf } from '../../../shared/deadlines/rule-set/page-rules';
import { describeFailure } from '../../../shared/text/describe-failure';
import { calendarOfWard } from '../../../shared/working-time/calendars';
import { readStock } from '../../platform/dossier-store';
import type { Settings } from '../../platform/settings';
import { findMoves, type Measures, type Move } from './find-moves';
import { TEXTS } from './texts';

/** What is computed with, and what else may be saved along with it. */
export type Change = Partial<Settings>;

/** A change that waits for the official’s word, with what it moves. */
interface Pending {
  change: Change;
  moves: Move[];
}

export interface Proposal {
  pending: Pending | undefined;
  notice: { text: string; isProblem: boolean } | undefined;
  /** Applies a change at once where it moves nothing; else it waits. */
  propose(change: Change): Promise<void>;
  apply(): Promise<void>;
  /** The official does not want it. */
  leave(): void;
  /** It is no longer what would be applied. */
  withdraw(): void;
}

const measuresOf = (settings: Settings): Measures => ({
  calendar: calendarOfWard(settings),
  rules: pageRulesOf(settings.wardRules),
});

/** Changes of what deadlines are computed with: what they move is shown before they are saved. */
export function useProposal(
  settings: Settings,
  save: (change: Change) => Promise<void>,
  clock: () => Date,
): Proposal {
  const [pending, setPending] = useState<Pending>();
  const [notice, setNotice] = useState<Proposal['notice']>();
  const { language } = settings;
  const say = (text: string, isProblem = false) => setNotice({ text, isProblem });
  const failed = (error: unknown) =>
    say(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`, true);

  /** How many changes were proposed: what an earlier one moves is no longer asked when a later one came. */
  const proposed = useRef(0);
  const propose = async (change: Change) => {
    const turn = ++proposed.current;
    setNotice(undefined);
    try {
      const after = { ...settings, ...change };
      const { dossiers } = await readStock();
      if (turn !== proposed.current) return;
      const moves = findMoves(dossiers, measuresOf(settings), measuresOf(after), clock());
      if (moves.length > 0) return setPending({ change, moves });
      await save(change);
      setPending(undefined);
      say(TEXTS.nothing[language]);
    } catch (error) {
      failed(error);
    }
  };
  const apply = async () => {
    if (!pending) return;
    try {
      await save(pending.change);
      setPending(undefined);
      say(TEXTS.applied[language]);
    } catch (error) {
      failed(error);
    }
  };
  const leave = () => {
    setPending(undefined);
    say(TEXTS.left[language]);
  };
  const withdraw = () => {
    setPending(undefined);
    setNotice(undefined);
  };
  return { pending, notice, propose, apply, leave, withdraw };
}
