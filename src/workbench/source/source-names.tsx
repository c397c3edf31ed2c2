import type { VNode } from 'preact';
import { Words } from '../parts/words.tsx';
import { inWords } from './in-words.ts';
import type { Source } from './profile-figures.ts';

/** All names that are recorded, as written. */
export function SourceNames({ names }: { readonly names: Source['names'] }): VNode | null {
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names">Names</h2>
      <div class="wide" role="region" aria-label="Names, as a table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">name</th>
              <th scope="col">language</th>
              <th scope="col">script</th>
              <th scope="col">kind</th>
            </tr>
          </thead>
          <tbody>
            {names.map(({ value, lang, script, kind }) => (
              <tr key={`${value} ${lang ?? ''} ${kind}`}>
                <td>
                  <Words lang={lang}>{value}</Words>
                </td>
                <td>{lang ?? '–'}</td>
                <td>{script ?? '–'}</td>
                <td>{inWords(kind)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
