/** A task as its row says it, before anything is made of its words. */
export interface RawTask {
  number?: string;
  content: string;
  owner: string;
  partner: string;
  schedule: string;
  product: string;
  note: string;
  /** Where it begins. */
  line: number;
  /** Where its schedule stands, where that is another line. */
  scheduleLine?: number;
}

export interface RawHead {
  number?: string;
  title: string;
  line: number;
  tasks: RawTask[];
}

export const emptyTask = (line: number): RawTask => ({
  content: '',
  owner: '',
  partner: '',
  schedule: '',
  product: '',
  note: '',
  line,
});
