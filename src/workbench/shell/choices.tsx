import type { VNode } from 'preact';
import { themes, useSettings } from './settings.ts';

const languages = [
  ['', 'as given'],
  ['en', 'English'],
  ['ar', 'العربية'],
  ['ckb', 'کوردیی ناوەندی'],
] as const;

/** What a reader chooses for all pages. */
export function Choices(): VNode {
  const { settings, change } = useSettings();
  return (
    <div class="choices">
      <label>
        <span>Names</span>
        <select
          value={settings.lang ?? ''}
          onChange={({ currentTarget }) =>
            change({ lang: currentTarget.value === '' ? null : currentTarget.value })
          }
        >
          {languages.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Colours</span>
        <select
          value={settings.theme}
          onChange={({ currentTarget }) =>
            change({ theme: themes.find((theme) => theme === currentTarget.value) ?? 'system' })
          }
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {theme}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
