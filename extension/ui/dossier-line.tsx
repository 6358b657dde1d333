import type { ComponentChildren } from 'preact';
import type { State } from '../../shared/look/tokens';
import { StateShape } from './state-shape';

interface DossierLineProps {
  code: string;
  procedure: string | undefined;
  state: State;
  /** What is left, in words. */
  words: string;
  /** What else is to be said, in small. */
  children?: ComponentChildren;
  onOpen(): void;
}

/** A dossier in a list: what is left first, then what it is. */
export const DossierLine = ({ code, procedure, state, words, children, onOpen }: DossierLineProps) => (
  <li>
    <button type="button" class="dossier" onClick={onOpen}>
      <span class="left" data-state={state}>
        <StateShape state={state} /> {words}
      </span>
      <b>{code}</b>
      {procedure && <span class="procedure">{procedure}</span>}
      <small>{children}</small>
    </button>
  </li>
);
