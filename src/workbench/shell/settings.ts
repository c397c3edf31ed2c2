/** What a reader chose for all pages, kept in the browser: colours, and the language of names. */
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Settings {
  readonly theme: Theme;
  /** BCP 47; null: as the service names a source by itself. */
  readonly lang: string | null;
}

const storageKey = 'hearsay:workbench';
const atFirst: Settings = { theme: 'system', lang: null };

/** Where the browser refuses storage, or holds what is none of ours, all is as at first. */
export function readSettings(storage: () => Storage = () => localStorage): Settings {
  try {
    const kept: unknown = JSON.parse(storage().getItem(storageKey) ?? '{}');
    const { theme, lang } = kept as Partial<Record<keyof Settings, unknown>>;
    return {
      theme: themes.find((one) => one === theme) ?? atFirst.theme,
      lang: typeof lang === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang) ? lang : null,
    };
  } catch {
    return atFirst;
  }
}

function keep(settings: Settings): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings));
  } catch {
    // A choice that cannot be kept holds for this page.
  }
}

interface SettingsInUse {
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

export const SettingsContext = createContext<SettingsInUse>({ settings: atFirst, change: () => undefined });

/** For the root of the page alone. */
export function useKeptSettings(): SettingsInUse {
  const [settings, setSettings] = useState(readSettings);
  const change = (changes: Partial<Settings>): void => {
    const next = { ...settings, ...changes };
    keep(next);
    setSettings(next);
  };
  return { settings, change };
}

export const useSettings = (): SettingsInUse => useContext(SettingsContext);
