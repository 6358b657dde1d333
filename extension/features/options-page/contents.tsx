import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { CONTENTS, TEXTS } from './texts';

/** The sections of the page. Beside it they always stand; above it, where there is no room, they come by a button. */
export function Contents({ language }: { language: Language }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <nav aria-label={TEXTS.contents[language]}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {TEXTS.contents[language]}
      </button>
      <ol data-open={isOpen || undefined}>
        {CONTENTS.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={() => setOpen(false)}>
              {name[language]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
