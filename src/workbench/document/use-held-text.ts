import { useEffect, useState } from 'preact/hooks';
import { ask, AskError } from '../api/ask.ts';
import type { ShownVersion } from './document-parts.ts';

export interface HeldText {
  readonly version: ShownVersion;
  readonly text: string;
}

export interface TextAsked {
  /** Null while it is looked for, and where no version's text may be kept. */
  readonly held: HeldText | null;
  readonly isLoading: boolean;
  readonly error: AskError | null;
}

/** The text of the first of these versions that has one. Keep the list the same as long as it is. */
export function useHeldText(versions: readonly ShownVersion[]): TextAsked {
  const [found, setFound] = useState<(TextAsked & { readonly of: readonly ShownVersion[] }) | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    findText(versions, stop.signal).then(
      (held) => setFound({ of: versions, held, isLoading: false, error: null }),
      (cause: unknown) => {
        if (stop.signal.aborted) return;
        const error =
          cause instanceof AskError ? cause : new AskError('INTERNAL', 'The text cannot be read.');
        setFound({ of: versions, held: null, isLoading: false, error });
      },
    );
    return () => stop.abort();
  }, [versions]);
  return found?.of === versions ? found : { held: null, isLoading: true, error: null };
}

async function findText(versions: readonly ShownVersion[], signal: AbortSignal): Promise<HeldText | null> {
  for (const version of versions) {
    const { data } = await ask('document-text', { version: version.id }, signal);
    const text = data.node !== null && 'text' in data.node ? data.node.text : null;
    if (text !== null) return { version, text };
  }
  return null;
}
