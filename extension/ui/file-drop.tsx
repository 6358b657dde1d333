import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FileDropProps {
  /** Of the heading, by which the part is named. */
  id: string;
  title: string;
  lead: string;
  /** What stands before the field in which files are chosen. */
  choose: string;
  /** As of the field's `accept`. */
  accept: string;
  /** Whether several may be chosen at once. */
  multiple?: boolean;
  onFiles(files: File[]): void;
  children?: ComponentChildren;
}

/** What makes an element a place for files to be dropped on, and whether some are held over it. */
export function useFileDrop(onFiles: (files: File[]) => void) {
  const [isOver, setOver] = useState(false);
  const target = {
    onDragOver(event: DragEvent) {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    },
  };
  return { isOver, target };
}

/** A part of a page on which files are dropped, or chosen in its field. */
export function FileDrop({ id, title, lead, choose, accept, multiple, onFiles, children }: FileDropProps) {
  const { isOver, target } = useFileDrop(onFiles);
  return (
    <section aria-labelledby={id} class={isOver ? 'drop over' : 'drop'} {...target}>
      <h2 id={id}>{title}</h2>
      <p>{lead}</p>
      <label class="field">
        {choose}
        <input
          type="file"
          multiple={multiple}
          accept={accept}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // the same file may be chosen again
            currentTarget.value = '';
          }}
        />
      </label>
      {children}
    </section>
  );
}
