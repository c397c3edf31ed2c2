import type { VNode } from 'preact';
import { Words } from '../parts/words.tsx';
import type { ShownDocument } from './document-parts.ts';

interface DocumentVersionsProps {
  readonly document: ShownDocument;
  /** The one that the address asks for; null: the latest whose text is kept. */
  readonly chosen: string | null;
}

/** The captured texts, with the hash by which each can be told from any other. */
export function DocumentVersions({ document, chosen }: DocumentVersionsProps): VNode | null {
  const { id, versions, keys, recordedAt, recordedBy } = document;
  return (
    <section aria-labelledby="document-versions">
      <h2 id="document-versions">Versions</h2>
      {versions.length === 0 ? <p>No text was captured.</p> : null}
      {versions.length === 0 ? null : (
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">Retrieved</th>
                <th scope="col" class="number">
                  Characters
                </th>
                <th scope="col">SHA-256 of the text</th>
              </tr>
            </thead>
            <tbody>
              {versions.map((version) => (
                <tr key={version.id}>
                  <td>
                    <a
                      href={`/document/${id}?version=${version.id}`}
                      aria-current={version.id === chosen ? 'true' : undefined}
                    >
                      {version.retrievedAt ?? 'date unknown'}
                    </a>
                  </td>
                  <td class="number">{version.characters.toLocaleString('en')}</td>
                  <td>
                    <code class="hash">{version.sha256}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="faint">
        Recorded {recordedAt.slice(0, 10)} by <Words>{recordedBy.name}</Words>
        {recordedBy.machine ? ' (a machine)' : ''}
        {keys.length === 0 ? '' : ' as '}
        {keys.map((key) => (
          <code key={key}>{key}</code>
        ))}
      </p>
    </section>
  );
}
