import { useState } from 'preact/hooks';
import type { Letter } from '../../../shared/letters/letter';
import { LETTER_FORMS } from '../../../shared/letters/letter-forms';
import type { Language } from '../../../shared/text/bilingual-text';
import { saveFile } from '../../ui/save-file';
import { TEXTS } from './texts';

interface PaperActionsProps {
  letter: Letter;
  /** Of the dossier: no name of a file tells the applicant's. */
  code: string;
  language: Language;
  onFailed(error: unknown): void;
}

/** Printing, and the Word file. */
export function PaperActions({ letter, code, language, onFailed }: PaperActionsProps) {
  const [notice, setNotice] = useState('');
  const name = `${LETTER_FORMS[letter.kind].fileName}-${code.replace(/[^\w.-]+/g, '-')}`;
  const print = () => {
    let isPrinting = false;
    const begun = () => {
      isPrinting = true;
    };
    addEventListener('beforeprint', begun, { once: true });
    // what is printed to a PDF is called as the page is
    const before = document.title;
    document.title = name;
    window.print();
    document.title = before;
    removeEventListener('beforeprint', begun);
    // a browser that prints nothing from a panel says nothing either
    setNotice(isPrinting ? '' : TEXTS.notPrinted[language]);
  };
  const download = async () => {
    const { makeDocx } = await import('./make-docx');
    saveFile(`${name}.docx`, await makeDocx(letter));
    setNotice(`${TEXTS.saved[language]}: ${name}.docx`);
  };
  return (
    <div class="bar actions">
      <button type="button" class="primary" onClick={print}>
        {TEXTS.print[language]}
      </button>
      <button type="button" onClick={() => void download().catch(onFailed)}>
        {TEXTS.docx[language]}
      </button>
      <span role="status">{notice}</span>
    </div>
  );
}
