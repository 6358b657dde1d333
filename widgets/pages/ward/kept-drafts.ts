/** What somebody is writing on one comment: to whom it goes, or what was done. */
export interface Draft {
  state: 'handed' | 'closed';
  text: string;
}

const KEY = 'hl-ward-drafts';

/**
 * What is being written on the unit's comments, by their id. It is there again after the part is left, the page loaded anew
 * or the token run out; it is gone with the tab, with signing out, and once it is saved.
 */
export class KeptDrafts {
  private readonly drafts: Map<string, Draft>;

  constructor() {
    this.drafts = new Map(readKept());
  }

  of(id: string): Draft | undefined {
    return this.drafts.get(id);
  }

  keep(id: string, draft: Draft): void {
    this.drafts.set(id, draft);
    this.store();
  }

  forget(id: string): void {
    this.drafts.delete(id);
    this.store();
  }

  private store(): void {
    try {
      sessionStorage.setItem(KEY, JSON.stringify([...this.drafts]));
    } catch (error) {
      console.warn(error); // full: it stands in its field all the same
    }
  }

  /** For who comes after on this machine. */
  static forgetAll(): void {
    sessionStorage.removeItem(KEY);
  }
}

function readKept(): [string, Draft][] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return []; // damaged: there is nothing left to read
  }
}

function isKept(entry: unknown): entry is [string, Draft] {
  if (!Array.isArray(entry)) return false;
  const [id, draft] = entry;
  return (
    typeof id === 'string' &&
    typeof draft?.text === 'string' &&
    (draft.state === 'handed' || draft.state === 'closed')
  );
}
