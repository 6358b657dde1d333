import { useState } from 'preact/hooks';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import type { Settings } from '../../platform/settings';
import type { SettingsInUse } from './use-settings';

const TEXTS = {
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  notSaved: { vi: 'Không lưu được', en: 'Could not be saved' },
} satisfies Record<string, BilingualText>;

/** Choices that are saved at once, and what came of the last. */
export function useChoice({ settings, save }: SettingsInUse) {
  const [notice, setNotice] = useState('');
  const choose = async (change: Partial<Settings>) => {
    const { language } = { ...settings, ...change };
    try {
      await save(change);
      setNotice(TEXTS.saved[language]);
    } catch (error) {
      setNotice(`${TEXTS.notSaved[language]}: ${describeFailure(error, language)}`);
    }
  };
  return { choose, notice };
}
