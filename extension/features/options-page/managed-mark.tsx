import type { Language } from '../../../shared/text/bilingual-text';

const TEXT = { vi: 'Do quản trị viên đặt', en: 'Set by the administrator' };

/** Says that what stands beside it cannot be changed here. */
export const ManagedMark = ({ language }: { language: Language }) => (
  <small class="managed">
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M2 5h1V4a3 3 0 0 1 6 0v1h1v6H2Zm2.5 0h3V4a1.5 1.5 0 0 0-3 0Z" />
    </svg>{' '}
    {TEXT[language]}
  </small>
);
