import { useEffect, useState } from 'preact/hooks';
import {
  type ManagedKey,
  type ManagedSettings,
  readManaged,
  type Settings,
  saveSettings,
  watchSettings,
} from '../../platform/settings';

/** The settings as a page of the extension changes them. */
export interface SettingsInUse {
  settings: Settings;
  /** What an administrator has set: it cannot be changed here. */
  managed: ManagedSettings;
  isManaged(key: ManagedKey): boolean;
  /** Saves a change; pages that are open follow. @throws Error where it could not be saved */
  save(change: Partial<Settings>): Promise<void>;
}

/** The settings in use, whoever changes them: the shortcut, another window, an administrator. */
export function useSettings(initial: Settings, initialManaged: ManagedSettings): SettingsInUse {
  const [settings, setSettings] = useState(initial);
  const [managed, setManaged] = useState(initialManaged);
  useEffect(() => {
    const life = new AbortController();
    watchSettings((changed) => {
      setSettings(changed);
      void readManaged().then((read) => !life.signal.aborted && setManaged(read));
    }, life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = settings.language;
  }, [settings.language]);

  const save = async (change: Partial<Settings>) => {
    setSettings({ ...settings, ...change });
    try {
      await saveSettings(change);
    } catch (error) {
      setSettings(settings);
      throw error;
    }
  };
  return { settings, managed, isManaged: (key) => key in managed.settings, save };
}
